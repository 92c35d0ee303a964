import type { Locale } from '../locales.ts';
import { formatNumberParts, scaleValue, unitGap, unitWord, type CounterOption } from './numberParts.ts';
import type { Bound, Quantity, Unit } from './quantity.ts';
import { unitTable } from './units.ts';

/** How a quantity is to be written. */
export interface FormatOptions extends CounterOption {
  /** Leaves the bound out. */
  readonly bare?: boolean;
  /** Writes whole numbers from one to nine in words or numerals; money, percentages and petaflops keep their digits. */
  readonly spellOut?: boolean;
}

const chineseDigits = '一两三四五六七八九';
const englishDigits = 'one two three four five six seven eight nine'.split(' ');

/** Returns the quantity as a person would write it: 超过220亿元, 6.5%左右; "more than 22 billion yuan", "around 6.5 percent". */
export function formatQuantity(quantity: Quantity, locale: Locale, options: FormatOptions = {}): string {
  const bound = options.bare ? 'exactly' : quantity.bound;
  return locale === 'zh' ? formatChinese(quantity, bound, options) : formatEnglish(quantity, bound, options);
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
  const amount = number + unitGap(unit, 'en') + unit;
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
