import { joinEnglishAuthors } from './joinAuthors.ts';
import { nestQuotes } from './nestQuotes.ts';
import type { Work } from './work.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** Returns a bibliography entry in the Chicago style, with the Chinese names and title beside the English. */
export function citeChicago(work: Work, address: string): string {
  const authors = joinEnglishAuthors(work.authors.map(({ zh, en }) => `${en} ${zh}`));
  const stop = authors.endsWith('.') ? '' : '.';
  const [year = '', month = '', day = ''] = work.issued.split('-');
  const issued = `${months[Number(month) - 1] ?? ''} ${Number(day)}, ${year}`;
  return `${authors}${stop} “${nestQuotes(work.title.zh)}” [${work.title.en}]. Newspaper digest, [${work.year}]. Edition ${work.version}, ${issued}. ${address}.`;
}
