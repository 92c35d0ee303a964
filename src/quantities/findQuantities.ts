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

/** Returns the quantities of a running text in order, each as long as its words reach; dates, ordinals and numbers in names are none. */
export function findQuantities(text: string, locale: Locale): FoundQuantity[] {
  const narrow = narrowText(text);
  const tokens = grammars[locale].scanNumbers(narrow);
  const found: FoundQuantity[] = [];
  let readTo = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.start < readTo) continue;
    const read = readQuantity(narrow, tokens, index, locale);
    if (!read) continue;
    if (read.isBare && (isCalendarYear(narrow, token) || (locale === 'zh' && token.isSpelled))) continue;
    found.push({ start: read.start, end: read.end, text: text.slice(read.start, read.end), quantity: read.quantity });
    readTo = read.end;
  }
  return found;
}
