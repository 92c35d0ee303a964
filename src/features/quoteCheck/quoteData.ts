import type { Localized } from '../../locales.ts';
import type { Bound, Direction, Unit } from '../../quantities/index.ts';
import type { ChapterId } from '../../reading/schemas/chapter.ts';
import type { figureKinds } from '../../reading/schemas/figure.ts';

/** A stretch of a sentence that states a figure: number, unit and bound; offsets are UTF-16 units. */
export type FigureSpan = readonly [start: number, end: number, figure: string];

/** A sentence of the report as the quote checker gets it; number 0 is the chapter's title. */
export interface QuoteSentence {
  readonly chapter: ChapterId;
  readonly n: number;
  /** Stands apart from the sentences around it. */
  readonly isApart: boolean;
  readonly text: Localized;
  readonly figures: Localized<readonly FigureSpan[]>;
}

/** A figure as the quote checker names it. */
export interface QuoteFigure {
  readonly id: string;
  readonly label: Localized;
  readonly value: number;
  readonly unit: Unit;
  readonly bound: Bound;
  readonly direction?: Direction;
  readonly kind: (typeof figureKinds)[number];
}

/** An official figure of others as the quote checker names it. */
export interface QuoteOther {
  readonly id: string;
  readonly place: Localized;
  readonly what: Localized;
  /** Place, period, measure and number in one. */
  readonly name: Localized;
  readonly value: number;
  readonly unit: Unit;
  readonly bound: Bound;
  readonly direction?: Direction;
}

/** Everything that the quote checker compares with. */
export interface QuoteData {
  readonly year: number;
  /** What the report's place is called. */
  readonly placeNames: Localized<readonly string[]>;
  readonly chapters: readonly { readonly id: ChapterId; readonly short: Localized }[];
  readonly sentences: readonly QuoteSentence[];
  readonly figures: readonly QuoteFigure[];
  /** Official figures of others, none of which is in the report. */
  readonly others: readonly QuoteOther[];
  /** Traditional characters, and the report's Simplified ones in the same order. */
  readonly traditional: readonly [string, string];
}
