import type { Locale } from '../locales.ts';
import { grammars } from './grammars.ts';
import { narrowText } from './numberToken.ts';
import { readNarrow } from './readText.ts';
import type { ParsedQuantity } from './readQuantity.ts';

/** No quantity is written longer; anything longer is refused unread. */
const longestExpression = 200;
/** A plural noun behind a number: "20 companies". Only a text that is nothing else can be trusted to end with its noun. */
const countedNoun = / (?:[a-z]+s|children|women|men)$/i;

/** Returns the quantity that the whole text states (超过220亿元, "at least 20"), or undefined when it states none or anything more. */
export function parseQuantity(text: string, locale: Locale): ParsedQuantity | undefined {
  if (text.length > longestExpression) return undefined;
  const expression = narrowText(text).trim();
  const [read, ...others] = readNarrow(expression, grammars[locale], true);
  if (read?.kind !== 'quantity' || others.length > 0 || read.start !== 0) return undefined;
  const { quantity } = read;
  if (read.end === expression.length) return quantity;
  const noun = expression.slice(read.end);
  const isCounted = locale === 'en' && quantity.unit === 'count' && quantity.counter === undefined;
  return isCounted && countedNoun.exec(noun)?.index === 0 ? { ...quantity, counter: noun.trim() } : undefined;
}
