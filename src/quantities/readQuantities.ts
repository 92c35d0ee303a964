import { locales, type Locale } from '../locales.ts';
import { findQuantities, type FoundQuantity } from './findQuantities.ts';
import { grammars } from './grammar.ts';
import { narrowText, type NumberToken } from './numberToken.ts';
import type { Reading, Refusal } from './reading.ts';

/**
 * Reads every number of a text in one language, in order, each whole: sign, currency, number, unit, bound and rate. What is
 * not certain is refused, and a refused number is never read again as anything less. Words that only hold a numeral
 * (一般, 关键一招, 九水) give no reading at all.
 */
export function readQuantities(text: string, locale: Locale): Reading[] {
  const narrow = narrowText(text);
  const quantities = findQuantities(text, locale);
  const tokens = grammars[locale].scanNumbers(narrow);
  const others = tokens.filter(
    (token) =>
      !quantities.some(({ start, end }) => token.start < end && start < token.end) &&
      !isPartOfWord(narrow, token, locale),
  );
  const readings = [...quantities.map(readingOf), ...others.map((token) => readAlone(token, narrow, text))];
  return readings.sort((a, b) => a.start - b.start);
}

/** Reads a text whose language is not known, or is both: of two readings of the same place the longer holds, and a refusal before a quantity. */
export function readMixedQuantities(text: string): Reading[] {
  const readings = locales
    .flatMap((locale) => readQuantities(text, locale))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b));
  const chosen: Reading[] = [];
  for (const reading of readings) {
    if (chosen.every(({ start, end }) => reading.end <= start || end <= reading.start)) chosen.push(reading);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** A language that does not know what follows a number says less of it than one that does. */
function rank(reading: Reading): number {
  if (reading.kind !== 'refused') return 1;
  return ['unknown-unit', 'unread'].includes(reading.reason) ? 2 : 0;
}

function readingOf({ start, end, text, quantity }: FoundQuantity): Reading {
  return { kind: 'quantity', start, end, text, quantity };
}

const han = /\p{Script=Han}/u;
/** What belongs to a number that is not read, with a space between or none. */
const before = /(?:(?:[A-Za-z]{1,3} ?)?[\p{Sc}±▲▼△▽↑↓] ?|[-−–] ?|每)$/u;
const after =
  /^(?: ?(?:[\p{Sc}‰‱°℃%]|个?百分点)|[A-Za-z/][A-Za-z0-9/]*|[年月日届次号期批]| (?:francs?|pounds?|euros?|yen)\b)/u;

/** Words that say how often or how much of something, and are rather words than numbers. */
const plainWord = /^(?:once|twice|thrice|half|(?:doubl|tripl)\w+)$/i;
const year = /^(?:19|20)\d\d$/;

/** A numeral in Chinese characters that is only part of a word: 一 in 关键一招, 九 in 九水. */
function isPartOfWord(text: string, { start, end }: NumberToken, locale: Locale): boolean {
  const written = text.slice(start, end);
  if (locale === 'en') return plainWord.test(written);
  return /^[^\d第]$/.test(written) && !/^(?:[年月日届次号期批倍成]|分之)/.test(text.slice(end));
}

/** Four digits may be a year or a number, with a noun after it rather a number. */
function readAlone(token: NumberToken, text: string, original: string): Reading {
  const [start, end] = [token.start, token.end];
  const written = text.slice(start, end);
  const isCount = !year.test(written) || /^ [a-z-]+s\b/.test(text.slice(end));
  if (
    token.decimal &&
    /^\d{4}$/.test(written) &&
    isCount &&
    !/[^\s(]/.test(text.charAt(start - 1)) &&
    /^(?:[\s,.)]|$)/.test(text.slice(end))
  )
    return {
      kind: 'quantity',
      start,
      end,
      text: original.slice(start, end),
      quantity: { value: token.value, unit: 'count', bound: 'exactly' },
    };
  return refuse(original, text, token);
}

function refuse(original: string, text: string, token: NumberToken): Reading {
  const start = token.start - (before.exec(text.slice(Math.max(0, token.start - 6), token.start))?.[0].length ?? 0);
  const end = token.end + (after.exec(text.slice(token.end, token.end + 12))?.[0].length ?? 0);
  const written = text.slice(start, end);
  const reason = reasonOf(written, text.slice(token.start, token.end), token);
  const lead = text.slice(Math.max(0, token.start - 12), token.start);
  const dated = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? $/i.exec(lead)?.[0];
  if (dated !== undefined)
    return {
      kind: 'refused',
      start: token.start,
      end,
      text: original.slice(token.start, end),
      reason: 'date',
      value: token.value,
    };
  if (/\b(?:phase|area|stage)[ -]$/i.test(lead) || /^-[A-Za-z]/.test(text.slice(end)))
    return { kind: 'refused', start, end, text: original.slice(start, end), reason: 'grade', value: token.value };
  const isNamed = reason === 'ordinal' || reason === 'date' || reason === 'grade';
  return {
    ...{ kind: 'refused', start, end, text: original.slice(start, end), reason },
    ...(isNamed && Number.isFinite(token.value) ? { value: token.value } : {}),
  };
}

function reasonOf(written: string, digits: string, { isOrdinal, decimal, value }: NumberToken): Refusal {
  if (isOrdinal || /^第|(?:st|nd|rd|th)$/i.test(digits) || /[届次号批]$/.test(written)) return 'ordinal';
  if (/[年月日]$/.test(written) || year.test(written)) return 'date';
  if (/[^\P{Sc}$¥]|francs?|pounds?|euros?|yen/u.test(written)) return 'foreign-currency';
  if (/[‰‱/每]/.test(written)) return 'rate';
  if (written.endsWith('百分点')) return 'points';
  if (/^[-−–±▲▼△▽↑↓]\d/.test(written)) return 'sign';
  if (!decimal && value % 1 !== 0) return 'fraction';
  if (!decimal) return 'unread';
  return han.test(digits) ? 'grade' : 'unknown-unit';
}
