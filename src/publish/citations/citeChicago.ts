import type { Localized } from '../../locales.ts';
import { nestQuotes } from '../../words/nestQuotes.ts';
import type { Cited } from './cited.ts';
import { joinEnglishAuthors } from './joinAuthors.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * Returns a bibliography entry in the Chicago style, with the Chinese names and title beside the English; a part is named
 * before the whole that it is in.
 */
export function citeChicago({ work, part, address }: Cited): string {
  const authors = joinEnglishAuthors(work.authors.map(({ zh, en }) => `${en} ${zh}`));
  const stop = authors.endsWith('.') ? '' : '.';
  const titles = [...(part ? [`${bothTitles(part.title)}. In `] : []), `${bothTitles(work.title)}.`].join('');
  const [year = '', month = '', day = ''] = work.issued.split('-');
  const issued = `${months[Number(month) - 1] ?? ''} ${Number(day)}, ${year}`;
  return `${authors}${stop} ${titles} Newspaper digest, [${work.year}]. Edition ${work.version}, ${issued}. ${address}.`;
}

function bothTitles({ zh, en }: Localized): string {
  return `“${nestQuotes(zh)}” [${en}]`;
}
