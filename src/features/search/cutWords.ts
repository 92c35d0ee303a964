import type { Report } from '../../report/report.ts';

/**
 * Cuts Chinese text into words when the site is built, so that every browser finds the same: browsers cut differently, and
 * some not at all. A name is cut out whole, and never after its first character: 石家庄 holds no 家庄.
 */
export function cutWords(text: string, names: readonly string[]): string[] {
  // Made here and not for all calls: browsers without it read the other functions of this file.
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const borders = new Set([...segmenter.segment(text)].map(({ index }) => index));
  for (const name of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      borders
        .add(start)
        .add(start + name.length)
        .delete(start + 1);
    }
  }
  const starts = [...borders].filter((border) => border < text.length).sort((a, b) => a - b);
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
}

/** Returns the names that mean nothing but themselves, whatever words seem to stand in them: places, people, companies. */
export function properNames({ terms }: Pick<Report, 'terms'>): string[] {
  return terms.filter(({ kind }) => kind === 'place' || kind === 'person' || kind === 'company').map(({ zh }) => zh);
}

/** A Chinese text and its English, with the cuts between the Chinese words. */
export interface CutText {
  readonly zh: string;
  readonly en: string;
  /** The length of each Chinese word in UTF-16 units, one character each to base 36. */
  readonly cuts: string;
}

const longestWord = 35;

/** Cuts a text and returns it as it is sent to the browser. */
export function cutText({ zh, en }: { readonly zh: string; readonly en: string }, names: readonly string[]): CutText {
  const lengths = cutWords(zh, names).flatMap(({ length }) => [
    ...Array<number>(Math.floor(length / longestWord)).fill(longestWord),
    length % longestWord,
  ]);
  return { zh, en, cuts: lengths.map((length) => length.toString(36)).join('') };
}

/** Returns where the words begin and the last one ends, in UTF-16 units. */
export function readCuts(cuts: string): number[] {
  const borders = [0];
  let position = 0;
  for (const length of cuts) borders.push((position += parseInt(length, 36)));
  return borders;
}
