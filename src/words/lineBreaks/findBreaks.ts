/** Characters that begin what follows them. */
const opening = /^[（“‘《【［]$/;
/** Words of one character that belong to the word after them; all others belong to the word before. */
const leading = new Set('新总各每全无不超第按要可促在和与及或低高更办占为从到近以把将向当可类逾约过想');
/** Words that say how the words before them are bounded, and belong to them: 10个以上, 6.5%左右, 市级以上. */
const following = new Set(['左右', '以上', '以下', '以内']);
const longestAside = 9;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Returns where a line of a Chinese title may end, as places in the text: at the borders of words, of which none is a
 * single character, a number goes with its unit and bound and a short aside in brackets with itself. `words` are kept whole
 * where the dictionary would cut them.
 */
export function findBreaks(text: string, words: readonly string[]): number[] {
  const pieces = joinPieces(cutWords(text, words));
  let place = 0;
  return pieces.slice(0, -1).map((piece) => (place += piece.length));
}

/** Cuts a text into words: those of the list first, the longest before others, and between them the dictionary's. */
function cutWords(text: string, words: readonly string[]): string[] {
  const [word, place] = words.reduce<readonly [string, number]>(
    (best, candidate) => {
      const found = text.indexOf(candidate);
      return found !== -1 && candidate.length > best[0].length ? [candidate, found] : best;
    },
    ['', -1],
  );
  if (place === -1) return Array.from(segmenter.segment(text), ({ segment }) => segment);
  return [...cutWords(text.slice(0, place), words), word, ...cutWords(text.slice(place + word.length), words)];
}

function joinPieces(words: readonly string[]): string[] {
  const pieces: string[] = [];
  let isOpen = false;
  for (const word of words) {
    const last = pieces.at(-1);
    const isBound = isOpen || isInAside(pieces, word) || followsWord(word);
    if (last !== undefined && isBound) pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
    // What begins something, a number and a word of one character take the next word to themselves.
    isOpen = opening.test(word) || leading.has(word) || /\d$/.test(word) || isSingle(pieces.at(-1) ?? '');
  }
  return pieces;
}

/** Whether a word belongs to the one before it. */
function followsWord(word: string): boolean {
  return following.has(word) || (isSingle(word) && !opening.test(word) && !leading.has(word));
}

function isSingle(word: string): boolean {
  return [...word].length === 1;
}

/** Whether a word stands in brackets that are still open and short enough for one line. */
function isInAside(pieces: readonly string[], word: string): boolean {
  const last = pieces.at(-1) ?? '';
  return /[（“‘《【［][^）”’》】］]*$/.test(last) && last.length + word.length <= longestAside;
}
