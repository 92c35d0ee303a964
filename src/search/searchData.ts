import type { Locale, Localized } from '../locales.ts';
import type { ChapterId } from '../schemas/chapter.ts';
import type { PlacedFigure, SearchTexts } from './corpus.ts';
import type { SiteTexts } from './siteCorpus.ts';

/** What a search knows of the figures: all that a figure's card shows, in the reader's language. */
export interface FigureData {
  readonly figures: readonly PlacedFigure[];
  readonly chapters: readonly { readonly id: ChapterId; readonly short: string; readonly area?: number }[];
  /** The interface texts of the search, by what follows `search.` in their keys. */
  readonly strings: Readonly<Record<string, string>>;
}

/** The first file that a search loads: the figures without their ids, which a search box needs not and which weigh a fifth. */
export interface FigureFile extends Omit<FigureData, 'figures'> {
  readonly figures: readonly Omit<PlacedFigure, 'id'>[];
}

/** What the search page loads with it: the ids of the figures in the same order, and the interface texts of that page alone. */
export interface PageData extends Pick<FigureData, 'strings'> {
  readonly ids: readonly string[];
}

/** The second file: the sentences and what helps to understand a query. */
export type TextData = SearchTexts;

/** The third file, loaded only for a query in Latin letters that is not English: each Chinese character with its syllables. */
export type PinyinData = readonly (readonly [syllable: string, characters: string])[];

/** The fourth file: what the site itself says; loaded once the report has answered. */
export type SiteData = SiteTexts;

/** The addresses of the files by which one report is searched, below the site's base path; an index is a folder. */
export interface SearchFiles {
  readonly figures: string;
  readonly page: string;
  readonly texts: string;
  readonly pinyin: string;
  readonly site: string;
  readonly indexes: Localized;
}

/** Returns the files by which a year's report is searched in a language: each report has its own, so that no search grows with the years. */
export function searchFiles(year: string, locale: Locale): SearchFiles {
  return {
    figures: `search/${year}/figures.${locale}.json`,
    page: `search/${year}/page.${locale}.json`,
    texts: `search/${year}/texts.json`,
    pinyin: `search/${year}/pinyin.json`,
    site: `search/${year}/site.json`,
    indexes: { zh: `pagefind/${year}/zh/`, en: `pagefind/${year}/en/` },
  };
}
