import type { Locale } from '../locales.ts';
import { matchAt, type NumberToken } from './numberToken.ts';
import { type Bound, bounds, type Direction, directions } from './quantity.ts';
import type { Refusal } from './reading.ts';
import { isCounted, type Unit, units, type UnitSpelling, type UnitSpellings } from './units.ts';

/** What is read before a number. */
export interface Lead {
  readonly start: number;
  readonly bound?: Bound | undefined;
  readonly direction?: Direction | undefined;
  /** The words of a direction that are no part of this number unless it is one of percentages after all. */
  readonly ofRate?: { readonly start: number; readonly direction: Direction } | undefined;
  readonly currency?: Unit | undefined;
  /** A currency that is no unit here. */
  readonly isForeign: boolean;
  /** `?` for marks of which nobody knows what they say. */
  readonly sign: '+' | '-' | '?' | '';
}

/** What is read after a number. */
export interface Tail {
  readonly end: number;
  readonly unit?: Unit | undefined;
  readonly factor: string;
  readonly takesOrdinal: boolean;
  readonly counter?: string | undefined;
  readonly bound?: Bound | undefined;
  readonly change?: Direction | undefined;
  readonly refusal?: Refusal | undefined;
  /** There is a unit, a noun, a bound, or words that refuse the number. */
  readonly hasWords: boolean;
}

/** The words that bound, turn and refuse a number in one language. */
export interface LanguageWords {
  readonly boundPrefixes: Readonly<Record<Exclude<Bound, 'exactly'>, readonly string[]>>;
  readonly boundSuffixes: Readonly<Partial<Record<Bound, readonly string[]>>>;
  /** Before a percentage: which way a change goes. */
  readonly directions: Readonly<Record<Direction, readonly string[]>>;
  /** After a percentage, the same; patterns: "a 5 percent decline", 7%的增幅. */
  readonly changes: Readonly<Record<Direction, string>>;
  /**
   * After a number: what makes it one that is refused; patterns. In Chinese any other character after digits does so too; in
   * English any other word names what is counted.
   */
  readonly refusedUnits: Readonly<Partial<Record<Refusal, string>>>;
}

/** How a language puts a quantity together; patterns without flags. */
export interface LanguageRules {
  readonly locale: Locale;
  readonly words: LanguageWords;
  readonly units: UnitSpellings;
  readonly scanNumbers: (text: string) => NumberToken[];
  /** Words that end like a bound but are not one. */
  readonly notBounds: string;
  /** Words that are signs. */
  readonly signs: string;
  /** What stands between a verb of growth and its number, a number and its unit. */
  readonly afterDirection: string;
  readonly gap: string;
  /** What joins percentages that change alike, so that the verb before the first is that of all: 分别增长3%和6.4%. */
  readonly alike: string;
  /** A noun between a number and its bound: "20 platforms or more". */
  readonly noun?: string;
  /** What follows a quantity and makes it a rate. */
  readonly rate: string;
  /** What joins a number to the next; a group for each way: range, part, listed, mere. */
  readonly joint: string;
  /** What stands before a number and makes it one that is refused, to be taken into it. */
  readonly refusedBefore: Partial<Record<Refusal, RegExp>>;
  /** Tells whether a numeral counts nothing, as it is only part of a word: 一 in 这一招, 大陆, "half of it". */
  readonly isPartOfWord: (text: string, token: NumberToken, lead: Lead, tail: Tail, isAlone: boolean) => boolean;
  /** Tells whether a bound's word is one here, after a character: 过 in 办过3次 is none. */
  readonly isBoundHere: (bound: string, before: string, token: NumberToken, tail: Tail) => boolean;
  /** Tells whether a bound's word after a number is one here, before some characters: 上下 in 上下游 is none. */
  readonly isSuffixHere: (suffix: string, after: string) => boolean;
  /** Returns why a number is refused for what stands around it; only what the language alone knows. */
  readonly refusalAround: (text: string, token: NumberToken, lead: Lead, tail: Tail) => Refusal | undefined;
  /** Tells whether four digits that may be a year are none. */
  readonly isNoYear: (text: string, token: NumberToken) => boolean;
}

/** What the words of a unit say. */
export interface UnitMeaning extends Pick<UnitSpelling, 'factor' | 'takesOrdinal'> {
  readonly unit: Unit;
}

/** How one language writes a quantity: [direction] [bound] [sign] [currency] number [unit] [bound] [direction]. All patterns but `before` are sticky. */
export interface Grammar extends Omit<LanguageRules, 'noun' | 'rate' | 'joint' | 'alike'> {
  /** Matches at the end of the text before a number; groups none, direction, by, bound, sign, currency, inner, all optional. */
  readonly before: RegExp;
  /** A group for each meaning, named by its place. */
  readonly unit: RegExp;
  readonly meanings: readonly UnitMeaning[];
  /** A group for each reason. */
  readonly refused: RegExp;
  readonly suffix: RegExp;
  readonly noun: RegExp | undefined;
  readonly rate: RegExp;
  /** Groups up and down. */
  readonly change: RegExp;
  readonly joint: RegExp;
  readonly alike: RegExp;
  readonly prefixBounds: ReadonlyMap<string, Bound>;
  readonly suffixBounds: ReadonlyMap<string, Bound>;
  readonly directions: ReadonlyMap<string, Direction>;
}

/** Every dash, arrow or mark that someone may put before a number, beside the words for them. */
const marks = '[-‐‑‒–—−﹣+±∓▲▼△▽↑↓]';
const currency =
  '(?:(?!to )[A-Z]{2} |C |[A-Z]{1,3}|U\\.S\\. ?)?[$¥]|\\p{Sc}|(?:RMB|CNY|yuan|USD|EUR|GBP|JPY|HKD|AUD)\\b|人民币|美元|[欧港日]元';

/** Returns the grammar that a language's rules make with the table of units. */
export function buildGrammar(rules: LanguageRules): Grammar {
  const { locale, words, gap, noun } = rules;
  const isEnglish = locale === 'en';
  const prefixBounds = indexWords(bounds, (bound) => (bound === 'exactly' ? [] : words.boundPrefixes[bound]));
  const suffixBounds = indexWords(bounds, (bound) => words.boundSuffixes[bound] ?? []);
  const directionIndex = indexWords(directions, (direction) => words.directions[direction]);
  const meanings = units.flatMap((unit) => rules.units[unit].map((spelling) => ({ ...spelling, unit })));
  const edge = isEnglish ? `(?:\\b|(?=[≥≤≈<>~]|${marks}|\\p{Sc}))` : '';
  const lead = `(?:(?<direction>${anyOf(directionIndex.keys())})(?<by>${rules.afterDirection}))?`;
  const bound = `(?:(?<bound>${anyOf(prefixBounds.keys())}) ?)?`;
  const sign = `(?:(?<sign>${rules.signs}|${marks}) ?)?`;
  const money = `(?:(?<currency>${currency}) ?)?(?<inner>${marks})?`;
  const suffix = `(?: ?${anyOf(suffixBounds.keys())})(?![A-Za-z])`;
  const end = '(?![A-Za-z0-9])';
  const unitWord = ({ words: spelt, unless }: UnitSpelling): string => {
    const all = spelt.split('|').map((word) => escape(word) + (/\w$/.test(word) ? end : ''));
    return `(?:${all.join('|')})${unless ? `(?!${unless})` : ''}`;
  };
  const refused = Object.entries(words.refusedUnits).map(
    ([reason, pattern]) => `(?<${reason.replace('-', '_')}>(?:${pattern})${isEnglish ? end : ''})`,
  );
  const sticky = (pattern: string): RegExp => new RegExp(pattern, 'iuy');
  return {
    ...rules,
    before: new RegExp(`${edge}(?:(?<none>${rules.notBounds}) ?|${lead}${bound}${sign}${money})$`, 'iu'),
    unit: sticky(
      `${gap}(?:${meanings.map((meaning, index) => `(?<u${String(index)}>${unitWord(meaning)})`).join('|')})`,
    ),
    meanings,
    refused: sticky(`${gap}(?:${refused.join('|')})`),
    suffix: sticky(suffix),
    noun: noun === undefined ? undefined : sticky(`${noun}(?=\\b${suffix})`),
    rate: sticky(rules.rate),
    change: sticky(`(?<up>${words.changes.up})|(?<down>${words.changes.down})`),
    joint: sticky(rules.joint),
    alike: sticky(rules.alike),
    prefixBounds,
    suffixBounds,
    directions: directionIndex,
  };
}

/** Reads the unit that stands at a position, with the gap before it. */
export function readUnit(text: string, position: number, { unit, meanings }: Grammar) {
  const found = matchAt(unit, text, position);
  const index = meanings.findIndex((_, place) => found?.groups?.[`u${String(place)}`] !== undefined);
  const meaning = meanings[index];
  const word = found?.groups?.[`u${String(index)}`] ?? '';
  // 1080p is a resolution.
  if (!found || !meaning || word === 'p') return undefined;
  return { ...meaning, word, length: found[0].length, counter: isCounted(meaning.unit) ? word : undefined };
}

/** Maps each word, in lower case, to the item that lists it. */
function indexWords<Item>(items: readonly Item[], wordsOf: (item: Item) => readonly string[]): Map<string, Item> {
  return new Map(items.flatMap((item) => wordsOf(item).map((word) => [word.toLowerCase(), item] as const)));
}

/** Longer words come first, so that 不超过 is not read as 超过. */
function anyOf(words: Iterable<string>): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(escape).join('|')})`;
}

function escape(words: string): string {
  return words.replace(/[$+.]/g, '\\$&');
}
