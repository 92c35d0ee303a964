import type { ParsedQuantity, Reading, Refusal } from '../../quantities/index.ts';
import { compareQuantities, comparisons, type Comparison } from './compareQuantities.ts';
import type { Corpus, ReportNumber } from './corpus.ts';
import type { QuoteSentence } from './quoteData.ts';
import type { NumberFinding, Place } from './finding.ts';
import { languageOf } from './languageOf.ts';
import type { PastedNumber } from './pastedNumbers.ts';
import type { Piece } from './piece.ts';
import { topicKeys } from './topicKeys.ts';

/** What is said of a number beside the report, without its words. */
export type NumberJudgement = Omit<NumberFinding, 'text' | 'others'>;

const nothing = { isInPlace: false, figures: [], report: [], places: [], elsewhere: [] } as const;

/**
 * Looks a number up in the whole report, for a piece that does not stand there in its place; undefined where nothing
 * needs to be said of it.
 */
export function findInReport(number: PastedNumber, piece: Piece, corpus: Corpus): NumberJudgement | undefined {
  const { reading } = number;
  if (reading.kind === 'quantity') return findQuantity(number, reading.quantity, piece, corpus);
  if (reading.kind === 'range') return { ...nothing, verdict: 'not-in-report' };
  const found = corpus.streams.flatMap(({ places, numberAt }) =>
    (places.get(number.token.key) ?? []).flatMap((index) => {
      const own = numberAt[index];
      return own && isSameName(number, own) ? own : [];
    }),
  );
  if (found.length > 0) return { ...nothing, verdict: 'same-number', places: placesOf(found) };
  const isAbsent = isDay(number) || surelyAbsent.includes(reading.reason);
  return { ...nothing, verdict: isAbsent ? 'not-in-report' : 'not-compared' };
}

/** The report has none of these but what is found; of other numbers that are not read nobody knows. */
const surelyAbsent: readonly Refusal[] = ['date', 'ordinal', 'foreign-currency', 'points'];

/** Tells whether the report has the same date, ordinal or other number that is not read, in the same words. */
function isSameName(number: PastedNumber, { reading: own }: ReportNumber): boolean {
  const { token, reading } = number;
  if (isDay(number)) return true;
  if (reading.kind !== 'refused' || own?.kind !== 'refused' || own.reason !== reading.reason) return false;
  const isYear = reading.value !== undefined && reading.value > 1000;
  // An ordinal says of itself what it counts.
  return isYear || token.key.includes('第') || plainWords(own) === plainWords(reading);
}

/** A day of a month is one number here. */
function isDay({ token }: PastedNumber): boolean {
  return token.key.endsWith('日');
}

function plainWords({ text }: Reading): string {
  return text.replace(/\s/g, '').toLowerCase();
}

function findQuantity(
  number: PastedNumber,
  quantity: ParsedQuantity,
  piece: Piece,
  corpus: Corpus,
): NumberJudgement | undefined {
  const numbers = numbersLike(quantity, piece, corpus);
  const most = Math.max(0, ...numbers.map(({ shared }) => shared));
  // "One" and 一 count something only where the rest speaks of it as well.
  if (isArticle(number, piece) && most === 0) return undefined;
  if (numbers.length === 0) return { ...nothing, verdict: 'not-in-report' };
  const likeliest = numbers.filter(({ shared }) => shared === most);
  const nearest = comparisons.find((each) => likeliest.some(({ comparison }) => comparison === each)) ?? 'other';
  const named = likeliest.filter(({ comparison }) => comparison === nearest);
  const figures = distinct(named.flatMap(({ figure }) => figure ?? []));
  return {
    verdict: nearest === 'same' ? 'same-number' : nearest === 'other' ? 'not-in-report' : nearest,
    figures,
    report: nearest === 'same' ? [] : distinct(named.map(({ words }) => words)),
    places: figures.length > 0 ? [] : placesOf(named),
    isInPlace: false,
    elsewhere: [],
  };
}

interface LikeNumber extends ReportNumber {
  readonly comparison: Comparison;
  /** How much of what its figure is about the piece speaks of. */
  readonly shared: number;
}

function numbersLike(quantity: ParsedQuantity, piece: Piece, corpus: Corpus): LikeNumber[] {
  const topics = topicKeys(piece.tokens);
  return corpus.numbers[languageOf(piece.paste.slice(piece.start, piece.end))].flatMap((own) => {
    const comparison = own.quantity ? compareQuantities(quantity, own.quantity) : 'other';
    if (comparison === 'other') return [];
    const about = own.figure === undefined ? undefined : corpus.topics.get(own.figure);
    return [{ ...own, comparison, shared: about ? [...topics].filter((key) => about.has(key)).length : 0 }];
  });
}

/** Returns the figures that have the number and are about what the piece is about. */
export function figuresAbout({ reading }: PastedNumber, piece: Piece, corpus: Corpus): string[] {
  if (reading.kind !== 'quantity') return [];
  const about = numbersLike(reading.quantity, piece, corpus).filter(
    ({ comparison, shared }) => ['same', 'other-bound'].includes(comparison) && shared > 0,
  );
  return distinct(about.flatMap(({ figure }) => figure ?? []));
}

function placesOf(found: readonly { readonly sentence: QuoteSentence }[]): Place[] {
  return distinct(found.map(({ sentence }) => sentence)).map(({ chapter, n }) => ({ chapter, n }));
}

function isArticle({ start, end, token }: PastedNumber, { paste }: Piece): boolean {
  return token.key === '#1' && !/\p{Nd}/u.test(paste.slice(start, end));
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
