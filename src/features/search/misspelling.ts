const shortestSwapped = 4;
/** Letters that are taken for one another. */
const confused = [/^[aeiouy]{2}$/, /^(?:cs|sc|ck|kc|sz|zs|dt|td|mn|nm|gj|jg)$/] as const;

/**
 * Tells whether a word is likely a slip for another: two letters swapped, one left out or added, a vowel or a like consonant
 * taken for another; two slips in words of twelve letters or more. The first letter must be right, and the last one or a like
 * consonant or swapped with the one before it, but for the g of a name in pinyin (Wuhang). Of words of four letters only a swap is one: wlit.
 */
export function isMisspellingOf(typed: string, word: string): boolean {
  if (typed.length === shortestSwapped) return isSwapped(typed, word);
  if (typed.length < 5 || word.length < 6 || typed === word || Math.abs(typed.length - word.length) > 2) return false;
  if (!word.startsWith(typed.charAt(0))) return false;
  if (typed === `${word}g` && word.endsWith('n')) return true;
  const last = typed.slice(-1);
  const isTurned = word.endsWith(last + typed.slice(-2, -1));
  if (!isTurned && !word.endsWith(last) && !confused[1].test(last + word.slice(-1))) return false;
  return countSlips(typed, word) <= (typed.length >= 12 ? 2 : 1);
}

/** Tells whether the two letters in the middle of a word of four are swapped. */
function isSwapped([first, second, third, last]: string, word: string): boolean {
  return second !== third && word === [first, third, second, last].join('');
}

/** Counts insertions, deletions, swaps of neighbours and confused letters between two words; any other letter counts twice. */
function countSlips(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const above = rows[i - 1] ?? [];
      let least = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + costOf(a.charAt(i - 1), b.charAt(j - 1)),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

function costOf(typed: string, letter: string): number {
  if (typed === letter) return 0;
  return confused.some((pair) => pair.test(typed + letter)) ? 1 : 2;
}
