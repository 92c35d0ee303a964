/**
 * Sources are printed with half-width punctuation; the edition restores the full width (GB/T 15834).
 * These are all the pairs that occur, and the only characters in which the chapters may differ from the source.
 */
const fullWidth = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['(', '（'],
  [')', '）'],
  ['!', '！'],
  ['?', '？'],
]);

/**
 * Returns the characters of a line of the source with their punctuation restored: inside a number (1,150, 9:30) it stays, and
 * straight quotation marks open and close in turn.
 */
export function restorePunctuation(characters: readonly string[]): string[] {
  const isDigit = (character: string | undefined): boolean => /^\d$/.test(character ?? '');
  let isQuoted = false;
  return characters.map((character, index) => {
    if (character === '"') {
      isQuoted = !isQuoted;
      return isQuoted ? '“' : '”';
    }
    const isInNumber = isDigit(characters[index - 1]) && isDigit(characters[index + 1]);
    return isInNumber ? character : (fullWidth.get(character) ?? character);
  });
}
