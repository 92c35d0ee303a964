import { remarkOn, type Cited } from './cited.ts';

/** Returns an entry in the RIS format, which EndNote, Zotero, NoteExpress and their like import; CRLF as its makers ask. */
export function citeRis(cited: Cited): string {
  const { key, work, part, address } = cited;
  const tags: [string, string | undefined][] = [
    ['TY', part ? 'CHAP' : 'NEWS'],
    ['ID', key],
    ...work.authors.map(({ zh }): [string, string] => ['AU', zh]),
    ['TI', part ? part.title.zh : work.title.zh],
    ['T2', part && work.title.zh],
    ['PY', String(work.year)],
    ['LA', 'zh'],
    ['AB', part?.words?.zh],
    ['N1', remarkOn(cited)],
    ['UR', address],
  ];
  const lines = tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}
