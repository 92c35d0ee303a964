import type { Locale } from '../locales.ts';
import type { Mention } from '../reading/chapters/chapter.ts';
import type { Place } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';
import type { Located } from '../reading/readYaml.ts';
import type { FigureData } from '../reading/schemas/figure.ts';
import { placeSentences } from './pairs.ts';
import { findQuantities } from './readNumbers.ts';

/** A figure where it stands, with its sentence. */
export interface PlacedMention {
  readonly figure: Located<FigureData>;
  readonly locale: Locale;
  readonly mention: Mention;
  /** The text of the sentence. */
  readonly text: string;
  /** The number of the sentence. */
  readonly n: number;
  readonly at: Place;
}

/** Returns every mention of a known figure in both languages, the Chinese first. */
export function placeMentions(content: Content): PlacedMention[] {
  const figures = new Map(content.figures.map((figure) => [figure.id, figure]));
  return placeSentences(content).flatMap(({ mentions, text, n, at, locale }) =>
    mentions.flatMap((mention) => {
      const figure = figures.get(mention.figure);
      return figure ? [{ figure, locale, mention, text, n, at }] : [];
    }),
  );
}

/** Returns the quantity of a text that reaches into a stretch of it. */
export function findQuantityAt(text: string, stretch: { start: number; end: number }, locale: Locale) {
  return findQuantities(text, locale).find(({ start, end }) => start < stretch.end && stretch.start < end);
}

/** Returns how many mentions there are in each language, for the log. */
export function countMentions(mentions: readonly PlacedMention[]): string {
  const count = (locale: Locale) => mentions.filter((one) => one.locale === locale).length;
  return `${String(count('zh'))} mentions in zh, ${String(count('en'))} in en`;
}
