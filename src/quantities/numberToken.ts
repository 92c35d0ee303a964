import { type Decimal, parseDecimal } from './decimal.ts';
import type { Refusal } from './reading.ts';

/** A number as it stands in a text, before anyone has asked what it counts; offsets are UTF-16 code units. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** The nearest JavaScript number; NaN for a numeral of a script that is not read here. */
  readonly value: number;
  /** The exact value; only where the number may count or measure something. */
  readonly decimal?: Decimal;
  /** Why it can count and measure nothing. */
  readonly refusal?: Refusal;
  /** The power of ten of the scale that it ends with: 8 of 220亿. */
  readonly scale?: number;
  /** 百分之 stands before it. */
  readonly isPercent?: boolean;
  /** 多 or 余 stands inside it: 2300多亿. */
  readonly isMore?: boolean;
  /** It begins with a bare scale: 亿 in 过亿元, 千亿, 百万. */
  readonly isBareScale?: boolean;
  /** It is written in words or Chinese numerals. */
  readonly isSpelled?: boolean;
  /** It says something only together with a unit: 半. */
  readonly needsUnit?: boolean;
}

/** Numerals that neither reader understands (①, Ⅱ, ½, 廿 …): still numbers, so that none goes unseen. */
const foreignNumeral = /[\p{N}廿卅]/u;
/** Digits grouped by spaces, as the English of Europe has them. */
const spaced = /\d{1,3}(?: \d{3})+(?![\d,]|-[A-Za-z])(?:\.\d+)?/y;
const plain = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
/** English names of what a number after them only tells apart: "Level 4" counts nothing. */
export const numberedNames =
  'phases?|no(?: ?\\.)?|number|area|chapter|section|class|grade|level|tier|rank|step|type|room|stage|part|page|article';
/** The name or the month of a number, after which a space begins another one: "area 6 300 projects". */
const endsAtSpace = new RegExp(
  `\\b(?:${numberedNames}|(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]*\\.?) $`,
  'i',
);
const vulgar = new Map([
  ['½', '0.5'],
  ['¼', '0.25'],
  ['¾', '0.75'],
]);

/** Returns the digits that begin at a position, with a vulgar fraction after them; undefined where there are none. */
export function readDigits(text: string, start: number): { end: number; decimal: Decimal | undefined } | undefined {
  const isNamed = endsAtSpace.test(text.slice(Math.max(0, start - 12), start));
  const digits = (isNamed ? undefined : matchAt(spaced, text, start)?.[0]) ?? matchAt(plain, text, start)?.[0];
  if (digits === undefined) return undefined;
  const end = start + digits.length;
  const half = digits.includes('.') ? undefined : vulgar.get(text.charAt(end));
  const printed = digits.replace(/ /g, '') + (half?.slice(1) ?? '');
  return { end: end + (half ? 1 : 0), decimal: parseDecimal(printed) };
}

/** Returns the token for one numeral of a script that is not read, with NaN as its value, or undefined where there is none. */
export function readForeignNumeral(text: string, start: number): NumberToken | undefined {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  if (!foreignNumeral.test(character)) return undefined;
  return {
    start,
    end: start + character.length,
    value: Number.NaN,
    refusal: vulgar.has(character) ? 'fraction' : 'unread',
  };
}

/** Returns what a sticky pattern matches exactly at a position. */
export function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}

/** The traditional characters of numbers, each before its simplified one. */
const traditional = new Map(
  Array.from('萬万億亿兩两負负點点幾几餘余個个貳贰陸陆圓圆'.matchAll(/(.)(.)/g), ([, from = '', to = '']) => [
    from,
    to,
  ]),
);

/**
 * Returns the text with full-width digits, letters and number signs made half-width, every kind of space plain and the
 * traditional characters of numbers simplified; offsets stay the same.
 */
export function narrowText(text: string): string {
  return text
    .replace(/[０-９]，(?=[０-９]{3}(?![０-９]))/g, (match) => `${match[0] ?? ''},`)
    .replace(/[０-９Ａ-Ｚａ-ｚ％＄＋．－～＞＜／]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[萬億兩負點幾餘個貳陸圓]/g, (character) => traditional.get(character) ?? character)
    .replaceAll('￥', '¥')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
}
