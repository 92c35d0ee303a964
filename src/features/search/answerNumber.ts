import { locales, type Locale } from '../../locales.ts';
import { findNumbers, type FoundNumber, readQuantities, type Reading } from '../../quantities/index.ts';
import { noAnswer, type Answer, type Stretch } from './answer.ts';
import { indexAt, type SearchedText } from './corpus.ts';
import { languagesOf } from './languagesOf.ts';
import { answersNumber } from './nearFigures.ts';
import { otherNumber, type OtherNumber, type QueryNumber } from './readNumbers.ts';
import { quality } from './scores.ts';

/** Answers a number: a quantity by the figures that state it, anything else by the same in the text. */
export function answerNumber(number: QueryNumber, text: SearchedText): Answer {
  if (number.other) return answerOther(number.other, text);
  const { quantity } = number;
  if (!quantity) return noAnswer;
  const figures = text.figures.filter((figure) => answersNumber(number, figure));
  const values = new Set(figures.length > 0 ? figures.map(({ value }) => value) : [quantity.value]);
  const places = placesIn(text, numbersOf, ({ value }) => values.has(value));
  if (figures.length > 0) return { share: 1, quality: quality.asTyped, pieces: [places], figures };
  // A bare number may be any that measures nothing: 34 in 第34届.
  const isBare = quantity.unit === 'count' && quantity.counter === undefined;
  return isBare && places.length > 0 ? { share: 1, quality: quality.plainNumber, pieces: [places] } : noAnswer;
}

/** Answers what is no quantity (第34届, February 5, "phase two") by the same, and what was refused by nothing less. */
function answerOther(asked: OtherNumber, text: SearchedText): Answer {
  // Where one language says a date another may say an age: 30号 is no "30 years since".
  const languages = languagesOf(asked.text);
  const places = placesIn(
    text,
    readingsOf,
    (reading, locale) => reading.kind !== 'quantity' && isSame(asked, otherNumber(text.text[locale], reading)),
  ).filter(({ locale }) => languages.length === 0 || languages.includes(locale));
  return places.length > 0 ? { share: 1, quality: quality.plainNumber, pieces: [places] } : noAnswer;
}

function isSame(a: OtherNumber, b: OtherNumber): boolean {
  if (a.reason !== b.reason) return false;
  if (a.reason === 'rate' && isSameBase(a.text, b.text)) return true;
  if (a.value === undefined || b.value === undefined) return a.text === b.text;
  if (a.name !== '' && b.name !== '' && a.name !== b.name) return false;
  return a.value === b.value && (a.suffix === '' || b.suffix === '' || a.suffix === b.suffix);
}

/**
 * Tells whether a rate is of so many of anything, which the words after it name, as the other is, however the number is written:
 * "per 10000" and "per 10k people" of "per 10,000 people".
 */
function isSameBase(asked: string, printed: string): boolean {
  const [a, b] = [baseOf(asked), baseOf(printed)];
  return a !== undefined && a.value === b?.value && (a.of === '' || a.of === b.of);
}

/** Returns of how many a rate in English is, and of what; undefined where it is no such rate. */
function baseOf(rate: string): { readonly value: number; readonly of: string } | undefined {
  const [, base = ''] = /^per (.+)$/i.exec(rate) ?? [];
  const [number] = findNumbers(base, 'en');
  return number?.start === 0 ? { value: number.value, of: base.slice(number.end).trim().toLowerCase() } : undefined;
}

/** Returns where the numbers of a text stand that fit. */
function placesIn<Item extends { readonly start: number; readonly end: number }>(
  text: SearchedText,
  read: (text: SearchedText, locale: Locale) => readonly Item[],
  fits: (item: Item, locale: Locale) => boolean,
): Stretch[] {
  return locales.flatMap((locale) =>
    read(text, locale)
      .filter((item) => fits(item, locale))
      .map(({ start, end }): Stretch => {
        const { at, text: reduced } = text.skeleton[locale];
        return { locale, start: indexAt(at, start), end: Math.min(indexAt(at, end), reduced.length) };
      }),
  );
}

const numbersOf = readOnce<FoundNumber>(findNumbers);
const readingsOf = readOnce<Reading>(readQuantities);

/** Returns what reads a text in one language, each only once. */
function readOnce<Item>(
  read: (text: string, locale: Locale) => Item[],
): (text: SearchedText, locale: Locale) => Item[] {
  const known = { zh: new WeakMap<SearchedText, Item[]>(), en: new WeakMap<SearchedText, Item[]>() };
  return (text, locale) => {
    const items = known[locale].get(text) ?? read(text.text[locale], locale);
    known[locale].set(text, items);
    return items;
  };
}
