/** Returns words between which dots stand (a place · a paper) with no place for a line to end before a dot, so that none begins with one. */
export function keepDots(words: string): string {
  return words.replaceAll(' · ', '\u00a0· ');
}
