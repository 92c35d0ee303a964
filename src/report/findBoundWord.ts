import type { Locale } from '../locales.ts';
import { boundWordsOf } from '../quantities/boundWords.ts';
import type { Bound } from '../quantities/index.ts';

/** Returns the word of a quoted figure that bounds it: 突破 of 突破220亿元, "at least" of "at least 20"; undefined where there is none. */
export function findBoundWord(quote: string, bound: Bound, locale: Locale): string | undefined {
  return boundWordsOf(bound, locale)
    .filter((word) => quote.includes(word))
    .sort((a, b) => b.length - a.length)[0];
}
