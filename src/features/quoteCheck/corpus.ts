import { locales, type Locale, type Localized } from '../../locales.ts';
import type { ParsedQuantity, Reading } from '../../quantities/index.ts';
import { indexFrames, markFrames, type FrameIndex } from './frameWords.ts';
import type { QuoteData, QuoteFigure, QuoteSentence } from './quoteData.ts';
import type { Span } from './splitText.ts';
import { topicKeys } from './topicKeys.ts';
import {
  isNumber,
  pairKey,
  tokenizeText,
  type Token,
  type TokenizedText,
  type TraditionalMap,
} from './tokenizeText.ts';

/** A token of the report; offsets count in its sentence. */
export interface ReportToken extends Token {
  readonly sentence: QuoteSentence;
}

/** Where tokens stand in the stream of a language; `end` is not included. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** The tokens of a figure: number, unit and bound. */
export interface FigureRange extends TokenRange {
  readonly figure: string;
}

/** What a number of the report states; of a figure where it is one. */
export interface ReportNumber {
  /** Undefined where it names something: a date, an ordinal. */
  readonly quantity?: ParsedQuantity;
  readonly reading?: Reading;
  readonly words: string;
  readonly figure?: string;
  readonly sentence: QuoteSentence;
}

/** All sentences of one language as one stream of tokens; an undefined token parts what does not read on. */
export interface Stream {
  readonly locale: Locale;
  readonly tokens: readonly (ReportToken | undefined)[];
  /** The figure that a token belongs to. */
  readonly figureAt: readonly (FigureRange | undefined)[];
  /** What the number states that a token belongs to. */
  readonly numberAt: readonly (ReportNumber | undefined)[];
  /** Where each key stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Where two keys stand next to each other, by `pairKey`. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

/** The report made ready for comparison. */
export interface Corpus {
  readonly data: QuoteData;
  readonly streams: readonly Stream[];
  readonly simplified: TraditionalMap;
  readonly frames: FrameIndex;
  /** The numbers of the report that state a quantity. */
  readonly numbers: Localized<readonly ReportNumber[]>;
  /** What each figure is about, by its label. */
  readonly topics: ReadonlyMap<string, ReadonlySet<string>>;
  /** What each official figure of others is about. */
  readonly otherTopics: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words and numerals of the report as they are printed, in lower case. */
  readonly printed: ReadonlySet<string>;
}

/** Returns the report made ready for comparison; done once, when the page is used. */
export function buildCorpus(data: QuoteData): Corpus {
  const [traditional, simple] = data.traditional.map((characters) => Array.from(characters));
  const simplified = new Map(traditional?.map((character, index) => [character, simple?.[index] ?? character]));
  const tokensOf = (text: string): readonly Token[] => tokenizeText(text, simplified).tokens;
  const keysOf = (phrase: string): string[] => tokensOf(phrase).map(({ key }) => key);
  const placeNames = locales.flatMap((locale) => data.placeNames[locale]);
  const frames = indexFrames(data.year, placeNames, keysOf);
  const texts = data.sentences.flatMap(({ text }) => locales.map((locale) => text[locale].toLowerCase()));
  const streams = locales.map((locale) => buildStream(data, locale, simplified, frames));
  const numbersIn = (locale: Locale): ReportNumber[] =>
    streams
      .filter((stream) => stream.locale === locale)
      .flatMap(({ numberAt }) => [...new Set(numberAt.filter((number) => number !== undefined))]);
  const topicsOf = (words: Localized): Set<string> =>
    topicKeys(locales.flatMap((locale) => markFrames(tokensOf(words[locale]), frames)));
  return {
    data,
    simplified,
    frames,
    streams,
    numbers: { zh: numbersIn('zh'), en: numbersIn('en') },
    topics: new Map(data.figures.map(({ id, label }) => [id, topicsOf(label)])),
    otherTopics: new Map(data.others.map(({ id, what }) => [id, topicsOf(what)])),
    printed: new Set(texts.flatMap((text) => text.match(/[a-z]+|\d[\d.,]*\d/g) ?? [])),
  };
}

function buildStream(data: QuoteData, locale: Locale, simplified: TraditionalMap, frames: FrameIndex): Stream {
  const tokens: (ReportToken | undefined)[] = [];
  const figureAt: (FigureRange | undefined)[] = [];
  const numberAt: (ReportNumber | undefined)[] = [];
  // Captions stand where the newspaper put them, in the midst of a sentence; the sentences read on around them.
  const inOrder = [...data.sentences.filter(({ isApart }) => !isApart), ...data.sentences.filter((s) => s.isApart)];
  let previous: QuoteSentence | undefined;
  for (const sentence of inOrder) {
    if (sentence.isApart || sentence.chapter !== previous?.chapter) tokens.push(undefined);
    previous = sentence;
    const from = tokens.length;
    const text = tokenizeText(sentence.text[locale], simplified);
    const found = markFrames(text.tokens, frames);
    tokens.push(...found.map((token) => ({ ...token, sentence })));
    for (const { start, end, ...number } of numbersOf(sentence, locale, text, data.figures)) {
      for (const [index, token] of found.entries()) {
        if (start < token.end && token.start < end) numberAt[from + index] = number;
      }
    }
    for (const [start, end, figure] of sentence.figures[locale]) {
      const inside = found.flatMap((token, index) => (token.start < end && token.end > start ? [from + index] : []));
      const [first, last] = [inside[0], inside.at(-1)];
      for (const index of inside) figureAt[index] = { start: first ?? index, end: (last ?? index) + 1, figure };
    }
  }
  tokens.push(undefined);
  return { locale, tokens, figureAt, numberAt, ...indexTokens(tokens) };
}

/** The numbers of a sentence: its figures by what they are known to state, in the words of the whole reading around them. */
function* numbersOf(
  sentence: QuoteSentence,
  locale: Locale,
  { readings }: TokenizedText,
  figures: readonly QuoteFigure[],
): Generator<ReportNumber & Span> {
  const text = sentence.text[locale];
  for (const reading of readings) {
    const { start, end } = reading;
    const quantity = reading.kind === 'quantity' ? { quantity: reading.quantity } : {};
    yield { start, end, ...quantity, reading, words: text.slice(start, end), sentence };
  }
  for (const [start, end, id] of sentence.figures[locale]) {
    const quantity = figures.find((figure) => figure.id === id);
    const around = readings.find((reading) => reading.start <= start && end <= reading.end);
    const span = { start: around?.start ?? start, end: around?.end ?? end };
    if (quantity) yield { ...span, quantity, words: text.slice(span.start, span.end), figure: id, sentence };
  }
}

function indexTokens(tokens: readonly (ReportToken | undefined)[]): Pick<Stream, 'places' | 'pairs'> {
  const places = new Map<string, number[]>();
  const pairs = new Map<string, number[]>();
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (token) addTo(places, token.key, index);
    if (token && next) addTo(pairs, pairKey(token, next), index);
  }
  return { places, pairs };
}

function addTo(index: Map<string, number[]>, key: string, place: number): void {
  const places = index.get(key);
  if (places) places.push(place);
  else index.set(key, [place]);
}

/** Finds the places of a stream where the tokens stand one after another, from the first on. */
export function* findLiteral(stream: Stream, tokens: readonly Token[]): Generator<TokenRange> {
  // The rarest token leaves the fewest places to look at.
  let rarest = 0;
  let places: readonly number[] | undefined;
  for (const [index, { key }] of tokens.entries()) {
    const candidates = stream.places.get(key) ?? [];
    if (places !== undefined && candidates.length >= places.length) continue;
    [rarest, places] = [index, candidates];
    if (candidates.length === 0) return;
  }
  for (const place of places ?? []) {
    const start = place - rarest;
    const isLiteral = tokens.every(({ key }, index) => stream.tokens[start + index]?.key === key);
    if (isLiteral) yield { start, end: start + tokens.length };
  }
}

/** Widens a range so that no figure whose number lies in it is cut off from its unit or bound. */
export function coverFigures(stream: Stream, { start, end }: TokenRange): TokenRange {
  const first = stream.figureAt[start];
  const last = stream.figureAt[end - 1];
  return {
    start: first && holdsNumber(stream, start, Math.min(first.end, end)) ? first.start : start,
    end: last && holdsNumber(stream, Math.max(last.start, start), end) ? last.end : end,
  };
}

function holdsNumber({ tokens }: Stream, start: number, end: number): boolean {
  return tokens.slice(start, end).some((token) => token !== undefined && isNumber(token));
}
