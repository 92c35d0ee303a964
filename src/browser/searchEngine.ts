import type { Locale } from '../locales.ts';
import type { PlacedFigure } from '../search/corpus.ts';
import { findFiguresByQuery } from '../search/matchFigures.ts';
import type { Results } from '../search/rankResults.ts';
import { readNumbers, tidyNumbers } from '../search/readNumbers.ts';
import { searchFiles, type FigureData } from '../search/searchData.ts';
import { fetchJson, once } from './load.ts';

/** The results of a search, and whether the full-text index had a part in them. */
export interface SearchAnswer {
  readonly results: Results;
  readonly isIndexed: boolean;
}

/** Searches the report in the browser; every file is loaded once, when it is first needed. */
export interface SearchEngine {
  /** Loads what any search needs. */
  readonly prepare: () => Promise<FigureData>;
  /** Returns the figures that state the numbers of a query, before any text is loaded; none where it has no number. */
  readonly findFigures: (query: string) => Promise<readonly PlacedFigure[]>;
  /** Returns all results; throws only where the sentences themselves cannot be loaded. */
  readonly search: (query: string) => Promise<SearchAnswer>;
}

/**
 * Returns the engine for a year's report and a language; `base` is the site's base path with a slash at its end. What reads
 * and ranks sentences is loaded apart from what answers with figures.
 */
export function createSearchEngine(base: string, year: string, locale: Locale): SearchEngine {
  const files = searchFiles(year, locale);
  const figures = once(() => fetchJson<FigureData>(base + files.figures));
  const sentences = once(async () => {
    const [{ createTextSearch }, data] = await Promise.all([import('./textSearch.ts'), figures()]);
    return createTextSearch(base, files, data.figures);
  });
  return {
    prepare: figures,
    findFigures: async (query) => {
      if (readNumbers(tidyNumbers(query)).length === 0) return [];
      const data = await figures();
      return findFiguresByQuery(query, data.figures, locale).matching;
    },
    search: async (query) => (await sentences())(query),
  };
}
