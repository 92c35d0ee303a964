import { remarkOn, type Cited } from './cited.ts';

/** Returns a BibTeX entry; names in braces so that no program cuts a Chinese name in two. */
export function citeBibtex(cited: Cited): string {
  const { key, work, part, address } = cited;
  const fields = {
    author: work.authors.map(({ zh }) => `{${escape(zh)}}`).join(' and '),
    ...(part
      ? { title: `{${escape(part.title.zh)}}`, booktitle: `{${escape(work.title.zh)}}` }
      : { title: `{${escape(work.title.zh)}}` }),
    year: String(work.year),
    url: address,
    langid: 'chinese',
    ...(part?.words && { abstract: escape(part.words.zh) }),
    note: escape(remarkOn(cited)),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${part ? 'incollection' : 'misc'}{${key},`, ...lines, '}'].join('\n');
}

/** Returns words in which LaTeX takes no character for a command or a remark. */
function escape(words: string): string {
  return words.replace(/[%&#$_]/g, (character) => `\\${character}`);
}
