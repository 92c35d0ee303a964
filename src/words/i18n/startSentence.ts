/** Returns words as they begin a sentence or stand alone: with a capital, where the language has them. */
export function startSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
