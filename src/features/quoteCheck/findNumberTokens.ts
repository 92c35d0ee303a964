import { locales } from '../../locales.ts';
import { printDecimal } from '../../quantities/decimal.ts';
import { readUnit } from '../../quantities/grammar.ts';
import { grammars } from '../../quantities/grammars.ts';
import type { NumberToken } from '../../quantities/numberToken.ts';
import type { Unit } from '../../quantities/quantity.ts';
import type { Token } from './tokenizeText.ts';

/** A number with the unit and the currency beside it, or a date, and its tokens: the unit's behind the number's. */
export interface NumberWords {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** Returns the numbers and dates of a narrowed text, in order. */
export function findNumberTokens(text: string): NumberWords[] {
  // Both languages' readers see the text; where they differ the longer reading holds, as "22 billion" in a Chinese sentence.
  const numbers = locales.flatMap((locale) => grammars[locale].scanNumbers(text));
  const all = [...findDates(text), ...numbers.map((number) => measuredNumber(text, number))];
  const inOrder = all.sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: NumberWords[] = [];
  for (const number of inOrder) {
    const last = chosen.at(-1);
    if (last === undefined || number.start >= last.end) chosen.push(number);
    else if (number.end - number.start > last.end - last.start) chosen[chosen.length - 1] = number;
  }
  return chosen;
}

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const month =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const day = '(\\d{1,2})(?!\\d|[.,]\\d)(?:st|nd|rd|th)?';
const dates = new RegExp(
  `(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]|\\b${month}\\.? ${day}|(?:^|\\b)${day} (?:of )?${month}\\b`,
  'g',
);

/** A day is one number: February 5, 2月5日. */
function findDates(text: string): NumberWords[] {
  return [...text.matchAll(dates)].map((match) => {
    const [words, monthNumber, dayOfMonth, nameBefore, dayAfter, dayBefore, nameAfter] = match;
    const name = (nameBefore ?? nameAfter ?? '').slice(0, 3);
    const key = `#${monthNumber ?? String(months.indexOf(name) / 3 + 1)}月${dayOfMonth ?? dayAfter ?? dayBefore ?? ''}日`;
    const span = { start: match.index, end: match.index + words.length };
    return { ...span, tokens: [{ key, ...span }] };
  });
}

/** The keys of units, the same however they are spelled, that more than numbers have. */
const unitKeys: Partial<Record<Unit, string>> = { percent: '%', CNY: 'yuan' };
const currencyBefore = /(?:(¥|RMB|CNY|人民币)|(US ?\$|\$|USD|美元)) ?$/i;

function measuredNumber(text: string, number: NumberToken): NumberWords {
  const tokens = numberTokens(text, number);
  const before = currencyBefore.exec(text.slice(Math.max(0, number.start - 5), number.start));
  const start = number.start - (before?.[0].length ?? 0);
  const currency = before && {
    key: unitKey(before[1] === undefined ? 'USD' : 'CNY'),
    ...{ start, end: start + before[0].trimEnd().length },
  };
  const unit = unitAfter(text, number);
  // "RMB 22 billion", "22 billion yuan" and "RMB 22 billion yuan" are one; a sign and a name together do not go unseen.
  const isRepeated = currency?.key === unit?.key && !before?.[0].includes('$');
  const units = currency && !isRepeated ? [currency, unit] : [unit];
  return { start, end: unit?.end ?? number.end, tokens: [...tokens, ...units.filter((token) => token !== undefined)] };
}

function numberTokens(text: string, { start, end, value, decimal, refusal, isPercent, isMore }: NumberToken): Token[] {
  const words = text.slice(start, end).toLowerCase();
  if (refusal === 'ordinal') return [{ key: `#第${String(value)}`, start, end }];
  // Doubles, dozens and fractions are compared by their words, numerals nobody reads by their signs.
  if (!decimal || refusal) return [{ key: `#${words}`, start, end }];
  const number = { key: `#${printDecimal(decimal)}${isMore ? '多' : ''}`, start, end };
  return isPercent ? [number, { key: '%', start, end }] : [number];
}

/** The measure right behind a number, not the counter of what is counted, as one token. */
function unitAfter(text: string, { end, refusal }: NumberToken): Token | undefined {
  if (refusal === 'ordinal') return undefined;
  for (const locale of locales) {
    const measure = readUnit(text, end, grammars[locale]);
    if (!measure || measure.counter !== undefined) continue;
    const unitEnd = end + measure.length;
    return { key: unitKey(measure.unit, measure.factor), start: unitEnd - measure.word.length, end: unitEnd };
  }
  return undefined;
}

function unitKey(unit: Unit, factor = '1'): string {
  return unitKeys[unit] ?? (factor === '1' ? `unit:${unit}` : `unit:${unit}×${factor}`);
}
