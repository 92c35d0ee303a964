import type { Answer, Stretch } from './answer.ts';
import type { SearchedText } from './corpus.ts';
import { isCount } from './matchFigures.ts';
import { isOptional, type Atom, type Query } from './readQuery.ts';
import { reduceText } from './skeleton.ts';

/** What parts one clause of a sentence from the next. */
const clauseBorder = { zh: /[，。；：]/, en: /[,;:.]/ };
const latinWord = /^[a-z ]+$/;

/**
 * Tells whether the two parts of a query that make one thing stand in clauses of their own: "service stations, and train
 * advisers" holds no train station, and 27所农村幼儿园 with 小学 in the next clause no 27所小学.
 */
export function isTornApart(query: Query, text: SearchedText, needed: readonly Answer[]): boolean {
  const [first, second, ...more] = query.atoms.filter((atom) => !isOptional(atom));
  if (!first || !second || more.length > 0) return false;
  const isCounted = countsThings(query, first, second, text);
  if (!isCounted && ![first, second].every((atom) => atom.kind === 'word' && latinWord.test(atom.text))) return false;
  const [firsts = [], seconds = []] = needed.map(({ pieces, equals = [] }) => [...pieces.flat(), ...equals]);
  const pairs = firsts.flatMap((a) => seconds.filter(({ locale }) => locale === a.locale).map((b) => [a, b] as const));
  return pairs.length > 0 && pairs.every(([a, b]) => (isCounted || a.locale === 'en') && hasBorderBetween(a, b, text));
}

/** Tells whether a number was typed right before the things that it counts, or after them with another counter than is printed. */
function countsThings({ text }: Query, number: Atom, things: Atom, { figures }: SearchedText): boolean {
  if (number.kind !== 'number' || things.kind === 'number') return false;
  const { text: digits } = reduceText(number.number.text);
  const { quantity } = number.number;
  if (!quantity || !isCount(quantity.unit)) return false;
  const isPrinted = figures.some(({ counter }) => counter?.zh === quantity.counter);
  const orders = [digits + things.text, `${digits} ${things.text}`, ...(isPrinted ? [] : [things.text + digits])];
  return orders.some((typed) => text.includes(typed));
}

function hasBorderBetween(a: Stretch, b: Stretch, { text, skeleton }: SearchedText): boolean {
  const { at } = skeleton[a.locale];
  const between = text[a.locale].slice(at[Math.min(a.end, b.end)], at[Math.max(a.start, b.start)]);
  return clauseBorder[a.locale].test(between);
}
