import type { Locale } from '../locales.ts';
import { boundPrefixes, boundSuffixes, directionWords } from './boundWords.ts';
import { scanChineseNumbers } from './chineseNumbers.ts';
import { scanEnglishNumbers } from './englishNumbers.ts';
import type { NumberToken } from './numberToken.ts';
import { type Bound, bounds, type Direction, directions, type Unit } from './quantity.ts';
import { type UnitWord, unitWords } from './unitWords.ts';

/** How one language writes a quantity: [direction] [bound] [currency] number [unit] [bound]. */
export interface Grammar {
  readonly scanNumbers: (text: string) => NumberToken[];
  /** Matches at the end of the text before a number; groups none, lead, direction, bound, currency, all optional. */
  readonly before: RegExp;
  /** Sticky; matches a unit after a number, with the gap before it. */
  readonly unit: RegExp;
  /** Sticky; matches a bound after a number or its unit, with the gap before it. */
  readonly suffix: RegExp;
  /** Sticky; a noun that stands between a number and its bound: "20 platforms or more". */
  readonly noun: RegExp | undefined;
  readonly prefixBounds: ReadonlyMap<string, Bound>;
  readonly suffixBounds: ReadonlyMap<string, Bound>;
  readonly directions: ReadonlyMap<string, Direction>;
  readonly units: ReadonlyMap<string, UnitWord>;
}

/** The currency signs that may stand before a number, in lower case. */
export const currencySigns: ReadonlyMap<string, Unit> = new Map([
  ['us$', 'USD'],
  ['$', 'USD'],
  ['usd', 'USD'],
  ['美元', 'USD'],
  ['¥', 'CNY'],
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['人民币', 'CNY'],
]);

/** Words that end like a bound but are not one. */
const notBounds = {
  zh: [
    ...['节约', '预约', '签约', '履约', '违约', '特约', '邀约', '公约', '条约', '合约', '制约'],
    ...['通过', '经过', '不过', '度过', '最近', '附近', '邻近', '临近', '靠近', '就近', '赶超', '反超'],
  ],
  // "the top 10" is a rank.
  en: ['the top', "'s top", '’s top', 'of top'],
};

/** The grammar of each language. */
export const grammars: Readonly<Record<Locale, Grammar>> = { zh: buildGrammar('zh'), en: buildGrammar('en') };

function buildGrammar(locale: Locale): Grammar {
  const isEnglish = locale === 'en';
  const prefixBounds = indexWords(bounds, (bound) => (bound === 'exactly' ? [] : boundPrefixes[locale][bound]));
  const suffixBounds = indexWords(bounds, (bound) => boundSuffixes[locale][bound] ?? []);
  const directionIndex = indexWords(directions, (direction) => directionWords[locale][direction]);
  const units = indexWords(unitWords[locale], (unit) => unit.words);

  const edge = isEnglish ? '(?:\\b|(?=[≥≤≈<>$¥]))' : '';
  const gap = isEnglish ? '[ -]?' : ' ?';
  const afterDirection = isEnglish ? '(?: by| of)? ' : '了? ?';
  const lead = `(?<lead>(?<direction>${anyOf(directionIndex.keys())})${afterDirection})?`;
  const bound = `(?:(?<bound>${anyOf(prefixBounds.keys())}) ?)?`;
  const currency = `(?:(?<currency>${anyOf(currencySigns.keys())}) ?)?`;
  const unit = longestFirst([...units.keys()]).map((word) => {
    const unless = units.get(word)?.unless;
    return escape(word) + (/[a-z]$/.test(word) ? '(?![A-Za-z0-9])' : '') + (unless ? `(?!${unless})` : '');
  });
  const suffix = `(?: ?${anyOf(suffixBounds.keys())})`;
  return {
    scanNumbers: isEnglish ? scanEnglishNumbers : scanChineseNumbers,
    before: new RegExp(`${edge}(?:(?<none>${anyOf(notBounds[locale])}) ?|${lead}${bound}${currency})$`, 'i'),
    unit: new RegExp(`${gap}(?<word>${unit.join('|')})`, 'iy'),
    suffix: new RegExp(`${suffix}(?![A-Za-z])`, 'iy'),
    noun: isEnglish
      ? new RegExp(`(?: (?!(?:and|or|to|of|in|by)\\b)[a-z][a-z-]*){1,3}(?=${suffix}(?![A-Za-z]))`, 'iy')
      : undefined,
    prefixBounds,
    suffixBounds,
    directions: directionIndex,
    units,
  };
}

/** Maps each word, in lower case, to the item that lists it. */
function indexWords<Item>(items: readonly Item[], wordsOf: (item: Item) => readonly string[]): Map<string, Item> {
  return new Map(items.flatMap((item) => wordsOf(item).map((word) => [word.toLowerCase(), item] as const)));
}

function anyOf(words: Iterable<string>): string {
  return `(?:${longestFirst([...words])
    .map(escape)
    .join('|')})`;
}

/** Longer words come first, so that 不超过 is not read as 超过 and "percentage points" not as "percent". */
function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

function escape(word: string): string {
  return word.replace(/[$+.]/g, '\\$&');
}
