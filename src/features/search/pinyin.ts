import type { SearchedText } from './corpus.ts';
import type { PinyinData } from './searchData.ts';

/** The syllables that each Chinese character of the report may be read as, without tones. */
export type Syllables = ReadonlyMap<string, readonly string[]>;

/** Returns the readings of each character; ü is also typed as u, and in passports as yu: lüyou, luyou, lyuyou. */
export function indexSyllables(data: PinyinData): Syllables {
  const index = new Map<string, string[]>();
  for (const [syllable, characters] of data) {
    const spellings = new Set(['v', 'u', 'yu'].map((letter) => syllable.replace('v', letter)));
    for (const character of characters) index.set(character, [...(index.get(character) ?? []), ...spellings]);
  }
  return index;
}

const shortestName = 2;
const longestName = 12;

/** Returns what was typed as bare letters: Xī'ān Běilín, "xi1 an1 bei3 lin2" and "xi'an beilin" are all xianbeilin. */
function plainSyllables(typed: string): string {
  return typed
    .normalize('NFD')
    .toLowerCase()
    .replace(/ü|u\u0308/g, 'v')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]/g, '');
}

/**
 * Returns the Chinese words of the passages whose syllables, in a row, are what was typed. They begin and end where words
 * do, so that "huawei" does not find 优化|为. Two characters
 * must be one word, or a name that `isKnown`.
 */
export function findByPinyin(
  typed: string,
  passages: readonly Pick<SearchedText, 'skeleton' | 'borders'>[],
  syllables: Syllables,
  isKnown: (word: string) => boolean,
): string[] {
  const letters = plainSyllables(typed);
  const found = new Set<string>();
  if (letters.length < 4) return [];
  for (const { skeleton, borders } of passages) {
    const { text } = skeleton.zh;
    for (let start = 0; start < text.length; start += 1) {
      if (borders && !borders.has(start)) continue;
      for (const end of readOn(text, start, letters, syllables)) {
        const words = borders ? [...borders].filter((border) => border > start && border < end).length + 1 : 1;
        const isName =
          end - start > shortestName ||
          (end - start === shortestName && (words === 1 || isKnown(text.slice(start, end))));
        if ((!borders || borders.has(end)) && isName) found.add(text.slice(start, end));
      }
    }
  }
  return [...found];
}

/** Returns where the letters are used up when they are read off the characters from `start` on. */
function readOn(text: string, start: number, letters: string, syllables: Syllables): number[] {
  const open: { position: number; rest: string }[] = [{ position: start, rest: letters }];
  const ends: number[] = [];
  for (let state = open.pop(); state; state = open.pop()) {
    const { position, rest } = state;
    if (rest === '') ends.push(position);
    else if (position - start < longestName) {
      for (const syllable of syllables.get(text.charAt(position)) ?? []) {
        if (rest.startsWith(syllable)) open.push({ position: position + 1, rest: rest.slice(syllable.length) });
      }
    }
  }
  return ends;
}
