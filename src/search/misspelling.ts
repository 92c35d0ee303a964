const vowel = /[aeiouy]/;

/**
 * Tells whether a word is likely a slip for another: two letters swapped, one left out, doubled or added, a vowel taken for
 * another; in long words any letter, in very long ones two. Short words and the first letter must be right.
 */
export function isMisspellingOf(typed: string, word: string): boolean {
  if (typed.length < 5 || word.length < 5 || typed[0] !== word[0] || typed === word) return false;
  if (Math.abs(typed.length - word.length) > 2) return false;
  const slips = countSlips(typed, word);
  if (slips === 1) return typed.length !== word.length || typed.length >= 8 || isSmallSlip(typed, word);
  return slips === 2 && typed.length >= 9 && word.length >= 9;
}

/** Of two words of equal length that differ in one place or in two neighbours: a swap, or one vowel inside the word. */
function isSmallSlip(typed: string, word: string): boolean {
  const places = [...typed].flatMap((letter, index) => (letter === word[index] ? [] : [index]));
  const [place = 0] = places;
  if (places.length === 2) return true;
  return place < typed.length - 1 && vowel.test(typed.charAt(place)) && vowel.test(word.charAt(place));
}

/** Counts insertions, deletions, substitutions and swaps of neighbours between two words. */
function countSlips(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const above = rows[i - 1] ?? [];
      const substituted = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substituted);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
