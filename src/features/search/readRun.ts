import type { Lexicon } from './corpus.ts';
import { formOf, type Form } from './form.ts';
import { quality } from './scores.ts';

const longestSynonym = 14;

/** An unspaced run of Chinese and what may be said instead of its parts, whatever text it is laid on. */
export interface Run {
  readonly text: string;
  /** For each character the question words that begin with it. */
  readonly questionWords: readonly (readonly string[])[];
  /** For each character the words that begin with it and have others of the same meaning, with these. */
  readonly synonyms: readonly (readonly { readonly length: number; readonly forms: readonly Form[] }[])[];
}

/** Finds the question words and the synonyms in a run; `implied` are words that other words of the query imply. */
export function readRun(text: string, lexicon: Lexicon, implied: ReadonlySet<string>): Run {
  const optional = [...lexicon.optional.inRun(text), ...implied];
  const starts = Array.from({ length: text.length }, (_, start) => start);
  return {
    text,
    questionWords: starts.map((start) => optional.filter((word) => text.startsWith(word, start))),
    synonyms: starts.map((start) => synonymsAt(text, start, lexicon)),
  };
}

function synonymsAt(text: string, start: number, { synonyms }: Lexicon): Run['synonyms'][number] {
  const longest = Math.min(longestSynonym, text.length - start);
  const lengths = Array.from({ length: Math.max(0, longest - 1) }, (_, index) => index + 2);
  return lengths.flatMap((length) => {
    const word = text.slice(start, start + length);
    const forms = (synonyms.get(word) ?? [])
      .filter((synonym) => synonym !== word)
      .map((synonym) => formOf(synonym, quality.synonym));
    return forms.length > 0 ? [{ length, forms }] : [];
  });
}
