/**
 * The source was printed with half-width punctuation; the edition restores the full width (GB/T 15834).
 * These are all the pairs that occur, and the only characters in which the chapters may differ from the source.
 */
const fullWidth = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['(', '（'],
  [')', '）'],
]);

/** Returns a character of the source with its punctuation restored to full width. */
export function restorePunctuation(character: string): string {
  return fullWidth.get(character) ?? character;
}
