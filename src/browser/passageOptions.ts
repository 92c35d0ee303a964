import type { PassageMatch } from '../search/matchPassage.ts';
import type { Results } from '../search/rankResults.ts';
import type { SitePassage } from '../search/siteCorpus.ts';
import { describePlace, markStretches, passageAddress } from './passageMarkup.ts';
import { element, type ResultContext } from './searchMarkup.ts';
import { drawAllResults, drawFigureOptions, drawOption } from './suggestionOptions.ts';

const mostSuggestions = 6;

/** Returns options for the first of what was found; none where nothing was. */
export function drawResults(context: ResultContext, results: Pick<Results, 'figures' | 'passages'>): HTMLElement[] {
  const figures = drawFigureOptions(context, results.figures);
  const passages = results.passages.slice(0, mostSuggestions - figures.length).map((match) => {
    const { chapter, sentence } = match.passage;
    const place = element('small', '', describePlace(context, chapter, sentence));
    const words = element('span', 'suggested', ...cutAround(markStretches(match, context.locale)));
    return drawOption(passageAddress(context, match), place, words);
  });
  const all = [...figures, ...passages];
  return all.length === 0 ? [] : [...all, drawAllResults(context)];
}

/** Returns options for what the site says of a query that the report does not answer. */
export function drawSiteOptions(context: ResultContext, matches: readonly PassageMatch<SitePassage>[]): HTMLElement[] {
  if (matches.length === 0) return [];
  const all = matches.slice(0, mostSuggestions).map(({ passage: { entry, kindName } }) => {
    const address = `${context.base}${context.locale}/${entry.address}`;
    const kind = element('small', '', kindName[context.locale]);
    return drawOption(address, kind, element('span', 'suggested', entry.title[context.locale]));
  });
  return [...all, drawAllResults(context)];
}

/** Returns a line of the list that says something and cannot be chosen. */
export function drawWords(words: string): HTMLElement {
  const line = element('li', 'said', words);
  line.setAttribute('role', 'presentation');
  return line;
}

const leastBefore = 24;

/** Shortens the words before the first mark, so that it stands in the line. */
function cutAround(pieces: readonly (Node | string)[]): (Node | string)[] {
  const [first = '', ...rest] = pieces;
  if (typeof first !== 'string' || rest.length === 0 || first.length <= leastBefore) return [...pieces];
  const end = first.slice(-leastBefore);
  // A word in Latin letters is left out rather than cut.
  return [`…${end.replace(/^[\p{Script=Latin}\d,.’]+ /u, '')}`, ...rest];
}
