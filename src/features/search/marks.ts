import type { Locale } from '../../locales.ts';
import type { Stretch } from './answer.ts';
import type { SearchedText } from './corpus.ts';

/** A stretch of a text as it is printed; `end` is not included. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Returns where stretches that were found stand in a text as it is printed in a language, in its order. */
export function marksOf(
  { skeleton }: Pick<SearchedText, 'skeleton'>,
  stretches: readonly Stretch[],
  locale: Locale,
): Mark[] {
  const { at } = skeleton[locale];
  return stretches
    .filter((stretch) => stretch.locale === locale)
    .map(({ start, end }) => ({ start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Returns the words that are marked, each once. */
export function markedWords(text: string, marks: readonly Mark[]): string[] {
  return [...new Set(marks.map(({ start, end }) => text.slice(start, end)))];
}
