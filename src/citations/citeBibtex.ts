import type { Work } from './work.ts';

/** Returns a BibTeX entry; names in braces so that no program cuts a Chinese name in two. */
export function citeBibtex(work: Work, key: string, address: string): string {
  const fields = {
    author: work.authors.map(({ zh }) => `{${zh}}`).join(' and '),
    title: `{${work.title.zh}}`,
    year: String(work.year),
    url: address,
    langid: 'chinese',
    note: `Year inferred; the source names no newspaper. Edition ${work.version}, ${work.issued}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}
