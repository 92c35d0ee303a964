import type { Locale } from '../locales.ts';
import { exactNumber, multiplyDecimals, parseDecimal } from './decimal.ts';
import { currencySigns, type Grammar, grammars } from './grammar.ts';
import type { NumberToken } from './numberToken.ts';
import type { Bound, Direction, Quantity, Unit } from './quantity.ts';
import type { UnitWord } from './unitWords.ts';

/** A quantity as it was read from a text. */
export interface ParsedQuantity extends Quantity {
  /** Which way the change goes; only of percentages: 下降50%以上, "up 7 percent". */
  direction?: Direction;
  /** The counter printed in Chinese (家, 名, 周年 …), in English the noun if it stands inside. */
  counter?: string;
}

/** A quantity and where it stands; offsets are UTF-16 code units. */
export interface ReadQuantity {
  readonly start: number;
  readonly end: number;
  readonly quantity: ParsedQuantity;
  /** Neither a unit nor a bound says that the number counts anything. */
  readonly isBare: boolean;
}

interface Prefix {
  readonly start: number;
  readonly bound?: Bound | undefined;
  readonly direction?: Direction | undefined;
  readonly currency?: Unit | undefined;
}

interface Ending {
  readonly end: number;
  /** Undefined where no unit is printed. */
  readonly unit?: UnitWord | undefined;
  readonly counter?: string | undefined;
  readonly bound?: Bound | undefined;
}

/** No bound with its direction and currency is longer. */
const longestPrefix = 64;
const han = /\p{Script=Han}/u;
/** Signs that make the number next to them something else: a part of a name, a range, a ratio, a code, a foreign currency. */
const spoilsBefore = /[A-Za-z0-9_./#&@€£₩₹\-−–~]/;
const spoilsAfter = /[A-Za-z0-9_/#&@€£‰°℃²³~−–:]/;
const joinsNumbers = /^(?:|[-−–—~～/:：.,·]|至|到|比| to )$/;
/** 数百, 几十, 上百: nobody knows how many. */
const vague = /^(?:[几数][十百千万亿]|[上成][百千万亿])/;
const monthBefore = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? $/;
const monthAfter = /^ (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const nameBefore = /\b(?:phases?|no\.?|number|area|chapter|section|class|grade|stage|part|page|article)[ -]$/i;

/** Reads the quantity around the number at `index`, as long as its words reach; undefined when the number is none. */
export function readQuantity(
  text: string,
  tokens: readonly NumberToken[],
  index: number,
  locale: Locale,
): ReadQuantity | undefined {
  const token = tokens[index];
  if (!token?.decimal || isJoined(text, tokens, index)) return undefined;
  const grammar = grammars[locale];
  const ending = readEnding(text, token, grammar);
  if (!ending || (ending.unit && !ending.unit.unit)) return undefined;
  if ((token.isOrdinal ?? false) !== (ending.unit?.takesOrdinal ?? false)) return undefined;
  const prefix = readPrefix(text, token, grammar, ending.unit?.unit);
  const unit = agree(agree(ending.unit?.unit, prefix.currency), token.isPercent ? 'percent' : undefined);
  const bound = agree(agree(prefix.bound, ending.bound), token.isMore ? 'more-than' : undefined);
  if (unit === 'conflict' || bound === 'conflict') return undefined;
  if (spoilsBefore.test(text.charAt(prefix.start - 1))) return undefined;
  if (!unit && (token.needsUnit || isNamed(text, token))) return undefined;
  if (ending.unit?.unit === 'year' && isCalendarYear(text, token) && !bound && ending.counter === '年')
    return undefined;

  const factor = parseDecimal(ending.unit?.factor ?? '1');
  const value = factor && exactNumber(multiplyDecimals(token.decimal, factor));
  if (value === undefined) return undefined;
  const quantity: ParsedQuantity = { value, unit: unit ?? 'count', bound: bound ?? 'exactly' };
  if (prefix.direction) quantity.direction = prefix.direction;
  if (ending.counter !== undefined) quantity.counter = ending.counter;
  return { start: prefix.start, end: ending.end, quantity, isBare: !unit && !bound };
}

/** A year of the calendar is four bare digits: 2024, 1978; a span is written 2,000 or 两千. */
export function isCalendarYear(text: string, { start, end }: NumberToken): boolean {
  return (
    /^[12]\d{3}$/.test(text.slice(start, end)) || /^[一二][零〇一二三四五六七八九]{3}$/.test(text.slice(start, end))
  );
}

/** Tells ranges, ratios, codes, estimates and runs of numerals (10—15, 3/4, 1.2.3, 数百, 十四五) from numbers of their own. */
function isJoined(text: string, tokens: readonly NumberToken[], index: number): boolean {
  const [previous, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token) return false;
  return (
    (previous !== undefined && joinsNumbers.test(text.slice(previous.end, token.start))) ||
    (next !== undefined && joinsNumbers.test(text.slice(token.end, next.start))) ||
    vague.test(text.slice(Math.max(0, token.start - 1), token.start + 1)) ||
    /[几来]/.test(text.charAt(token.end))
  );
}

function readPrefix(text: string, token: NumberToken, grammar: Grammar, unit: Unit | undefined): Prefix {
  const from = Math.max(0, token.start - longestPrefix);
  const found = grammar.before.exec(text.slice(from, token.start));
  const { none, lead, direction, bound, currency } = found?.groups ?? {};
  if (!found || none !== undefined) return { start: token.start };
  let start = from + found.index;
  const sign = currency === undefined ? undefined : currencySigns.get(currency.toLowerCase());
  const isRate = unit === 'percent' || token.isPercent === true;
  if (!isRate) start += lead?.length ?? 0;
  let limit = bound === undefined ? undefined : grammar.prefixBounds.get(bound.toLowerCase());
  if (bound !== undefined && !isBoundHere(bound, text.charAt(start - 1), token, unit)) {
    limit = undefined;
    start += bound.length;
  }
  return {
    start,
    bound: limit,
    direction: isRate && direction !== undefined ? grammar.directions.get(direction.toLowerCase()) : undefined,
    currency: sign,
  };
}

/** 过 after a verb is mostly its aspect (办过3次), and 近3年 are the past three years. */
function isBoundHere(bound: string, before: string, token: NumberToken, unit: Unit | undefined): boolean {
  if (bound === '过') return token.isBareScale === true || !han.test(before);
  return !(bound === '近' && unit === 'year');
}

function readEnding(text: string, token: NumberToken, grammar: Grammar): Ending | undefined {
  let end = token.end;
  let bound: Bound | undefined;
  const more = /[多余]/.test(text.charAt(end)) ? matchAt(grammar.unit, text, end + 1) : undefined;
  if (more) {
    bound = 'more-than';
    end += 1;
  }
  let unit = matchAt(grammar.unit, text, end);
  if (unit) end += unit[0].length;
  const noun = unit || !grammar.noun ? undefined : matchAt(grammar.noun, text, end);
  if (noun) end += noun[0].length;
  const suffix = matchAt(grammar.suffix, text, end);
  if (suffix && isSuffixHere(suffix[0], text.slice(end + suffix[0].length, end + suffix[0].length + 2))) {
    if (bound) return undefined;
    bound = grammar.suffixBounds.get(suffix[0].trim().toLowerCase());
    end += suffix[0].length;
    if (!unit && !noun && grammar.noun) {
      unit = matchAt(grammar.unit, text, end); // "20 or more people"
      if (unit) end += unit[0].length;
    }
  }
  const word = unit?.groups?.['word'];
  const unitWord = word === undefined ? undefined : grammar.units.get(word.toLowerCase());
  if (word === 'p' || isPartOfMore(text, end, unit !== undefined || noun !== undefined || bound !== undefined))
    return undefined;
  return { end, unit: unitWord, counter: noun ? noun[0].trim() : unitWord?.isCounter ? word : undefined, bound };
}

/** 多 and 余 after a unit must end the phrase (3年多, not 3个多功能厅); 上下游 and 左右岸 are things. */
function isSuffixHere(suffix: string, after: string): boolean {
  if (suffix === '多' || suffix === '余') return !han.test(after);
  if (suffix === '上下') return !after.startsWith('游');
  return !(suffix === '左右' && after.startsWith('岸'));
}

/** What follows belongs to the number and is not understood: 5G, "10-point", 3年半, 5元/平方米. */
function isPartOfMore(text: string, end: number, hasEnding: boolean): boolean {
  const after = text.charAt(end);
  if (/[半/]/.test(after)) return true;
  return !hasEnding && (spoilsAfter.test(after) || han.test(after) || /^-[A-Za-z]/.test(text.slice(end, end + 2)));
}

/** The day of a month, a number in a name: "February 5", "phase two". */
function isNamed(text: string, { start, end }: NumberToken): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return monthBefore.test(before) || nameBefore.test(before) || monthAfter.test(text.slice(end, end + 11));
}

function agree<T extends string>(a: T | 'conflict' | undefined, b: T | undefined): T | 'conflict' | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a === b ? a : 'conflict';
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}
