import type { Locale } from '../locales.ts';
import { grammars } from './grammar.ts';
import { narrowText } from './numberToken.ts';
import { isCalendarYear, type ParsedQuantity, readQuantity } from './readQuantity.ts';

/** A quantity in a running text; offsets are UTF-16 code units. */
export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  /** The words, with bound, unit and, of a percentage, the verb that gives the direction. */
  readonly text: string;
  readonly quantity: ParsedQuantity;
}

/** A scale by itself is an idiom or a base in running text: 万人专利数, 百家争鸣, 亿元楼宇. */
const loneScale = /^[百千万亿](?![十百千万亿])/;

/** Returns the quantities of a running text in order, each as long as its words reach; dates, ordinals and numbers in names are none. */
export function findQuantities(text: string, locale: Locale): FoundQuantity[] {
  const narrow = narrowText(text);
  const tokens = grammars[locale].scanNumbers(narrow);
  const found: FoundQuantity[] = [];
  let readTo = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.start < readTo) continue;
    const read = readQuantity(narrow, tokens, index, locale);
    if (!read || read.start < readTo) continue;
    const { start, end, quantity, isBare } = read;
    if (isBare && (isCalendarYear(narrow, token) || (locale === 'zh' && token.isSpelled))) continue;
    const words = text.slice(start, end);
    if (quantity.bound === 'exactly' && loneScale.test(words)) continue;
    found.push({ start, end, text: words, quantity });
    readTo = end;
  }
  return found;
}
