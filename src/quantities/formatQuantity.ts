import type { Locale, Localized } from '../locales.ts';
import { decimalFromNumber, multiplyDecimals, powerOfTen } from './decimal.ts';
import { printNumber } from './printNumber.ts';
import type { Bound, Quantity, Unit } from './quantity.ts';
import { isCounted, unitTable } from './units.ts';

/** How a quantity is to be written. */
export interface FormatOptions {
  /** Leaves the bound out. */
  readonly bare?: boolean;
  /**
   * The counter or noun after a number of things, people, households or years: 家, "companies" ("company" after one);
   * "anniversary" makes the number an ordinal. Left out: 人, 户, 年, "people", "households", "years", and none for things.
   */
  readonly counter?: string | undefined;
  /** Writes whole numbers from one to nine in words or numerals; money, percentages and petaflops keep their digits. */
  readonly spellOut?: boolean;
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

const chineseDigits = '一两三四五六七八九';
const englishDigits = 'one two three four five six seven eight nine'.split(' ');

/** Returns the quantity as a person would write it: 超过220亿元, 6.5%左右; "more than 22 billion yuan", "around 6.5 percent". */
export function formatQuantity(quantity: Quantity, locale: Locale, options: FormatOptions = {}): string {
  const bound = options.bare ? 'exactly' : quantity.bound;
  return locale === 'zh' ? formatChinese(quantity, bound, options) : formatEnglish(quantity, bound, options);
}

/** Returns the pieces of a quantity for a large numeral: sign ＞, number 220, unit 亿元. */
export function formatNumberParts(
  quantity: Quantity,
  locale: Locale,
  options: Pick<FormatOptions, 'counter'> = {},
): NumberParts {
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

function formatChinese(quantity: Quantity, bound: Bound, options: FormatOptions): string {
  const { number, scale } = scaleValue(quantity, 'zh');
  const unit = unitWord(quantity, 'zh', options);
  const spelled = options.spellOut && mayBeSpelled(quantity, unit) ? chineseDigits[quantity.value - 1] : undefined;
  const amount = (spelled ?? number) + scale + unit;
  switch (bound) {
    case 'exactly':
      return amount;
    case 'about':
      return quantity.unit === 'percent' ? `${amount}左右` : `约${amount}`;
    case 'at-least':
      return unit === '岁' ? `${amount}及以上` : `${amount}以上`;
    case 'more-than':
      return `超过${amount}`;
    case 'at-most':
      return `不超过${amount}`;
    case 'less-than':
      return quantity.unit === 'percent' ? `低于${amount}` : `不足${amount}`;
  }
}

function formatEnglish(quantity: Quantity, bound: Bound, options: FormatOptions): string {
  const parts = formatNumberParts(quantity, 'en', options);
  const unit = quantity.unit === 'percent' ? 'percent' : parts.unit;
  const spelled = options.spellOut && mayBeSpelled(quantity, unit) ? englishDigits[quantity.value - 1] : undefined;
  const number = parts.prefix + (spelled ?? parts.number);
  const amount = unit === '' || unit === 'P' ? number + unit : `${number} ${unit}`;
  switch (bound) {
    case 'exactly':
      return amount;
    case 'about':
      return quantity.unit === 'percent' ? `around ${amount}` : `about ${amount}`;
    case 'at-least':
      return `at least ${amount}`;
    case 'more-than':
      return `more than ${amount}`;
    case 'at-most':
      return `at most ${amount}`;
    case 'less-than':
      return `${countsThings(quantity.unit) ? 'fewer' : 'less'} than ${amount}`;
  }
}

function countsThings(unit: Unit): boolean {
  return unit === 'count' || unit === 'person' || unit === 'household';
}

function mayBeSpelled({ value, unit }: Quantity, word: string): boolean {
  return (
    Number.isInteger(value) &&
    value >= 1 &&
    value <= 9 &&
    !/money|share/.test(unitTable[unit].sort) &&
    unit !== 'petaflops' &&
    word !== 'anniversary'
  );
}

function unitWord({ unit, value }: Quantity, locale: Locale, { counter }: FormatOptions): string {
  if (counter !== undefined && isCounted(unit)) return counter;
  const [chinese, one, many] = unitTable[unit].print;
  return locale === 'zh' ? chinese : value === 1 ? one : many;
}

/** Finds the largest scale before which the number stays short; every digit of the value is kept. */
function scaleValue(quantity: Quantity, locale: Locale): { number: string; scale: string } {
  const value = decimalFromNumber(quantity.value);
  // Nobody writes a million percent.
  for (const { word, power, decimals } of quantity.unit === 'percent' ? [] : scales[locale]) {
    const scaled = multiplyDecimals(value, powerOfTen(-power));
    if (quantity.value >= 10 ** power && scaled.places <= decimals)
      return { number: printNumber(scaled, locale), scale: word };
  }
  // 2024年 would be read as a date.
  const looksLikeDate = locale === 'zh' && quantity.unit === 'year' && quantity.value >= 1000 && quantity.value < 3000;
  return { number: printNumber(value, looksLikeDate ? 'en' : locale), scale: '' };
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
