import type { Locale } from '../../locales.ts';
import type { PlacedFigure } from '../search/corpus.ts';
import { findFiguresByNumbers } from '../search/matchFigures.ts';
import type { FigureData, FigureFile, PageData } from '../search/searchData.ts';
import type { TextSearch } from './textSearch.ts';
import { fetchJson, once } from './load.ts';

/** Loads one of the files by which a report is searched, by its name: once, and again only after it failed. */
export type LoadFile = <File>(name: string) => Promise<File>;

/** Searches the report in the browser; every file is loaded once, when it is first needed. */
export interface SearchEngine {
  /** Loads what any search needs. */
  readonly prepare: () => Promise<FigureData>;
  /** Loads what reads numbers in the page's language. */
  readonly prepareNumbers: () => Promise<unknown>;
  /** Returns the figures that state a query of numbers alone in the page's language, before any text is loaded; none where it has words. */
  readonly findFigures: (query: string) => Promise<readonly PlacedFigure[]>;
  /** Returns the search over all that is written; throws only where the sentences themselves cannot be loaded. */
  readonly openText: () => Promise<TextSearch>;
  readonly load: LoadFile;
}

/**
 * Returns the engine for a year's report and a language; `base` is the site's base path with a slash at its end. Each report has
 * its own files, so that no search grows with the years. What reads and ranks sentences is loaded apart from what answers with
 * figures, and with it the numbers of the other language. Only for the search `page` are its own texts loaded, and the figures'
 * ids; elsewhere they have their places for ids.
 */
export function createSearchEngine(base: string, year: string, locale: Locale, where: 'box' | 'page'): SearchEngine {
  const loading = new Map<string, () => Promise<unknown>>();
  const load = <File>(name: string): Promise<File> => {
    const work = loading.get(name) ?? once(() => fetchJson(`${base}search/${year}/${name}.json`));
    loading.set(name, work);
    return work() as Promise<File>;
  };
  const figures = once(async (): Promise<FigureData> => {
    const [data, page] = await Promise.all([
      load<FigureFile>(`figures.${locale}`),
      where === 'page' ? load<PageData>(`page.${locale}`) : undefined,
    ]);
    return {
      ...data,
      figures: data.figures.map((figure, index) => ({ ...figure, id: page?.ids[index] ?? String(index) })),
      strings: { ...data.strings, ...page?.strings },
    };
  });
  const grammar = once(async () =>
    locale === 'zh'
      ? (await import('../../quantities/chinese.ts')).chinese
      : (await import('../../quantities/english.ts')).english,
  );
  return {
    prepare: figures,
    prepareNumbers: grammar,
    findFigures: async (query) => {
      const [data, numbers] = await Promise.all([figures(), grammar()]);
      return findFiguresByNumbers(query, data.figures, [numbers]);
    },
    openText: once(async () => {
      // The texts come with what reads them, and not after it.
      for (const name of ['words', 'sentences.zh', 'sentences.en']) load(name).catch(() => undefined);
      const [{ openTextSearch }, data] = await Promise.all([import('./textSearch.ts'), figures()]);
      return openTextSearch(load, `${base}pagefind/${year}/`, data.figures);
    }),
    load,
  };
}
