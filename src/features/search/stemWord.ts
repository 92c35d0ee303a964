/** Returns the stem under which the inflections and the two spellings of an English word meet: "centres" and "center" are one. */
export function stemWord(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  // No look-behind here or elsewhere in the search: Safari 15 does not read it.
  let stem = word
    .replace(/is(ation|e|ed|es|ing)(s?)$/, 'iz$1$2')
    .replace(/([a-z]{2})our/, '$1or')
    .replace(/(cent|met|lit|theat|fib)re(s?)$/, '$1er$2')
    .replace(/ies$/, 'y')
    .replace(/(s|x|z|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  if (stem.length > 5) stem = stem.replace(/([aeiouy].*)(?:ing|ed)$/, '$1');
  stem = stem.replace(/([bdglmnprt])\1$/, '$1');
  return stem.length > 5 ? stem.replace(/e$/, '') : stem;
}
