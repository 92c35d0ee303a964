import { printDecimal } from '../quantities/decimal.ts';
import { grammars } from '../quantities/grammar.ts';
import { narrowText, type NumberToken } from '../quantities/numberToken.ts';
import type { Frame } from './frameWords.ts';
import { joinLines, originalSpan } from './plainText.ts';

/** The smallest part of a text that a quotation can change: a Chinese character, a word, a number, a sign with a meaning. */
export interface Token {
  /** Equal for two tokens exactly where the one is only another spelling of the other: 1150.89亿 and "115.089 billion". */
  readonly key: string;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What the word does where it only puts a statement in its frame. */
  readonly frame?: Frame;
}

/** Simplified characters by their Traditional forms. */
export type TraditionalMap = ReadonlyMap<string, string>;

const han = /\p{Script=Han}/u;
const letter = /[\p{L}\p{M}]/u;
/** Signs that always say something; all other signs do where they stand beside a number: ▼8.2%, - 8.2%, ₩22 billion. */
const meaningfulSign = /[%‰‱+−≥≤><≈±$€£/°]/;
/** The same and all signs of their kinds. */
const sign = /[\p{Sm}\p{Sc}\p{So}\p{Pd}]/u;
/** Lines of a table; dashes that are punctuation. */
const harmlessSign = /[|─│┃]/;
/** What may stand between a sign and its number. */
const signGap = /^[\s\p{Sm}\p{Sc}\p{So}\p{Pd}\p{Ps}\p{Pi}"']*$/u;
const apostrophe = /['’ʼ]/;
/** Words that say the same as another word or sign. */
const sameWords = new Map([
  ['percent', '%'],
  ['pct', '%'],
  ['元', 'yuan'],
  ['rmb', 'yuan'],
  ['cny', 'yuan'],
  ['renminbi', 'yuan'],
]);
const moneySigns = new Map([
  ['¥', 'yuan'],
  ['￥', 'yuan'],
]);

/** British spellings that the American English of the report has otherwise; both sides of a comparison are read so. */
const americanSpellings: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e[ds]?|ing|ations?)$)/, 'iz'],
  [/centre/, 'center'],
  [/metre/, 'meter'],
  [/programme/, 'program'],
  [/(fav|lab|neighb|behavi|harb)our/, '$1or'],
];

/** Tells whether a token is a number. */
export function isNumber({ key }: Token): boolean {
  return key.startsWith('#');
}

/** Tells whether a token is a sign that was put before or behind a number. */
export function isSign({ key }: Token): boolean {
  return !key.startsWith('#') && key !== '%' && (sign.test(key) || meaningfulSign.test(key));
}

/** Cuts a text of either language, or of both mixed, into tokens whose keys do not depend on punctuation, width, script or spelling. */
export function tokenizeText(text: string, simplified: TraditionalMap): Token[] {
  const line = joinLines(text);
  const plain = narrowText(simplifyText(line.text, simplified));
  const tokens: Token[] = [];
  const numbers = findNumberTokens(plain);
  let next = 0;
  for (let position = 0; position < plain.length;) {
    const number = numbers[next];
    if (number?.start === position) {
      tokens.push(...number.tokens);
      position = number.end;
      next += 1;
      continue;
    }
    const end = wordEnd(plain, position, number?.start ?? plain.length);
    const key = wordKey(plain.slice(position, end)) || signKey(plain, position, end, tokens.at(-1), number);
    if (key !== '') tokens.push({ key, start: position, end });
    position = end;
  }
  return joinOrdinals(joinPerCent(placeCurrencyLast(tokens), plain)).map((token) => ({
    ...token,
    ...originalSpan(line, token),
  }));
}

/** A number or a date, and its tokens. */
interface NumberWords {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** Both languages' readers see the text; where they differ the longer reading holds, as "22 billion" in a Chinese sentence. */
function findNumberTokens(text: string): NumberWords[] {
  const numbers = [...grammars.zh.scanNumbers(text), ...grammars.en.scanNumbers(text)];
  const all = [
    ...findDates(text),
    ...numbers.map((number) => ({ ...number, tokens: numberTokens(text, number) })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: NumberWords[] = [];
  for (const number of all) {
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
  `(\\d{1,2})月(\\d{1,2})[日号]|\\b${month}\\.? ${day}|(?:^|\\b)${day} (?:of )?${month}\\b`,
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

function numberTokens(
  text: string,
  { start, end, value, decimal, isOrdinal, isPercent, isMore }: NumberToken,
): Token[] {
  const words = text.slice(start, end).toLowerCase();
  if (isOrdinal || words.startsWith('第')) return [{ key: `#第${String(value)}`, start, end }];
  // Doubles, dozens and fractions are compared by their words, numerals nobody reads by their signs.
  if (!decimal) return [{ key: `#${words}`, start, end }];
  const number = { key: `#${printDecimal(decimal)}${isMore ? '多' : ''}`, start, end };
  return isPercent ? [number, { key: '%', start, end }] : [number];
}

function simplifyText(text: string, simplified: TraditionalMap): string {
  return text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
}

function wordEnd(text: string, start: number, limit: number): number {
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  let end = start + first.length;
  if (han.test(first) || !letter.test(first)) return end;
  while (end < limit) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    const joinsLetters = apostrophe.test(character) && letter.test(text.charAt(end + 1));
    if (!joinsLetters && (!letter.test(character) || han.test(character))) break;
    end += character.length;
  }
  return end;
}

function wordKey(written: string): string {
  const word = written.normalize('NFKC');
  const money = moneySigns.get(word);
  if (money !== undefined) return money;
  if (letter.test(word)) {
    const plain = word.toLowerCase().replace(/['’ʼ]/g, '');
    return sameWords.get(plain) ?? spellAmerican(plain);
  }
  return meaningfulSign.test(word) ? word : '';
}

function spellAmerican(word: string): string {
  return americanSpellings.reduce((spelt, [british, american]) => spelt.replace(british, american), word);
}

/** Returns the key of a sign beside a number: any before it, and any but a dash after it; a sign elsewhere is punctuation. */
function signKey(
  text: string,
  start: number,
  end: number,
  before: Token | undefined,
  number: NumberWords | undefined,
): string {
  const written = text.slice(start, end);
  if (!sign.test(written) || harmlessSign.test(written)) return '';
  const isDash = /\p{Pd}/u.test(written);
  const isBefore = number !== undefined && signGap.test(text.slice(end, number.start));
  if (isBefore && !(isDash && isPunctuation(text, start, end))) return isDash ? '−' : written.normalize('NFKC');
  const isAfter = before !== undefined && (isNumber(before) || before.key === '%') && !isDash;
  return isAfter && /^\s*$/.test(text.slice(before.end, start)) ? written.normalize('NFKC') : '';
}

/** A double dash, a long one after a word ("goals—30 projects"), and the hyphen of "phase-two" say nothing of the number. */
function isPunctuation(text: string, start: number, end: number): boolean {
  const [before, dash, after] = [text.charAt(start - 1), text.slice(start, end), text.charAt(end)];
  if (/[—―]/.test(dash) && (/[A-Za-z—―]/.test(before) || /[—―]/.test(after))) return true;
  return /[A-Za-z]/.test(before) && /[A-Za-z]/.test(after);
}

/** "RMB 22 billion" and "22 billion yuan" are one. */
function placeCurrencyLast(tokens: readonly Token[]): Token[] {
  const placed = [...tokens];
  for (let index = 0; index + 1 < placed.length; index += 1) {
    const [currency, number, after] = placed.slice(index, index + 3);
    if (currency?.key !== 'yuan' || !number || !isNumber(number)) continue;
    const before = placed[index - 1];
    if (before && isNumber(before)) continue;
    placed.splice(index, after?.key === 'yuan' ? 3 : 2, number, after?.key === 'yuan' ? after : currency);
  }
  return placed;
}

/** 第 34届 with a space is the same as 第34届. */
function joinOrdinals(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (token.key === '第' && tokens[index + 1]?.key.startsWith('#')) return [];
    const isJoined = before?.key === '第' && token.key.startsWith('#');
    return [isJoined ? { key: `#第${token.key.slice(1)}`, start: before.start, end: token.end } : token];
  });
}

function joinPerCent(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isPerCent = last?.key === 'per' && token.key === 'cent' && /^\s$/.test(text.slice(last.end, token.start));
    if (isPerCent) joined[joined.length - 1] = { key: '%', start: last.start, end: token.end };
    else joined.push(token);
  }
  return joined;
}
