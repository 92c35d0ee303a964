import type { Answer, Stretch } from './answer.ts';
import type { SearchedText } from './corpus.ts';

/** How far a word may stand from the next one of its name: heart of the sea. */
const widestGap = 8;

/** Tells whether a place is just one word of a name or a set phrase, which says nothing by itself. */
export function isNamedWord({ locale, start, end }: Stretch, { named, words }: SearchedText): boolean {
  return locale === 'en' && named.has(start) && words.some((word) => word.start === start && word.end === end);
}

/** Tells whether a word is answered only where it says nothing by itself, and nothing beside it was asked for too. */
export function saysNothing(answers: readonly Answer[], text: SearchedText): boolean {
  return answers.some((answer) => {
    const places = answer.pieces.flat();
    if (places.length === 0 || !places.every((place) => isNamedWord(place, text))) return false;
    const others = answers.flatMap((other) => (other === answer ? [] : other.pieces.flat()));
    return !others.some((other) => places.some((place) => isBeside(place, other)));
  });
}

function isBeside(a: Stretch, b: Stretch): boolean {
  return a.locale === b.locale && (Math.abs(b.start - a.end) <= widestGap || Math.abs(a.start - b.end) <= widestGap);
}
