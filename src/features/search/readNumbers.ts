import { locales, type Locale } from '../../locales.ts';
import { formatNumberParts } from '../../quantities/numberParts.ts';
import type { Grammar } from '../../quantities/grammar.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Reading, Refusal } from '../../quantities/reading.ts';
import type { ParsedQuantity } from '../../quantities/readQuantity.ts';
import { readText } from '../../quantities/readText.ts';

/** A number in a query, read whole: a quantity, a number that counts nothing (第34届, 2016), or one that nothing answers (-8.2%, €4亿). */
export interface QueryNumber {
  readonly start: number;
  readonly end: number;
  /** As it was typed. */
  readonly text: string;
  readonly quantity?: ParsedQuantity;
  /** What it is instead of a quantity: only the same in a text answers it. */
  readonly other?: OtherNumber;
  /** True beside the word that it counts: 12户企业, 充电桩1500台. */
  readonly isNamed?: boolean;
  /** True where a value will do that rounds to it. */
  readonly isNear?: boolean;
  /** The digits as they would be printed in either language: 22,000,000,000 as 220 (亿) and as 22 (billion). */
  readonly digits: ReadonlySet<string>;
}

/** A number that is no quantity: a place in an order, a date, a name (34 in 第34届), or one that was refused (-8.2%, €4亿). */
export interface OtherNumber {
  readonly reason: Refusal | 'range';
  /** Of orders, dates and names. */
  readonly value: number | undefined;
  /** What it belongs to in Chinese (届 of 第34届); empty where nothing says so. */
  readonly suffix: string;
  /** The English word that it tells apart (phase of "phase 2"), of a grade alone; empty where there is none. */
  readonly name: string;
  readonly text: string;
}

/** What is typed beyond this many characters is not read. */
export const longestQuery = 400;

/** The Traditional forms of the characters that numbers, units and bounds are written with. */
const traditional = '億萬畝約過個戶條處場臺項間張兩貳參陸餘幾於達約';
const simplified = '亿万亩约过个户条处场台项间张两贰叁陆余几于达约';
const toSimplified = new Map([...traditional].map((character, index) => [character, simplified.charAt(index)]));

const month = '(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]*';
const chineseScale = '[十百千万亿]';

/** What people type, and how the reader of quantities expects it; applied in this order. */
const tidied: readonly (readonly [RegExp, string])[] = [
  // Words that are often misspelt or cut short.
  [/\bbil+ion/gi, 'billion'],
  [/\bmil+ion/gi, 'million'],
  [/\btril+ion/gi, 'trillion'],
  [/\bpre?cent\b/gi, 'percent'],
  [/\bpercant\b/gi, 'percent'],
  [/(\d) ?pc\b/gi, '$1 percent'],
  [/(\d)m (?=sq)/gi, '$1 million '],
  [/\byuans\b/gi, 'yuan'],
  [/\bren ?min ?bi\b/gi, 'renminbi'],
  [/\bquarter of an hour\b|\bquarter[- ]hour\b/gi, '15 minutes'],
  [/(\d)p\b/g, '$1P'],
  [/(\d[万亿]?)平(?![方米均])/g, '$1平方米'],
  // Spaces inside a number.
  [new RegExp(`(\\d) +(?=${chineseScale}|%)`, 'g'), '$1'],
  [new RegExp(`(${chineseScale}) +(?=[元美亩人平])`, 'g'), '$1'],
  [/(\p{Script=Han}) +(?=\d)/gu, '$1'],
  // An abbreviation is no unit: 1150亿GDP.
  [new RegExp(`(${chineseScale})(?=[A-Z]{2})`, 'g'), '$1 '],
  // Counters that are the beginning of the word after them.
  [/(\d)(?=项目)/g, '$1个'],
  [/(\d个)(?=人才)/g, '$1 '],
  // Days of a month.
  [/(月\d+)号/g, '$1日'],
  [new RegExp(`\\b(\\d+)(?:st|nd|rd|th)(?= (?:of )?${month})`, 'gi'), '$1'],
  [new RegExp(`\\b(${month} \\d+)(?:st|nd|rd|th)\\b`, 'gi'), '$1'],
  // What is held in turn is counted in order, with 第 before it or without: 34届, 十九届人大三次会议.
  [/第?([\d零〇一二三四五六七八九十百]+)(?=届|次(?:全体)?会议)/g, '第$1'],
];

/** Returns a text with its letters, digits and signs in their plain forms; 6½ stays what it is, as 61⁄2 is another number. */
export function foldWidths(text: string): string {
  return text.replace(/[^¼-¾⅐-⅞]+/g, (part) => part.normalize('NFKC'));
}

/** Returns a query as the reader of quantities expects it: spaces inside numbers closed, scales and units in Simplified characters. */
export function tidyNumbers(query: string): string {
  const plain = foldWidths(query.slice(0, longestQuery)).replace(
    /[一-鿿]/g,
    (character) => toSimplified.get(character) ?? character,
  );
  return tidied.reduce((text, [pattern, tidy]) => text.replace(pattern, tidy), plain);
}

/** Returns the numbers of a tidied query in order; where two languages read it differently, the longer reading counts. */
export function readNumbers(query: string, grammars: readonly Grammar[]): QueryNumber[] {
  return readText(query, grammars).map((reading) => ({
    ...numberOf(
      query,
      isSpoiled(query, reading) ? refuse(reading) : withNoun(query, withoutUnit(query, reading, grammars)),
    ),
    isNamed: /\p{Script=Han}{2} | \p{Script=Han}{2}/u.test(
      `${query.slice(0, reading.start)} ${query.slice(reading.end)}`,
    ),
  }));
}

/** Marks that make another number of the one beside them, where its reading does not know them: ±8%, 22 €, 7‱, 8+1. */
const markBefore = /(?:\d\+|\b(?:[Nn]o\.|[Pp]hase)|[±∓▲▼△▽↑↓≠\p{Sc}]|(?:^|\s)[-−–—]) ?$/u;
const markAfter = /^(?:\d| ?\p{Sc}|[‰‱°℃+/:^]| (?:[a-z]+ )?per [a-z])/u;

function isSpoiled(query: string, { kind, start, end }: Reading): boolean {
  if (kind !== 'quantity') return false;
  return markBefore.test(query.slice(0, start)) || markAfter.test(query.slice(end));
}

/** Reads a number alone where no unit but the name of what it counts or measures stands after it: 330亿内资, 2.2w就业, 6720学位. */
function withoutUnit(query: string, reading: Reading, grammars: readonly Grammar[]): Reading {
  const { kind, start, end, text } = reading;
  const isAlone = kind === 'refused' && reading.reason === 'unknown-unit' && /[\d万亿w]$/i.test(text);
  if (!isAlone || !/^\p{Script=Han}{2}/u.test(query.slice(end))) return reading;
  const [alone] = readText(text, grammars);
  return alone?.text === text ? { ...alone, start, end } : reading;
}

/** Counts what a bare number stands before, so that it is no amount: "220 projects" are not 220亿元. */
function withNoun(query: string, reading: Reading): Reading {
  const isBare = reading.kind === 'quantity' && reading.quantity.unit === 'count' && !reading.quantity.counter;
  if (!isBare || !/^\d/.test(reading.text)) return reading;
  const [, noun] = /^ ((?:[a-z-]+ )?[a-z-]{3,}[^s\W]s)\b/i.exec(query.slice(reading.end)) ?? [];
  return noun === undefined ? reading : { ...reading, quantity: { ...reading.quantity, counter: noun } };
}

function refuse({ start, end, text }: Reading): Reading {
  return { kind: 'refused', reason: 'unread', start, end, text };
}

function numberOf(query: string, reading: Reading): QueryNumber {
  const { start, end, text } = reading;
  if (reading.kind !== 'quantity') return { start, end, text, other: otherNumber(query, reading), digits: new Set() };
  const { quantity } = reading;
  return { start, end, text, quantity, digits: digitsOf(quantity) };
}

const nameBefore = /([a-z]+?)s?[ .-]+$/i;

/** Returns what a number of a text is that was not read as a quantity. */
export function otherNumber(whole: string, reading: Exclude<Reading, { kind: 'quantity' }>): OtherNumber {
  const { text } = reading;
  const suffix = /[^\w第零一二三四五六七八九十百千]$/.exec(text)?.[0] ?? '';
  if (reading.kind === 'range') return { reason: 'range', value: undefined, suffix, name: '', text };
  const { reason, value, start } = reading;
  const [, name = ''] = (reason === 'grade' ? nameBefore.exec(whole.slice(0, start)) : undefined) ?? [];
  return { reason, value, suffix, name: name.toLowerCase(), text };
}

/** Returns each number once. */
export function withoutRepeats(numbers: readonly QueryNumber[]): QueryNumber[] {
  return [...new Map(numbers.map((number) => [number.text, number])).values()];
}

/** Returns the digits that a quantity is printed with in the languages asked for, without grouping. */
export function digitsOf(quantity: Quantity, languages: readonly Locale[] = locales): ReadonlySet<string> {
  const { unit } = quantity;
  const value = Math.abs(quantity.value);
  // A counter such as "anniversary" would add an ordinal's ending.
  const plain = { value, unit, bound: 'exactly' } as const;
  return new Set(languages.map((locale) => formatNumberParts(plain, locale).number.replaceAll(',', '')));
}
