import type { ParsedQuantity } from './readQuantity.ts';

/**
 * Why a number is refused:
 * `vague`: nobody knows how many (数千亿, 十几个, "several hundred");
 * `foreign-currency`: money other than yuan and US dollars (4亿欧元, HK$5, "5 million francs");
 * `rate`: so much for each of something, or that something (50元/平方米, 7‰, 每10万人, "50 yuan per head");
 * `unknown-unit`: a unit that the table of units does not have, or none that can be told (5吨, "8 furlongs", 5斤);
 * `points`: a difference between percentages (2个百分点, "50 bps");
 * `multiple`: so many times as much (2倍, "twice", 翻一番);
 * `fraction`: a part of a whole, or a ratio (三分之一, "half", 1/2, 3:2);
 * `ordinal`: a place in an order (第34届, "19th");
 * `date`: a year, a month, a day or a time of the clock (2024年, "February 5", 8:30);
 * `grade`: a class, a type or a name made with a number (4A, 5G, "phase two");
 * `sign`: signs before it that do not go together or mean nothing certain (±5, ▲8%);
 * `contradiction`: two bounds or two units at once (不少于10个以下, ￥4亿美元);
 * `unread`: digits that make no number that is certain (1.2.3, 1,23, ①).
 */
export const refusals = [
  'vague',
  'foreign-currency',
  'rate',
  'unknown-unit',
  'points',
  'multiple',
  'fraction',
  'ordinal',
  'date',
  'grade',
  'sign',
  'contradiction',
  'unread',
] as const;
export type Refusal = (typeof refusals)[number];

/** A number of a text with all that belongs to it: sign, currency, unit, bound, rate. */
export type Reading = {
  readonly start: number;
  /** Offsets are UTF-16 code units; `end` is not included. */
  readonly end: number;
  readonly text: string;
} & (
  | { readonly kind: 'quantity'; readonly quantity: ParsedQuantity }
  /** Two bounds of one quantity: 10%—15%, "30 to 40 companies". Unit, direction and counter are the same in both. */
  | { readonly kind: 'range'; readonly from: ParsedQuantity; readonly to: ParsedQuantity }
  /** Matches nothing. `value` is the number in an ordinal, a date or a grade (34 in 第34届), to look for others of its kind. */
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly value?: number }
);
