import type { PublicProject } from './contracts.ts';
import { provenanceColumn } from './figureColumns.ts';
import { writeCsv } from './writeCsv.ts';

const columns = {
  id: ({ id }) => id,
  name_zh: ({ name }) => name.zh,
  name_en: ({ name }) => name.en,
  kind: ({ kind }) => kind,
  sector: ({ sector }) => sector,
  stages: ({ stages }) => stages.join(' '),
  words_zh: ({ words }) => words?.zh ?? '',
  words_en: ({ words }) => words?.en ?? '',
  chapter: ({ chapter }) => chapter,
  area: ({ area }) => String(area ?? ''),
  sentence: ({ sentence }) => String(sentence),
  text_zh: ({ text }) => text.zh,
  text_en: ({ text }) => text.en,
  figure: ({ figure }) => figure ?? '',
  named_in: ({ namedIn }) => namedIn.join(' '),
  url_zh: ({ url }) => url.zh,
  url_en: ({ url }) => url.en,
} satisfies Record<string, (project: PublicProject) => string>;

/** Returns the directory as CSV, one entry a line: the same as projects.json, flat; `provenance` stands in each row. */
export function projectsCsv(projects: readonly PublicProject[], provenance: string): string {
  const rows = projects.map((project) => [...Object.values(columns).map((cell) => cell(project)), provenance]);
  return writeCsv([[...Object.keys(columns), provenanceColumn], ...rows]);
}
