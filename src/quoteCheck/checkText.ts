import { alignTokens, type Alignment, type Step } from './alignTokens.ts';
import { coverFigures, findLiteral, type Corpus, type Stream, type TokenRange } from './corpus.ts';
import { describeAlignment } from './describeAlignment.ts';
import { findUnplacedNumbers } from './findUnplacedNumbers.ts';
import type { Finding } from './finding.ts';
import { splitClauses, splitLines, splitSentences, type Span } from './splitText.ts';
import { tokenizeText, type Token } from './tokenizeText.ts';

/** A part of the paste that is judged as one. */
interface Piece extends Span {
  readonly tokens: readonly Token[];
  readonly isClause: boolean;
}

/** So much of both texts must agree for one to be called an alteration of the other. */
const leastLikeness = 0.6;
/** So many words besides numbers must agree; fewer agree by chance. */
const leastEqualWords = { zh: 4, en: 3 };
/** A clause that stands in the report is told apart from an invented sentence around it only where it is longer than a commonplace. */
const leastClauseTokens = { zh: 7, en: 5 };

/** Words that stand in more places are commonplaces; nobody asks for all of them. */
const mostPlaces = 20;

/**
 * Judges a pasted text piece by piece, in order; a generator, so that the caller can pause between pieces.
 * A piece is `in-report` only where every word and number of it stands there in this order, no figure cut off from its bound or unit.
 */
export function* checkText(text: string, corpus: Corpus): Generator<Finding, void, undefined> {
  for (const span of splitSentences(text)) {
    const piece = makePiece(text, span, corpus, false);
    if (piece.tokens.length > 0) yield* checkSentence(text, piece, corpus);
  }
}

function makePiece(text: string, { start, end }: Span, corpus: Corpus, isClause: boolean): Piece {
  const tokens = tokenizeText(text.slice(start, end), corpus.simplified);
  return { start, end, isClause, tokens: tokens.map((token) => shift(token, start)) };
}

function shift(token: Token, by: number): Token {
  return { ...token, start: token.start + by, end: token.end + by };
}

function* checkSentence(text: string, piece: Piece, corpus: Corpus): Generator<Finding, void, undefined> {
  const literal = quoteLiterally(text, piece, corpus);
  if (literal) {
    yield literal;
    return;
  }
  const lines = splitLines(text, piece);
  if (lines.length > 1) {
    yield* checkParts(text, lines, corpus, false, 1);
    return;
  }
  const altered = quoteWithChanges(text, piece, corpus);
  const clauses = splitClauses(text, piece);
  if (altered) yield altered;
  else if (clauses.length > 1) yield* checkParts(text, clauses, corpus, true, undefined);
  else yield absent(text, piece, corpus);
}

/** Finds the longest runs of parts that stand in the report, and judges what lies between them by itself. */
function* checkParts(
  text: string,
  parts: readonly Span[],
  corpus: Corpus,
  isClause: boolean,
  leastTokens: number | undefined,
): Generator<Finding, void, undefined> {
  const between: Span[] = [];
  for (let index = 0; index < parts.length;) {
    const run = longestLiteralRun(text, parts.slice(index), corpus, isClause, leastTokens);
    const part = parts[index];
    if (!run) {
      if (part) between.push(part);
      index += 1;
      continue;
    }
    yield* checkBetween(text, between.splice(0), corpus, isClause);
    yield run.finding;
    index += run.length;
  }
  yield* checkBetween(text, between, corpus, isClause);
}

function longestLiteralRun(
  text: string,
  parts: readonly Span[],
  corpus: Corpus,
  isClause: boolean,
  leastTokens: number | undefined,
): { finding: Finding; length: number } | undefined {
  let longest: { finding: Finding; length: number } | undefined;
  for (let length = 1; length <= parts.length; length += 1) {
    const piece = makePiece(text, joinSpans(parts.slice(0, length)), corpus, isClause);
    const finding = quoteLiterally(text, piece, corpus);
    if (finding?.verdict !== 'in-report') break;
    const least = leastTokens ?? leastClauseTokens[finding.locale ?? 'zh'];
    if (piece.tokens.length >= least) longest = { finding, length };
  }
  return longest;
}

/** Judges neighbouring parts of which none stands in the report literally: lines as one, clauses each, the foreign ones together. */
function* checkBetween(
  text: string,
  parts: readonly Span[],
  corpus: Corpus,
  isClause: boolean,
): Generator<Finding, void, undefined> {
  if (parts.length === 0) return;
  if (!isClause) {
    for (const part of parts.length > 1 ? [joinSpans(parts)] : parts) {
      const piece = makePiece(text, part, corpus, false);
      if (piece.tokens.length === 0) continue;
      const altered = quoteWithChanges(text, piece, corpus);
      if (altered) yield altered;
      else yield* checkParts(text, splitClauses(text, piece), corpus, true, undefined);
    }
    return;
  }
  const foreign: Span[] = [];
  for (const part of parts) {
    const altered = quoteWithChanges(text, makePiece(text, part, corpus, true), corpus);
    if (!altered) {
      foreign.push(part);
      continue;
    }
    yield* absentTogether(text, foreign.splice(0), corpus);
    yield altered;
  }
  yield* absentTogether(text, foreign, corpus);
}

function* absentTogether(text: string, parts: readonly Span[], corpus: Corpus): Generator<Finding, void, undefined> {
  if (parts.length === 0) return;
  const piece = makePiece(text, joinSpans(parts), corpus, true);
  if (piece.tokens.length > 0) yield absent(text, piece, corpus);
}

function joinSpans(parts: readonly Span[]): Span {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

/** Finds the piece word for word; where its words cut a figure off from its bound or unit everywhere, that is an alteration. */
function quoteLiterally(text: string, piece: Piece, corpus: Corpus): Finding | undefined {
  let cut: Alignment | undefined;
  for (const stream of corpus.streams) {
    const uncut: TokenRange[] = [];
    for (const range of findLiteral(stream, piece.tokens)) {
      if (isUncut(stream, range)) uncut.push(range);
      else cut ??= equalAlignment(stream, range);
      if (uncut.length === mostPlaces) break;
    }
    const [first, ...otherRanges] = uncut;
    if (first) return describeAlignment({ text, piece, alignment: equalAlignment(stream, first), otherRanges });
  }
  return cut && describeAlignment({ text, piece, alignment: widenToFigures(cut), otherRanges: [] });
}

function isUncut(stream: Stream, range: TokenRange): boolean {
  const { start, end } = coverFigures(stream, range);
  return start === range.start && end === range.end;
}

function equalAlignment(stream: Stream, range: TokenRange): Alignment {
  const steps: Step[] = [];
  for (let report = range.start; report < range.end; report += 1) {
    steps.push({ pasted: report - range.start, report, isEqual: true });
  }
  return { stream, range, steps, likeness: 1, equalWords: steps.length };
}

/** Counts a bound or unit that was cut off as missing. */
function widenToFigures(alignment: Alignment): Alignment {
  const { stream, range, steps } = alignment;
  const wide = coverFigures(stream, range);
  const missing = (from: number, to: number): Step[] =>
    Array.from({ length: to - from }, (_, index) => ({ report: from + index, isEqual: false }));
  return {
    ...alignment,
    range: wide,
    steps: [...missing(wide.start, range.start), ...steps, ...missing(range.end, wide.end)],
  };
}

function quoteWithChanges(text: string, piece: Piece, corpus: Corpus): Finding | undefined {
  const alignment = alignTokens(piece.tokens, corpus.streams);
  if (!alignment || alignment.likeness < leastLikeness) return undefined;
  if (alignment.equalWords < leastEqualWords[alignment.stream.locale]) return undefined;
  return describeAlignment({ text, piece, alignment: widenToFigures(alignment), otherRanges: [] });
}

function absent(text: string, { start, end, isClause }: Piece, corpus: Corpus): Finding {
  const words = text.slice(start, end);
  return {
    start,
    end,
    verdict: 'not-in-report',
    pasted: [{ text: words, mark: 'context' }],
    places: [],
    report: [],
    changes: [],
    numbers: findUnplacedNumbers(words, corpus.data.figures),
    isClause,
  };
}
