import type { Localized } from '../../locales.ts';
import type { Project } from '../../report/projects/project.ts';
import type { Report } from '../../report/report.ts';
import type { ProjectsJson, PublicProject } from './contracts.ts';
import type { Provenance } from './provenance.ts';

/** Returns the directory as public data; `addressOf` gives the whole address of an entry in each language. */
export function projectsJson(
  report: Report,
  projects: readonly Project[],
  provenance: Provenance,
  addressOf: (project: Project) => Localized,
): ProjectsJson {
  return {
    report: provenance,
    note: 'kind and sector are the edition’s sorting; words and text are the report’s own',
    projects: projects.map((project) => toPublicProject(report, project, addressOf(project))),
  };
}

function toPublicProject(report: Report, project: Project, url: Localized): PublicProject {
  const { id, name, kind, sector, stages, words, sentence, figure, namedIn } = project;
  const chapter = report.chapters.find((candidate) => candidate.id === sentence.chapter);
  return {
    id,
    name,
    kind,
    sector,
    stages: [...stages],
    words: words ?? null,
    chapter: sentence.chapter,
    area: chapter?.head.zh.area ?? null,
    sentence: sentence.n,
    text: sentence.text,
    figure: figure?.id ?? null,
    namedIn: namedIn.map((container) => container.id),
    url,
  };
}
