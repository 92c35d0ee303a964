import type { PassageMatch } from '../search/matchPassage.ts';
import type { Results } from '../search/rankResults.ts';
import type { PageData } from '../search/searchData.ts';
import { mostOffered } from '../search/offered.ts';
import type { SitePassage } from '../search/siteCorpus.ts';
import type { SearchEngine } from './searchEngine.ts';
import { foundWords, markStretches } from './passageMarkup.ts';
import type { Offered } from './textOptions.ts';
import { drawSentence } from './sentenceOption.ts';
import { element, say, sayCount, searchAddress, type ResultContext } from './searchMarkup.ts';
import { drawAllResults, drawFigureOptions, drawOption } from './suggestionOptions.ts';

/** Returns what to offer for a query: what was found in the report, or else what is near, what the site says, or what was perhaps meant. */
export async function findOptions(
  known: ResultContext,
  { load, openText }: SearchEngine,
  query: string,
): Promise<Offered> {
  const text = await openText();
  const found = await text.search(query);
  const count = found.figures.length + found.passages.length;
  if (count > 0) return { options: drawResults(known, found), said: sayCount(known, count) };
  const strings = { ...known.data.strings, ...(await load<PageData>(`page.${known.locale}`)).strings };
  const context: ResultContext = { ...known, data: { ...known.data, strings } };
  const offer = (said: string, options: readonly HTMLElement[]): Offered => {
    return { options: options.length > 0 ? [drawWords(said), ...options] : [], said };
  };
  if (found.nearFigures.length > 0) {
    const near = { figures: found.nearFigures, passages: found.nearPassages };
    return offer(say(context, 'near', { query }), drawResults(context, near));
  }
  const nearest = await text.findNearest(query);
  if (nearest.length > 0)
    return offer(say(context, 'nearest'), drawResults(context, { figures: [], passages: nearest }));
  const others = await text.searchSite(query).catch(() => []);
  if (others.length > 0) return offer(say(context, 'siteOnly', { query }), drawSiteOptions(context, others));
  const meant = await text.findMeant(query);
  return offer(say(context, 'none', { query }), meant === undefined ? [] : [drawMeant(context, meant)]);
}

/** Returns an option that leads to the search for what was perhaps meant. */
function drawMeant(context: ResultContext, query: string): HTMLElement {
  const words = element('b', '', query);
  words.lang = 'zh-CN';
  return drawOption(searchAddress(context, query), say(context, 'meant'), ' ', words);
}

/** Returns options for the first of what was found; none where nothing was. */
function drawResults(context: ResultContext, results: Pick<Results, 'figures' | 'passages'>): HTMLElement[] {
  const figures = drawFigureOptions(context, results.figures);
  const passages = results.passages.slice(0, mostOffered - figures.length).map((match) => {
    const { chapter, sentence } = match.passage;
    const found = foundWords(match, context.locale);
    return drawSentence(context, { chapter, sentence, found }, markStretches(match, context.locale));
  });
  const all = [...figures, ...passages];
  return all.length === 0 ? [] : [...all, drawAllResults(context)];
}

/** Returns options for what the site says of a query that the report does not answer. */
function drawSiteOptions(context: ResultContext, matches: readonly PassageMatch<SitePassage>[]): HTMLElement[] {
  if (matches.length === 0) return [];
  const all = matches.slice(0, mostOffered).map(({ passage: { entry, kindName } }) => {
    const address = `${context.base}${context.locale}/${entry.address}`;
    const kind = element('small', '', kindName[context.locale]);
    return drawOption(address, kind, element('span', 'suggested', entry.title[context.locale]));
  });
  return [...all, drawAllResults(context)];
}

/** Returns a line of the list that says something and cannot be chosen. */
function drawWords(words: string): HTMLElement {
  const line = element('li', 'said', words);
  line.setAttribute('role', 'presentation');
  return line;
}
