import type { Locale } from '../locales.ts';
import { grammars } from './grammars.ts';
import { narrowText } from './numberToken.ts';

/** A number in a text; offsets are UTF-16 code units. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The value with its scale (千亿 is 100,000,000,000); NaN for a numeral that is seen but not read (½, too many digits). */
  readonly value: number;
}

/** Returns every number of a text in order, whether or not it measures anything: digits, numerals, ordinals, multiples, dates. */
export function findNumbers(text: string, locale: Locale): FoundNumber[] {
  const tokens = grammars[locale].scanNumbers(narrowText(text));
  return tokens.map(({ start, end, value }) => ({ start, end, text: text.slice(start, end), value }));
}
