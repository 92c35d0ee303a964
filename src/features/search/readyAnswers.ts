/**
 * An answer that was made when the site was built, so that a reader who types a word that many type waits for neither the search nor
 * all that it compares with: how many results there are, which figures come first, and which sentences, each by its chapter, its number
 * and where in it the marks begin and how long they are.
 */
export type ReadyAnswer = readonly [
  count: number,
  figures: readonly number[],
  sentences: readonly (readonly [chapter: number, sentence: number, ...marks: number[]])[],
];

/** The answers of one file, by what is typed. */
export type ReadyFile = Readonly<Record<string, ReadyAnswer>>;

/** So many files share the answers of a language: each is small, and one answers. */
export const readyFiles = 16;

/** Returns what a query is looked up by; undefined of one that none is ready for: with digits in it, or too long. */
export function readyKey(query: string): string | undefined {
  const key = query.normalize('NFKC').trim().toLowerCase().replaceAll('’', "'");
  return key === '' || key.length > 60 || /\d/.test(key) ? undefined : key;
}

/** Returns the number of the file in which a key's answer stands: the same for all that begin with its first two characters, so that a word is known before it is whole. */
export function readyFileOf(key: string): number {
  const [first = '', second = ''] = key;
  return ((first.codePointAt(0) ?? 0) * 31 + (second.codePointAt(0) ?? 0)) % readyFiles;
}
