import { readMixedQuantities, type Reading } from '../../quantities/index.ts';
import { narrowText } from '../../quantities/numberToken.ts';
import { findNumberTokens, type NumberWords } from './findNumberTokens.ts';
import type { Frame } from './frameWords.ts';
import { joinLines, originalSpan } from './plainText.ts';
import type { Span } from './splitText.ts';

/** The smallest part of a text that a quotation can change: a Chinese character, a word, a number, a sign with a meaning. */
export interface Token {
  /** Equal for two tokens exactly where the one is only another spelling of the other: 1150.89亿 and "115.089 billion". */
  readonly key: string;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** A numeral that is only a part of a word or a name, as 一 in 一头 and 两 in 两会. */
  readonly isInName?: boolean;
  /** What the word does where it only puts a statement in its frame. */
  readonly frame?: Frame;
}

/** A text cut into tokens, and what its numbers state. */
export interface TokenizedText {
  readonly tokens: readonly Token[];
  readonly readings: readonly Reading[];
}

/** Simplified characters by their Traditional forms. */
export type TraditionalMap = ReadonlyMap<string, string>;

const han = /\p{Script=Han}/u;
const letter = /[\p{L}\p{M}]/u;
/** Signs that always say something; all other signs do where they stand beside a number: ▼8.2%, - 8.2%, ₩22 billion. */
const meaningfulSign = /[%‰‱+−≥≤><≈±$€£¥/°]/;
/** The same and all signs of their kinds. */
const sign = /[\p{Sm}\p{Sc}\p{So}\p{Pd}]/u;
/** Lines of a table, and little pictures but those that point up or down. */
const harmlessSign = /[|─│┃]|(?![↑-↙⤴⤵⬆⬇🔺🔻🔼🔽📈📉⏫⏬▲▼△▽])\p{Extended_Pictographic}/u;
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

/** British spellings that the American English of the report has otherwise; both sides of a comparison are read so. */
const americanSpellings: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e[ds]?|ing|ations?)$)/, 'iz'],
  [/centre/, 'center'],
  [/metre/, 'meter'],
  [/programme/, 'program'],
  [/(fav|lab|neighb|behavi|harb)our/, '$1or'],
];

/** Returns the key of two neighbours. */
export function pairKey(first: Token, second: Token): string {
  return `${first.key} ${second.key}`;
}

/** Tells whether a token is a number, or reads like one. */
export function isNumber({ key }: Token): boolean {
  return key.startsWith('#');
}

/** Tells whether a token is a number that says how many, when or the how manieth. */
export function isTrueNumber(token: Token): boolean {
  return isNumber(token) && token.isInName !== true;
}

/** Tells whether a token is the unit of measure of a number. */
export function isUnit({ key }: Token): boolean {
  return key === '%' || key === 'yuan' || key.startsWith('unit:');
}

/** Tells whether a token is a sign that was put before or behind a number. */
export function isSign(token: Token): boolean {
  return !isNumber(token) && !isUnit(token) && (sign.test(token.key) || meaningfulSign.test(token.key));
}

/** Cuts a text of either language, or of both mixed, into tokens whose keys do not depend on punctuation, width, script or spelling. */
export function tokenizeText(text: string, simplified: TraditionalMap): TokenizedText {
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
  const readings = readMixedQuantities(plain);
  const inText = <Any extends Span>(part: Any): Any => ({ ...part, ...originalSpan(line, part) });
  const isInName = (token: Token): boolean =>
    isNumber(token) && !readings.some(({ start, end }) => start < token.end && token.start < end);
  const joined = joinOrdinals(joinPerCent(tokens, plain));
  return {
    tokens: joined.map((token) => inText(isInName(token) ? { ...token, isInName: true } : token)),
    readings: readings.map(inText),
  };
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
  const isAfter = before !== undefined && (isNumber(before) || isUnit(before)) && !isDash;
  return isAfter && /^\s*$/.test(text.slice(before.end, start)) ? written.normalize('NFKC') : '';
}

/** A double dash, a long one after a word ("goals—30 projects"), and the hyphen of "phase-two" say nothing of the number. */
function isPunctuation(text: string, start: number, end: number): boolean {
  const [before, dash, after] = [text.charAt(start - 1), text.slice(start, end), text.charAt(end)];
  if (/[—―]/.test(dash) && (/[A-Za-z—―]/.test(before) || /[—―]/.test(after))) return true;
  return /[A-Za-z]/.test(before) && /[A-Za-z]/.test(after);
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
