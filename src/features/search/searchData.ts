import type { ChapterId } from '../../reading/schemas/chapter.ts';
import type { PlacedFigure } from './corpus.ts';
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

/** The file loaded only for a query in Latin letters that is not English: each Chinese character with its syllables. */
export type PinyinData = readonly (readonly [syllable: string, characters: string])[];

/** The file with what the site itself says; loaded once the report has answered. */
export type SiteData = SiteTexts;
