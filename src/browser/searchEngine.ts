import type { Locale } from '../locales.ts';
import type { PlacedFigure } from '../search/corpus.ts';
import { findFiguresByNumbers } from '../search/matchFigures.ts';
import type { PassageMatch } from '../search/matchPassage.ts';
import type { Results } from '../search/rankResults.ts';
import { searchFiles, type FigureData, type FigureFile, type PageData } from '../search/searchData.ts';
import type { SitePassage } from '../search/siteCorpus.ts';
import type { Related } from './textSearch.ts';
import { fetchJson, once } from './load.ts';

/** Searches the report in the browser; every file is loaded once, when it is first needed. */
export interface SearchEngine {
  /** Loads what any search needs. */
  readonly prepare: () => Promise<FigureData>;
  /** Returns the interface texts for what the report does not answer. */
  readonly loadWords: () => Promise<FigureData['strings']>;
  /** Returns the figures that state a query of numbers alone in the page's language, before any text is loaded; none where it has words. */
  readonly findFigures: (query: string) => Promise<readonly PlacedFigure[]>;
  /** Returns what the report answers; throws only where the sentences themselves cannot be loaded. */
  readonly search: (query: string) => Promise<Results>;
  /** Returns the sentences that come nearest to a free question that nothing answers word by word. */
  readonly findNearest: (query: string) => Promise<readonly PassageMatch[]>;
  /** Returns what the site itself says of it, beside the report. */
  readonly searchSite: (query: string) => Promise<readonly PassageMatch<SitePassage>[]>;
  /** Returns what was perhaps meant by a query that nothing answers. */
  readonly findMeant: (query: string) => Promise<string | undefined>;
  /** Returns passages that hold a part of a query that nothing answers. */
  readonly findRelated: (query: string) => Promise<Related>;
}

/**
 * Returns the engine for a year's report and a language; `base` is the site's base path with a slash at its end. What reads
 * and ranks sentences is loaded apart from what answers with figures, and with it the numbers of the other language. Only for
 * the search `page` are its own texts loaded, and the figures' ids; elsewhere they have their places for ids.
 */
export function createSearchEngine(base: string, year: string, locale: Locale, where: 'box' | 'page'): SearchEngine {
  const files = searchFiles(year, locale);
  const pageData = once(() => fetchJson<PageData>(base + files.page));
  const figures = once(async (): Promise<FigureData> => {
    const [data, page] = await Promise.all([
      fetchJson<FigureFile>(base + files.figures),
      where === 'page' ? pageData() : undefined,
    ]);
    return {
      ...data,
      figures: data.figures.map((figure, index) => ({ ...figure, id: page?.ids[index] ?? String(index) })),
      strings: { ...data.strings, ...page?.strings },
    };
  });
  const grammar = once(async () =>
    locale === 'zh'
      ? (await import('../quantities/chinese.ts')).chinese
      : (await import('../quantities/english.ts')).english,
  );
  const sentences = once(async () => {
    const [{ createTextSearch }, data] = await Promise.all([import('./textSearch.ts'), figures()]);
    return createTextSearch(base, files, data.figures);
  });
  return {
    prepare: async () => {
      await grammar();
      return figures();
    },
    loadWords: async () => (await pageData()).strings,
    findFigures: async (query) => findFiguresByNumbers(query, (await figures()).figures, [await grammar()]),
    search: async (query) => (await sentences()).search(query),
    findNearest: async (query) => (await sentences()).findNearest(query),
    searchSite: async (query) => (await sentences()).searchSite(query),
    findMeant: async (query) => (await sentences()).findMeant(query),
    findRelated: async (query) => (await sentences()).findRelated(query),
  };
}
