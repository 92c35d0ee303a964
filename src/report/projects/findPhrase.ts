import type { Locale, Localized } from '../../locales.ts';

/** What stands in a quoted phrase for words that it leaves out. */
export const ellipses: Localized = { zh: '……', en: ' … ' };

/** A stretch of a sentence in UTF-16 units; `end` is not included. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the shortest stretch of a sentence that a quoted phrase spans around a name: its pieces stand there in order, and
 * the name is among what it quotes or leaves out. Undefined where the sentence has no such stretch.
 */
export function findPhrase(sentence: string, phrase: string, name: string, locale: Locale): Stretch | undefined {
  // A phrase may begin an English sentence.
  const fold = (words: string) => (locale === 'en' ? words.toLowerCase() : words);
  const names = placesOf(fold(sentence), fold(name));
  return placePieces(fold(sentence), fold(phrase).split(ellipses[locale]))
    .filter(({ start, end }) => names.some((place) => start <= place.start && place.end <= end))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Returns every stretch in which the pieces stand in order with something between them. */
function placePieces(sentence: string, [first = '', ...others]: readonly string[], from = 0): Stretch[] {
  const places = placesOf(sentence, first).filter(({ start }) => start >= from);
  if (others.length === 0) return places;
  return places.flatMap(({ start, end }) =>
    placePieces(sentence, others, end + 1).map((rest) => ({ start, end: rest.end })),
  );
}

function placesOf(text: string, words: string): Stretch[] {
  const places: Stretch[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}
