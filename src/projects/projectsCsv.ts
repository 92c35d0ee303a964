import type { PublicProject } from './projectsJson.ts';

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const byteOrderMark = '\uFEFF';

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

/** Returns the directory as CSV, one entry a line: the same as projects.json, flat. */
export function projectsCsv(projects: readonly PublicProject[]): string {
  const rows = [
    Object.keys(columns),
    ...projects.map((project) => Object.values(columns).map((cell) => cell(project))),
  ];
  return byteOrderMark + rows.map((row) => `${row.map(quoteCell).join(',')}\r\n`).join('');
}

function quoteCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
