import { getReport } from '../../report/getReport.ts';
import { getProjects } from '../../report/projects/getProjects.ts';
import { getEdition } from '../../report/versions/getEdition.ts';
import { siteAddresses } from '../../words/i18n/addresses.ts';
import { absoluteUrl, projectPath } from '../../words/i18n/paths.ts';
import type { ProjectsJson } from './contracts.ts';
import { projectsJson } from './projectsJson.ts';
import { describeProvenance } from './provenance.ts';

/** Returns the directory of a year's report as it is offered for download, with the addresses of this site. */
export function publicProjects(year: number): ProjectsJson {
  const report = getReport(year);
  const schema = siteAddresses(report.year).data('schemas/projects.schema.json');
  return projectsJson(report, getProjects(year), describeProvenance(report, getEdition(year), schema), ({ id }) => ({
    zh: absoluteUrl(projectPath('zh', report.year, id)),
    en: absoluteUrl(projectPath('en', report.year, id)),
  }));
}
