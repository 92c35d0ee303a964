import { locales, type Locale } from '../locales.ts';
import { findNumbers, type FoundNumber } from '../quantities/index.ts';
import { noAnswer, type Answer, type Stretch } from './answer.ts';
import { indexAt, type SearchedText } from './corpus.ts';
import { answersNumber } from './nearFigures.ts';
import { isOrdinal, isRefused, type QueryNumber } from './readNumbers.ts';
import { quality } from './scores.ts';

/** Answers a number by the figures that state it, or by a number of the text that measures as little as itself. */
export function answerNumber(number: QueryNumber, text: SearchedText): Answer {
  if (isRefused(number)) return noAnswer;
  const figures = text.figures.filter((figure) => answersNumber(number, figure));
  const values = new Set(figures.length > 0 ? figures.map(({ value }) => value) : [number.value]);
  const places = locales.flatMap((locale) =>
    numbersOf(text, locale)
      .filter((found) => values.has(found.value) && isRanked(number, found, text.text[locale], locale))
      .map(({ start, end }): Stretch => {
        const { at, text: reduced } = text.skeleton[locale];
        return { locale, start: indexAt(at, start), end: Math.min(indexAt(at, end), reduced.length) };
      }),
  );
  if (figures.length > 0) return { share: 1, quality: quality.asTyped, pieces: [places], figures };
  // A number that measures nothing: 第34届, phase two.
  const isPlain =
    number.quantity === undefined || (number.quantity.unit === 'count' && number.quantity.counter === undefined);
  return isPlain && places.length > 0 ? { share: 1, quality: quality.plainNumber, pieces: [places] } : noAnswer;
}

const knownNumbers = { zh: new WeakMap<SearchedText, FoundNumber[]>(), en: new WeakMap<SearchedText, FoundNumber[]>() };

/** Returns the numbers of a text in one language; they are read once. */
function numbersOf(text: SearchedText, locale: Locale): FoundNumber[] {
  const known = knownNumbers[locale].get(text) ?? findNumbers(text.text[locale], locale);
  knownNumbers[locale].set(text, known);
  return known;
}

/** Tells whether a number of a text that measures nothing is the one that was typed: of the same order, before the same character. */
function isRanked({ rank }: QueryNumber, found: FoundNumber, text: string, locale: Locale): boolean {
  if (!rank) return true;
  const isSuffixed = rank.suffix === '' || (locale === 'zh' && text.startsWith(rank.suffix, found.end));
  return isSuffixed && rank.isOrdinal === isOrdinal(found.text);
}
