import type { Decimal } from './decimal.ts';

/** A number as it stands in a text, before anyone has asked what it counts; offsets are UTF-16 code units. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** The nearest JavaScript number; NaN for a numeral of a script that is not read here. */
  readonly value: number;
  /** The exact value; only where the number may count or measure something (no fractions, no vague numbers). */
  readonly decimal?: Decimal;
  /** "19th": only an anniversary makes a quantity of it. */
  readonly isOrdinal?: boolean;
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

/** Returns the token for one numeral of a script that is not read, with NaN as its value, or undefined where there is none. */
export function readForeignNumeral(text: string, start: number): NumberToken | undefined {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  if (!foreignNumeral.test(character)) return undefined;
  return { start, end: start + character.length, value: Number.NaN };
}

/** Returns the text with full-width digits, letters and number signs made half-width and every kind of space plain; offsets stay the same. */
export function narrowText(text: string): string {
  return text
    .replace(/[０-９]，(?=[０-９]{3}(?![０-９]))/g, (match) => `${match[0] ?? ''},`)
    .replace(/[０-９Ａ-Ｚａ-ｚ％＄＋．－～＞＜]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('￥', '¥')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
}
