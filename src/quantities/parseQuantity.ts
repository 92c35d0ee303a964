import type { Locale } from '../locales.ts';
import { grammars } from './grammar.ts';
import { narrowText } from './numberToken.ts';
import { type ParsedQuantity, readQuantity } from './readQuantity.ts';

/** No quantity is written longer; anything longer is refused unread. */
const longestExpression = 200;
/** A plural noun behind a number: "20 companies". Only a text that is nothing else can be trusted to end with its noun. */
const countedNoun = / (?:[a-z]+s|children|women|men)$/i;

/** Returns the quantity that the whole text states (超过220亿元, "at least 20"), or undefined when it states none or anything more. */
export function parseQuantity(text: string, locale: Locale): ParsedQuantity | undefined {
  if (text.length > longestExpression) return undefined;
  const expression = narrowText(text).trim();
  const tokens = grammars[locale].scanNumbers(expression);
  for (const index of tokens.keys()) {
    const read = readQuantity(expression, tokens, index, locale);
    if (read?.start !== 0) continue;
    if (read.end === expression.length) return read.quantity;
    const noun = expression.slice(read.end);
    const isCounted = locale === 'en' && read.quantity.unit === 'count' && read.quantity.counter === undefined;
    if (isCounted && countedNoun.exec(noun)?.index === 0) return { ...read.quantity, counter: noun.trim() };
  }
  return undefined;
}
