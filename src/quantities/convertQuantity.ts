import type { Locale } from '../locales.ts';
import { decimalFromNumber, exactNumber, multiplyDecimals } from './decimal.ts';
import { formatQuantity } from './formatQuantity.ts';
import { round, significantDigits, squareMeters } from './isConversionOf.ts';
import { formatNumberParts } from './numberParts.ts';
import { printNumber } from './printNumber.ts';
import type { Quantity } from './quantity.ts';

/** A quantity in the measure that a reader of the language knows; its bound is left to the caller. */
export interface Conversion {
  /** The digits alone, grouped in English: "26.7". */
  readonly number: string;
  /** The unit after the number: "hectares", 公顷, "billion yuan". */
  readonly unit: string;
  /** Number and unit, after "about" or 约 where rounded. */
  readonly text: string;
  /** True where digits were dropped. */
  readonly isRounded: boolean;
}

const muPerHectare = 15;

/**
 * Returns what the quantity is in the measure that readers of `locale` know, or undefined where it needs no conversion:
 * mu in hectares (in square meters below one hectare), rounded to three digits; money in the words of that language.
 */
export function convertQuantity(quantity: Quantity, locale: Locale): Conversion | undefined {
  if (quantity.unit === 'CNY' || quantity.unit === 'USD') {
    const { prefix, number, unit } = formatNumberParts(quantity, locale);
    return { number: prefix + number, unit, text: formatQuantity(quantity, locale, { bare: true }), isRounded: false };
  }
  if (quantity.unit !== 'mu') return undefined;
  const isLarge = quantity.value >= muPerHectare;
  const value = round(isLarge ? quantity.value / muPerHectare : squareMeters(quantity.value), significantDigits);
  const back = multiplyDecimals(decimalFromNumber(value), { units: isLarge ? 15n : 3n, places: 0 });
  const isRounded = exactNumber(back) !== (isLarge ? quantity.value : quantity.value * 2000);
  const number = printNumber(decimalFromNumber(value), locale);
  const one = value === 1;
  const chinese = isLarge ? '公顷' : '平方米';
  const english = isLarge ? (one ? 'hectare' : 'hectares') : one ? 'square meter' : 'square meters';
  return locale === 'zh'
    ? { number, unit: chinese, text: `${isRounded ? '约' : ''}${number}${chinese}`, isRounded }
    : { number, unit: english, text: `${isRounded ? 'about ' : ''}${number} ${english}`, isRounded };
}
