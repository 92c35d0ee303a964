import { printDecimal } from '../quantities/decimal.ts';
import { grammars } from '../quantities/grammar.ts';
import { narrowText, type NumberToken } from '../quantities/numberToken.ts';

/** The smallest part of a text that a quotation can change: a Chinese character, a word, a number, a sign with a meaning. */
export interface Token {
  /** Equal for two tokens exactly where the one is only another spelling of the other: 1150.89亿 and "115.089 billion". */
  readonly key: string;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Simplified characters by their Traditional forms. */
export type TraditionalMap = ReadonlyMap<string, string>;

const han = /\p{Script=Han}/u;
const letter = /[\p{L}\p{M}]/u;
/** Signs that change what a number says; all other signs, spaces and controls are left out of the comparison. */
const meaningfulSign = /[%‰+−≥≤><≈±$€£/°]/;
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
  [/(?<=fav|lab|neighb|behavi|harb)our/, 'or'],
];

/** Tells whether a token is a number. */
export function isNumber({ key }: Token): boolean {
  return key.startsWith('#');
}

/** Cuts a text of either language, or of both mixed, into tokens whose keys do not depend on punctuation, width, script or spelling. */
export function tokenizeText(text: string, simplified: TraditionalMap): Token[] {
  const plain = narrowText(simplifyText(text, simplified))
    // Marks of a quotation at the head of a line, as in e-mail and Markdown.
    .replace(/^[ \t]*>[> \t]*/gm, (marks) => ' '.repeat(marks.length))
    .replace(/[\n\r\t]/g, ' ');
  const tokens: Token[] = [];
  const numbers = findNumberTokens(plain);
  let next = 0;
  for (let position = 0; position < plain.length;) {
    const number = numbers[next];
    if (number?.start === position) {
      tokens.push(...numberTokens(plain, number));
      position = number.end;
      next += 1;
      continue;
    }
    const end = wordEnd(plain, position, number?.start ?? plain.length);
    const key = wordKey(plain, position, end);
    if (key !== '') tokens.push({ key, start: position, end });
    position = end;
  }
  return joinOrdinals(joinPerCent(placeCurrencyLast(tokens), plain));
}

/** Both languages' readers see the text; where they differ the longer reading holds, as "22 billion" in a Chinese sentence. */
function findNumberTokens(text: string): NumberToken[] {
  const all = [...grammars.zh.scanNumbers(text), ...grammars.en.scanNumbers(text)];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: NumberToken[] = [];
  for (const token of all) {
    const last = chosen.at(-1);
    if (last === undefined || token.start >= last.end) chosen.push(token);
    else if (token.end - token.start > last.end - last.start) chosen[chosen.length - 1] = token;
  }
  return chosen;
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

function wordKey(text: string, start: number, end: number): string {
  const word = text.slice(start, end).normalize('NFKC');
  const money = moneySigns.get(word);
  if (money !== undefined) return money;
  if (letter.test(word)) {
    const plain = word.toLowerCase().replace(/['’ʼ]/g, '');
    return sameWords.get(plain) ?? spellAmerican(plain);
  }
  if (meaningfulSign.test(word)) return word;
  return isMinusOrRange(text, start) ? '−' : '';
}

function spellAmerican(word: string): string {
  return americanSpellings.reduce((spelt, [british, american]) => spelt.replace(british, american), word);
}

/** A dash that touches a following digit and no preceding letter says "minus" or "to"; elsewhere it is punctuation. */
function isMinusOrRange(text: string, position: number): boolean {
  return (
    /[-–—~]/.test(text.charAt(position)) &&
    /\d/.test(text.charAt(position + 1)) &&
    !/[A-Za-z—–-]/.test(text.charAt(position - 1))
  );
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
