const name = 'find';
const mostWords = 12;

/** Returns the part of an address by which words are marked on the page it leads to; empty for no words. */
export function writeMarks(words: readonly string[]): string {
  if (words.length === 0) return '';
  const asked = new URLSearchParams(words.slice(0, mostWords).map((word) => [name, word]));
  return `?${asked.toString()}`;
}

/** Returns the words that an address asks to be marked. */
export function readMarks(search: string): string[] {
  return new URLSearchParams(search)
    .getAll(name)
    .filter((word) => word !== '')
    .slice(0, mostWords);
}
