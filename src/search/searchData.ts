import type { Localized } from '../locales.ts';
import type { ChapterId } from '../schemas/chapter.ts';
import type { PlacedFigure, SearchTexts } from './corpus.ts';

/** The first file that a search loads: all that a figure's card shows, in the reader's language. */
export interface FigureData {
  readonly figures: readonly PlacedFigure[];
  readonly chapters: readonly { readonly id: ChapterId; readonly short: string; readonly area?: number }[];
  /** The interface texts of the search, by what follows `search.` in their keys. */
  readonly strings: Readonly<Record<string, string>>;
}

/** The second file: the sentences and what helps to understand a query. */
export type TextData = SearchTexts;

/** The third file, loaded only for a query in Latin letters that is not English: each Chinese character with its syllables. */
export type PinyinData = readonly (readonly [syllable: string, characters: string])[];

/** The addresses of the search's files below the site's base path; `pagefind` is a folder for each language. */
export const searchFiles = {
  figures: { zh: 'search/figures.zh.json', en: 'search/figures.en.json' } satisfies Localized,
  texts: 'search/texts.json',
  pinyin: 'search/pinyin.json',
  pagefind: { zh: 'pagefind/zh/', en: 'pagefind/en/' } satisfies Localized,
} as const;
