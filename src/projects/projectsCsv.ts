import { writeCsv, type Cell } from '../downloads/writeCsv.ts';
import type { PublicProject } from './projectsJson.ts';

const columns = {
  id: ({ id }) => id,
  name_zh: ({ name }) => name.zh,
  name_en: ({ name }) => name.en,
  kind: ({ kind }) => kind,
  sector: ({ sector }) => sector,
  stages: ({ stages }) => stages.join(' '),
  words_zh: ({ words }) => words?.zh,
  words_en: ({ words }) => words?.en,
  chapter: ({ chapter }) => chapter,
  area: ({ area }) => area ?? undefined,
  sentence: ({ sentence }) => sentence,
  text_zh: ({ text }) => text.zh,
  text_en: ({ text }) => text.en,
  figure: ({ figure }) => figure ?? undefined,
  named_in: ({ namedIn }) => namedIn.join(' '),
  url_zh: ({ url }) => url.zh,
  url_en: ({ url }) => url.en,
} satisfies Record<string, (project: PublicProject) => Cell>;

/** Returns the directory as CSV, one entry a line: the same as projects.json, flat. */
export function projectsCsv(projects: readonly PublicProject[]): string {
  return writeCsv([
    Object.keys(columns),
    ...projects.map((project) => Object.values(columns).map((cell) => cell(project))),
  ]);
}
