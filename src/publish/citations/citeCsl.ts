import { remarkOn, type Cited } from './cited.ts';

/** Returns an entry in CSL-JSON, which pandoc, Zotero and every program with CSL styles read. */
export function citeCsl(cited: Cited): object {
  const { key, work, part, address } = cited;
  return {
    id: key,
    type: part ? 'chapter' : 'article-newspaper',
    title: part ? part.title.zh : work.title.zh,
    ...(part && { 'container-title': work.title.zh }),
    // Nothing says where a Chinese name is to be cut in two.
    author: work.authors.map(({ zh }) => ({ literal: zh })),
    issued: { 'date-parts': [[work.year]] },
    URL: address,
    language: 'zh',
    ...(part?.words && { abstract: part.words.zh }),
    version: work.version,
    note: remarkOn(cited),
  };
}
