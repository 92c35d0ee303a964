import { projectsJson, type ProjectsJson } from './projectsJson.ts';
import { absoluteUrl, projectPath } from '../i18n/paths.ts';
import { getReport } from '../report/getReport.ts';
import { getProjects } from './getProjects.ts';

/** Returns the directory as it is offered for download, with the addresses of this site. */
export function publicProjects(): ProjectsJson {
  const report = getReport();
  return projectsJson(report, getProjects(), ({ id }) => ({
    zh: absoluteUrl(projectPath('zh', report.year, id)),
    en: absoluteUrl(projectPath('en', report.year, id)),
  }));
}
