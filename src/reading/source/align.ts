import type { Chapter, Sentence } from '../chapters/chapter.ts';
import type { Seed, SeedText } from './seed.ts';

/** A sentence of a Chinese chapter with the characters of the source that it is. */
export interface AlignedSentence {
  readonly chapter: Chapter;
  readonly sentence: Sentence;
  /** One entry a Unicode code point of the sentence's text. */
  readonly seed: SeedText;
}

/** The first place where the chapters leave the source. */
export interface Divergence {
  readonly chapter: Chapter;
  readonly sentence: Sentence | undefined;
  /** Some words of the chapter from the divergence on; empty where the chapters end too early. */
  readonly found: string;
  /** Some words of the source from the divergence on; empty where the source has ended. */
  readonly expected: string;
}

/** The sentences of all chapters laid on the source, or the first place where they leave it. */
export type Alignment =
  | { readonly ok: true; readonly sentences: readonly AlignedSentence[] }
  | { readonly ok: false; readonly divergence: Divergence };

const contextLength = 12;

/** Lays the Chinese chapters, in reading order, character by character on the source. */
export function alignChapters(chapters: readonly Chapter[], seed: Seed): Alignment {
  const aligned: AlignedSentence[] = [];
  const captions = [...seed.captions];
  let position = 0;
  for (const chapter of chapters) {
    for (const block of chapter.blocks) {
      for (const sentence of block.sentences) {
        const points = [...sentence.text];
        const isCaption = block.kind === 'caption';
        const source = isCaption ? (captions.shift() ?? []) : seed.body.slice(position, position + points.length);
        const length = Math.max(points.length, isCaption ? source.length : 0);
        for (let index = 0; index < length; index += 1) {
          if (points[index] === source[index]?.character) continue;
          const rest = isCaption ? source.slice(index) : seed.body.slice(position + index);
          return { ok: false, divergence: diverge(chapter, sentence, points.slice(index), rest) };
        }
        if (!isCaption) position += points.length;
        aligned.push({ chapter, sentence, seed: source });
      }
    }
  }
  const last = chapters.at(-1);
  const missing = position < seed.body.length ? seed.body.slice(position) : (captions[0] ?? []);
  if (missing.length > 0 && last) return { ok: false, divergence: diverge(last, last.sentences.at(-1), [], missing) };
  return { ok: true, sentences: aligned };
}

function diverge(
  chapter: Chapter,
  sentence: Sentence | undefined,
  found: readonly string[],
  expected: SeedText,
): Divergence {
  return {
    chapter,
    sentence,
    found: found.slice(0, contextLength).join(''),
    expected: expected
      .slice(0, contextLength)
      .map(({ character }) => character)
      .join(''),
  };
}

/** A stretch of the source in Unicode code points, `end` not included. */
export interface SeedRange {
  readonly start: number;
  readonly end: number;
}

/** Returns where a stretch of a sentence stands in the source; `start` and `end` count UTF-16 units of the sentence's text. */
export function seedRange({ sentence, seed }: AlignedSentence, start: number, end: number): SeedRange {
  const firstPoint = [...sentence.text.slice(0, start)].length;
  const lastPoint = [...sentence.text.slice(0, end)].length - 1;
  const first = seed[firstPoint];
  const last = seed[lastPoint];
  if (first === undefined || last === undefined) {
    throw new RangeError(`sentence ${sentence.n} has no characters from ${String(start)} to ${String(end)}`);
  }
  return { start: first.offset, end: last.offset + 1 };
}
