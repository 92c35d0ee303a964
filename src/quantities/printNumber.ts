import type { Locale } from '../locales.ts';
import { type Decimal, printDecimal } from './decimal.ts';

/** Returns all digits of a decimal as the language prints them: English groups the whole part in threes, Chinese does not. */
export function printNumber(value: Decimal, locale: Locale): string {
  const digits = printDecimal(value);
  if (locale === 'zh') return digits;
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
