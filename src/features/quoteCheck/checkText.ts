import type { Localized } from '../../locales.ts';
import { alignTokens, type Alignment, type Step } from './alignTokens.ts';
import { coverFigures, findLiteral, type Corpus, type Stream, type TokenRange } from './corpus.ts';
import { describeAlignment } from './describeAlignment.ts';
import type { Finding } from './finding.ts';
import { markFrames, markOpening } from './frameWords.ts';
import { judgeNumbers } from './judgeNumbers.ts';
import { cutPiece, joinPieces, type Piece } from './piece.ts';
import { originalSpan, removeLayout } from './plainText.ts';
import { splitClauses, splitLines, splitSentences, type Span } from './splitText.ts';
import { isTrueNumber, tokenizeText } from './tokenizeText.ts';

/** So much of both texts must agree for one to be called an alteration of the other. */
const leastLikeness = 0.6;
/** So many words besides numbers must agree; fewer agree by chance. */
const leastEqualWords = { zh: 4, en: 3 };
/** A clause that stands in the report is told apart from an invented sentence around it only where it is longer than a commonplace. */
const leastClauseTokens = { zh: 7, en: 5 };
const leastLineTokens = { zh: 1, en: 1 };

/** Words that stand in more places are commonplaces; nobody asks for all of them. */
const mostPlaces = 20;

/**
 * Judges a pasted text piece by piece, in order; a generator, so that the caller can pause between pieces.
 * A piece is `in-report` only where every word and number of it stands there in this order, no figure cut off from its bound or unit.
 */
export function* checkText(paste: string, corpus: Corpus): Generator<Finding, void, undefined> {
  const plain = removeLayout(paste, corpus.printed);
  for (const sentence of splitSentences(plain.text)) {
    const words = plain.text.slice(sentence.start, sentence.end);
    const { tokens, readings } = tokenizeText(words, corpus.simplified);
    const inPaste = <Any extends Span>(part: Any): Any => ({
      ...part,
      ...originalSpan(plain, { start: sentence.start + part.start, end: sentence.start + part.end }),
    });
    const piece = {
      paste,
      ...originalSpan(plain, sentence),
      tokens: markOpening(markFrames(tokens, corpus.frames), words).map(inPaste),
      readings: readings.map(inPaste),
      isClause: false,
    };
    if (tokens.length > 0) yield* checkSentence(piece, corpus);
  }
}

/** A sentence stands in the report as a whole, or line by line, or changed, or clause by clause, or not at all. */
function* checkSentence(sentence: Piece, corpus: Corpus): Generator<Finding, void, undefined> {
  const literal = quoteLiterally(sentence, corpus);
  if (literal) {
    yield literal;
    return;
  }
  const lines = splitLines(sentence.paste, sentence).map((span) => cutPiece(sentence, span, false));
  for (const { pieces, finding } of literalRuns(lines, corpus, leastClauseTokens)) {
    if (finding) yield finding;
    else yield* checkLines(pieces, corpus);
  }
}

/** Lines that do not stand in the report literally were changed as a whole, or are short ones of it, or are looked at clause by clause. */
function* checkLines(lines: readonly Piece[], corpus: Corpus): Generator<Finding, void, undefined> {
  if (lines.length === 0) return;
  const altered = quoteWithChanges(joinPieces(lines), corpus);
  if (altered) {
    yield* clausesIfBetter(altered, lines, corpus);
    return;
  }
  for (const { pieces, finding } of literalRuns(lines, corpus, leastLineTokens)) {
    if (finding) yield finding;
    else if (pieces.length > 0) yield* checkClauses(joinPieces(pieces), corpus);
  }
}

/** Where a sentence as a whole leaves numbers without a place, its clauses may stand in the report in another order or place. */
function* clausesIfBetter(
  { finding, hasUnplacedNumber }: ChangedQuote,
  lines: readonly Piece[],
  corpus: Corpus,
): Generator<Finding, void, undefined> {
  const rightIn = (findings: readonly Finding[]): number =>
    findings.flatMap(({ numbers }) => numbers.filter(({ verdict }) => verdict === 'in-report')).length;
  const clauses = hasUnplacedNumber ? [...checkClauses(joinPieces(lines), corpus)] : [];
  yield* rightIn(clauses) > rightIn([finding]) ? clauses : [finding];
}

function* checkClauses(stretch: Piece, corpus: Corpus): Generator<Finding, void, undefined> {
  const clauses = joinFrames(splitClauses(stretch.paste, stretch).map((span) => cutPiece(stretch, span, true)));
  const findings = clauses.length > 1 ? [...checkSingleClauses(clauses, corpus)] : [];
  if (findings.some(({ verdict }) => verdict !== 'not-in-report')) yield* findings;
  else yield* absentTogether([stretch], corpus);
}

/** "This year," says nothing by itself and goes with the clause behind it. */
function joinFrames(clauses: readonly Piece[]): Piece[] {
  return clauses.reduceRight<Piece[]>((joined, clause) => {
    const [next, ...others] = joined;
    const isFrame = clause.tokens.every(({ frame }) => frame !== undefined);
    return next && isFrame ? [joinPieces([clause, next]), ...others] : [clause, ...joined];
  }, []);
}

function* checkSingleClauses(clauses: readonly Piece[], corpus: Corpus): Generator<Finding, void, undefined> {
  for (const { pieces, finding } of literalRuns(clauses, corpus, leastClauseTokens)) {
    if (finding) yield finding;
    else yield* checkForeignClauses(pieces, corpus);
  }
}

/** Clauses none of which stands in the report literally: the changed ones each, the foreign ones between them together. */
function* checkForeignClauses(clauses: readonly Piece[], corpus: Corpus): Generator<Finding, void, undefined> {
  const foreign: Piece[] = [];
  for (const clause of clauses) {
    const altered = quoteWithChanges(clause, corpus);
    if (altered) {
      yield* absentTogether(foreign.splice(0), corpus);
      yield altered.finding;
    } else {
      foreign.push(clause);
    }
  }
  yield* absentTogether(foreign, corpus);
}

/** Neighbouring pieces, with the finding where they stand in the report literally, without where none of them does. */
interface Run {
  readonly pieces: readonly Piece[];
  readonly finding?: Finding;
}

/** Cuts a row of pieces into the longest runs that stand in the report literally, and what lies between them. */
function* literalRuns(pieces: readonly Piece[], corpus: Corpus, least: Localized<number>): Generator<Run> {
  let foreign: Piece[] = [];
  for (let index = 0; index < pieces.length;) {
    const run = longestLiteralRun(pieces.slice(index), corpus, least);
    if (run) {
      yield { pieces: foreign };
      foreign = [];
      yield run;
    } else {
      foreign.push(...pieces.slice(index, index + 1));
    }
    index += run?.pieces.length ?? 1;
  }
  yield { pieces: foreign };
}

function longestLiteralRun(pieces: readonly Piece[], corpus: Corpus, least: Localized<number>): Run | undefined {
  let longest: Run | undefined;
  for (let length = 1; length <= pieces.length; length += 1) {
    const run = pieces.slice(0, length);
    const piece = joinPieces(run);
    const finding = quoteLiterally(piece, corpus);
    if (finding?.verdict !== 'in-report') break;
    if (piece.tokens.length >= least[finding.locale ?? 'zh']) longest = { pieces: run, finding };
  }
  return longest;
}

/** Finds the piece word for word; where its words cut a figure off from its bound or unit everywhere, that is an alteration. */
function quoteLiterally(piece: Piece, corpus: Corpus): Finding | undefined {
  let cut: Alignment | undefined;
  for (const stream of corpus.streams) {
    const uncut: TokenRange[] = [];
    for (const range of findLiteral(stream, piece.tokens)) {
      if (isUncut(stream, range)) uncut.push(range);
      else cut ??= equalAlignment(stream, range);
      if (uncut.length === mostPlaces) break;
    }
    const [first, ...otherRanges] = uncut;
    if (first) return describeAlignment({ piece, alignment: equalAlignment(stream, first), otherRanges }, corpus);
  }
  return cut && describeAlignment({ piece, alignment: widenToFigures(cut), otherRanges: [] }, corpus);
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
  const wide = {
    start: stream.figureAt[range.start]?.start ?? range.start,
    end: stream.figureAt[range.end - 1]?.end ?? range.end,
  };
  const missing = (from: number, to: number): Step[] =>
    Array.from({ length: to - from }, (_, index) => ({ report: from + index, isEqual: false }));
  const first = steps.findIndex(({ report }) => report !== undefined);
  const last = steps.length - [...steps].reverse().findIndex(({ report }) => report !== undefined);
  return {
    ...alignment,
    range: wide,
    steps: [
      ...steps.slice(0, first),
      ...missing(wide.start, range.start),
      ...steps.slice(first, last),
      ...missing(range.end, wide.end),
      ...steps.slice(last),
    ],
  };
}

interface ChangedQuote {
  readonly finding: Finding;
  /** A number of the paste was laid beside no equal one. */
  readonly hasUnplacedNumber: boolean;
}

function quoteWithChanges(piece: Piece, corpus: Corpus): ChangedQuote | undefined {
  if (piece.tokens.length < Math.min(leastEqualWords.zh, leastEqualWords.en)) return undefined;
  const alignment = alignTokens(piece.tokens, corpus.streams);
  if (!alignment || alignment.likeness < leastLikeness) return undefined;
  const least = piece.isClause ? leastClauseTokens : leastEqualWords;
  if (alignment.equalWords < least[alignment.stream.locale]) return undefined;
  return {
    finding: describeAlignment({ piece, alignment: widenToFigures(alignment), otherRanges: [] }, corpus),
    hasUnplacedNumber: alignment.steps.some(({ pasted = -1, isEqual }) => {
      const token = piece.tokens[pasted];
      return !isEqual && token !== undefined && isTrueNumber(token) && token.frame === undefined;
    }),
  };
}

function* absentTogether(pieces: readonly Piece[], corpus: Corpus): Generator<Finding, void, undefined> {
  if (pieces.every(({ tokens }) => tokens.length === 0)) return;
  const piece = joinPieces(pieces);
  const { paste, start, end, isClause } = piece;
  const words = paste.slice(start, end);
  yield {
    start,
    end,
    verdict: 'not-in-report',
    pasted: [{ text: words, mark: 'context' }],
    places: [],
    report: [],
    changes: [],
    numbers: judgeNumbers(piece, corpus),
    isClause,
  };
}
