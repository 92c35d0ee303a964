import type { Locale } from '../locales.ts';
import { grammars } from './grammars.ts';
import type { Reading } from './reading.ts';
import { readText } from './readText.ts';

/**
 * Reads every number of a text in one language, in order, each whole: sign, currency, number, unit, bound and rate. What is
 * not certain is refused, and a refused number is never read again as anything less. Words that only hold a numeral
 * (一般, 这一招, 九江) give no reading at all.
 */
export function readQuantities(text: string, locale: Locale): Reading[] {
  return readText(text, [grammars[locale]]);
}

/** Reads a text whose language is not known, or is both: of two readings of the same place the longer holds. */
export function readMixedQuantities(text: string): Reading[] {
  return readText(text, Object.values(grammars));
}
