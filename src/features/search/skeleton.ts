/** A text reduced to what a search compares: lower case, Simplified, no punctuation, one space between words in Latin letters. */
export interface Skeleton {
  readonly text: string;
  /** For each unit of `text`, where its source stands in the original, in UTF-16 units; one more entry for the end. */
  readonly at: readonly number[];
}

/** Traditional characters and the Simplified ones that stand for them. */
export type CharacterMap = ReadonlyMap<string, string>;

const noMap: CharacterMap = new Map();
const letter = /[\p{L}\p{N}%+]/u;
const narrow = /[\p{Script=Latin}\p{N}%+.]/u;
const mark = /\p{M}/gu;

/** Reduces a text to its skeleton. A point between digits and a percent sign stay, as 8.2% is neither 82 nor 8.2. */
export function reduceText(text: string, simplified: CharacterMap = noMap): Skeleton {
  let reduced = '';
  const at: number[] = [];
  let gapAt: number | undefined;
  let position = 0;
  const add = (character: string, from: number): void => {
    at.push(...Array<number>(character.length).fill(from));
    reduced += character;
  };
  for (const original of text) {
    const from = position;
    position += original.length;
    const plain = original.normalize('NFKD').replace(mark, '').normalize('NFC').toLowerCase();
    for (const unit of plain) {
      const character = simplified.get(unit) ?? unit;
      const isPoint = character === '.' && /\d/.test(reduced.slice(-1)) && /^[\d０-９]/.test(text.slice(position));
      const isGrouping = /[,，]/.test(character) && /\d$/.test(reduced) && /^\d{3}(?!\d)/.test(text.slice(position));
      if (isGrouping || /['’‘]/.test(character)) continue;
      if (!isPoint && !letter.test(character)) {
        gapAt ??= from;
        continue;
      }
      if (gapAt !== undefined && narrow.test(reduced.slice(-1)) && narrow.test(character)) add(' ', gapAt);
      gapAt = undefined;
      add(character, from);
    }
  }
  at.push(text.length);
  return { text: reduced, at };
}

const digit = /[\d.]/;
const latin = /[\p{Script=Latin}\d]/u;
const numeral = /[\d零〇一二两三四五六七八九十百千万亿]/;
const scale = /[\d十百千万亿%.]/;

/**
 * Returns where a needle stands in a skeleton's text with borders that a reader would respect: 20 is not found in 220,
 * 2% not in 8.2%, "art" not in "start". A needle in Latin letters may stop inside a word where `mayBeHalf` says so.
 */
export function findWhole(haystack: string, needle: string, mayBeHalf = false): number[] {
  const places: number[] = [];
  if (needle === '') return places;
  const [first, last] = [needle.charAt(0), needle.slice(-1)];
  for (let start = haystack.indexOf(needle); start >= 0; start = haystack.indexOf(needle, start + 1)) {
    const before = haystack.charAt(start - 1);
    const after = haystack.charAt(start + needle.length);
    const breaksNumber =
      (/\d/.test(first) && digit.test(before)) ||
      (numeral.test(first) && numeral.test(before)) ||
      (/\d/.test(last) && scale.test(after)) ||
      (numeral.test(last) &&
        numeral.test(after) &&
        !(/[一二三四五六七八九]/.test(last) && /[千百万]/.test(after) && !scale.test(last)));
    const breaksWord =
      (latin.test(first) && /\p{Script=Latin}/u.test(before)) ||
      (!mayBeHalf && latin.test(last) && !/\d/.test(last) && latin.test(after));
    if (!breaksNumber && !breaksWord) places.push(start);
  }
  return places;
}
