import type { Localized } from '../locales.ts';
import type { Project } from './project.ts';
import type { Report } from '../report/report.ts';
import type { ChapterId } from '../schemas/chapter.ts';
import type { ProjectKind, Sector, Stage } from '../schemas/project.ts';

/** One entry of the directory as others may build on it. */
export interface PublicProject {
  readonly id: string;
  readonly name: Localized;
  readonly kind: ProjectKind;
  readonly sector: Sector;
  /** Empty where the report names it and says nothing of it. */
  readonly stages: readonly Stage[];
  /** The report's own words for the stages. */
  readonly words: Localized | null;
  readonly chapter: ChapterId;
  /** The area of the report, 1 to 7; null outside the areas. */
  readonly area: number | null;
  readonly sentence: number;
  readonly text: Localized;
  /** Id of a figure in /data/{year}/figures.json. */
  readonly figure: string | null;
  /** Ids of the entries in whose names this one stands. */
  readonly namedIn: readonly string[];
  readonly url: Localized;
}

/** The contract of `/data/{year}/projects.json`. */
export interface ProjectsJson {
  readonly report: { readonly year: number; readonly title: Localized };
  readonly note: string;
  readonly projects: readonly PublicProject[];
}

/** Returns the directory as public data; `addressOf` gives the whole address of an entry in each language. */
export function projectsJson(
  report: Report,
  projects: readonly Project[],
  addressOf: (project: Project) => Localized,
): ProjectsJson {
  return {
    report: { year: report.year, title: report.origin.title },
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
    stages: stages ?? [],
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
