import type { ParsedQuantity } from './readQuantity.ts';

/** Why a number is refused; `refusalMeanings` and docs/numbers.md say what each is, with examples. */
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
