import { locales, type Locale } from '../locales.ts';
import type { QuoteData, QuoteSentence } from './quoteData.ts';
import { indexFrames, markFrames, type FrameIndex } from './frameWords.ts';
import { isNumber, tokenizeText, type Token, type TraditionalMap } from './tokenizeText.ts';

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

/** All sentences of one language as one stream of tokens; an undefined token parts what does not read on. */
export interface Stream {
  readonly locale: Locale;
  readonly tokens: readonly (ReportToken | undefined)[];
  /** The figure that a token belongs to. */
  readonly figureAt: readonly (FigureRange | undefined)[];
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
  /** The words and numerals of the report as they are printed, in lower case. */
  readonly printed: ReadonlySet<string>;
}

/** Returns the report made ready for comparison; done once, when the page is used. */
export function buildCorpus(data: QuoteData): Corpus {
  const [traditional, simple] = data.traditional.map((characters) => Array.from(characters));
  const simplified = new Map(traditional?.map((character, index) => [character, simple?.[index] ?? character]));
  const keysOf = (phrase: string): string[] => tokenizeText(phrase, simplified).map(({ key }) => key);
  const placeNames = locales.flatMap((locale) => data.placeNames[locale]);
  const frames = indexFrames(data.year, placeNames, keysOf);
  const texts = data.sentences.flatMap(({ text }) => locales.map((locale) => text[locale].toLowerCase()));
  return {
    data,
    simplified,
    frames,
    streams: locales.map((locale) => buildStream(data, locale, simplified, frames)),
    printed: new Set(texts.flatMap((text) => text.match(/[a-z]+|\d[\d.,]*\d/g) ?? [])),
  };
}

/** Returns the key of two neighbours. */
export function pairKey(first: Token, second: Token): string {
  return `${first.key} ${second.key}`;
}

function buildStream(data: QuoteData, locale: Locale, simplified: TraditionalMap, frames: FrameIndex): Stream {
  const tokens: (ReportToken | undefined)[] = [];
  const figureAt: (FigureRange | undefined)[] = [];
  // Captions stand where the newspaper put them, in the midst of a sentence; the sentences read on around them.
  const inOrder = [...data.sentences.filter(({ isApart }) => !isApart), ...data.sentences.filter((s) => s.isApart)];
  let previous: QuoteSentence | undefined;
  for (const sentence of inOrder) {
    if (sentence.isApart || sentence.chapter !== previous?.chapter) tokens.push(undefined);
    previous = sentence;
    const from = tokens.length;
    const found = markFrames(tokenizeText(sentence.text[locale], simplified), frames);
    tokens.push(...found.map((token) => ({ ...token, sentence })));
    for (const [start, end, figure] of sentence.figures[locale]) {
      const inside = found.flatMap((token, index) => (token.start < end && token.end > start ? [from + index] : []));
      const [first, last] = [inside[0], inside.at(-1)];
      for (const index of inside) figureAt[index] = { start: first ?? index, end: (last ?? index) + 1, figure };
    }
  }
  tokens.push(undefined);
  return { locale, tokens, figureAt, ...indexTokens(tokens) };
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
