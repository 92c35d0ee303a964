import type { Locale, Localized } from '../locales.ts';
import { decimalFromNumber, multiplyDecimals, powerOfTen } from './decimal.ts';
import { printNumber } from './printNumber.ts';
import type { Bound, Quantity } from './quantity.ts';
import { isCounted, unitTable } from './units.ts';

/** What is counted. */
export interface CounterOption {
  /**
   * The counter or noun after a number of things, people, households or years: 家, "companies" ("company" after one);
   * "anniversary" makes the number an ordinal. Left out: 人, 户, 年, "people", "households", "years", and none for things.
   */
  readonly counter?: string | undefined;
}

/** A quantity in pieces, for large numerals: bound sign, currency, number and unit each by itself. */
export interface NumberParts {
  readonly sign: '' | '≈' | '≥' | '＞' | '>' | '≤' | '＜' | '<';
  /** What stands before the number: US$. */
  readonly prefix: '' | 'US$';
  /** Digits alone, with a decimal point and in English grouped: "1150.89", "22,000", "75th". */
  readonly number: string;
  /** Scale and unit after the number: 亿元, "billion yuan", %, 家, "people"; empty where there is none. */
  readonly unit: string;
}

const signs: Localized<Record<Bound, NumberParts['sign']>> = {
  zh: { exactly: '', about: '≈', 'at-least': '≥', 'more-than': '＞', 'at-most': '≤', 'less-than': '＜' },
  en: { exactly: '', about: '≈', 'at-least': '≥', 'more-than': '>', 'at-most': '≤', 'less-than': '<' },
};

/** The scales of each language, largest first, with the most decimals that still read well before them. */
const scales: Localized<readonly { readonly word: string; readonly power: number; readonly decimals: number }[]> = {
  zh: [
    { word: '万亿', power: 12, decimals: 2 },
    { word: '亿', power: 8, decimals: 2 },
    { word: '万', power: 4, decimals: 2 },
  ],
  en: [
    { word: 'trillion', power: 12, decimals: 3 },
    { word: 'billion', power: 9, decimals: 3 },
    { word: 'million', power: 6, decimals: 3 },
  ],
};

/** Returns what stands between a number and its unit: in English a space, but before a sign of one letter nothing: 6.5%, 300P. */
export function unitGap(unit: string, locale: Locale): '' | ' ' {
  return locale === 'en' && unit.length > 1 ? ' ' : '';
}

/** Returns the pieces of a quantity for a large numeral: sign ＞, number 220, unit 亿元. */
export function formatNumberParts(quantity: Quantity, locale: Locale, options: CounterOption = {}): NumberParts {
  const { number, scale } = scaleValue(quantity, locale);
  const unit = unitWord(quantity, locale, options);
  const sign = signs[locale][quantity.bound];
  if (locale === 'zh') return { sign, prefix: '', number, unit: scale + unit };
  const isOrdinal = unit === 'anniversary';
  return {
    sign,
    prefix: quantity.unit === 'USD' ? 'US$' : '',
    number: isOrdinal ? number + ordinalEnding(quantity.value) : number,
    unit: quantity.unit === 'percent' ? '%' : [scale, unit].filter((word) => word !== '').join(' '),
  };
}

/** Returns the word after a quantity's number. */
export function unitWord({ unit, value }: Quantity, locale: Locale, { counter }: CounterOption): string {
  if (counter !== undefined && isCounted(unit)) return counter;
  const [chinese, one, many] = unitTable[unit].print;
  return locale === 'zh' ? chinese : value === 1 ? one : many;
}

/** Finds the largest scale before which the number stays short; every digit of the value is kept. */
export function scaleValue(quantity: Quantity, locale: Locale): { number: string; scale: string } {
  const value = decimalFromNumber(quantity.value);
  // Nobody writes a million percent.
  for (const { word, power, decimals } of quantity.unit === 'percent' ? [] : scales[locale]) {
    const scaled = multiplyDecimals(value, powerOfTen(-power));
    if (quantity.value >= 10 ** power && scaled.places <= decimals)
      return { number: printNumber(scaled, locale), scale: word };
  }
  // 2016年 would be read as a date.
  const looksLikeDate = locale === 'zh' && quantity.unit === 'year' && quantity.value >= 1000 && quantity.value < 3000;
  return { number: printNumber(value, looksLikeDate ? 'en' : locale), scale: '' };
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
