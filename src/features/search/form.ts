import { wordsOf } from './corpus.ts';

/** One way in which a part of a query may stand in a sentence: Chinese characters, or English words in this order. */
export type Form =
  | { readonly kind: 'han'; readonly text: string; readonly quality: number }
  | { readonly kind: 'words'; readonly stems: readonly string[]; readonly quality: number };

/** Returns a reduced word or phrase as a form. */
export function formOf(reduced: string, worth: number): Form {
  if (/\p{Script=Han}/u.test(reduced)) return { kind: 'han', text: reduced, quality: worth };
  return { kind: 'words', stems: wordsOf(reduced).map(({ stem }) => stem), quality: worth };
}
