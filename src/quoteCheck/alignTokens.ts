import { pairKey, type Stream, type TokenRange } from './corpus.ts';
import { isNumber, type Token } from './tokenizeText.ts';

/** One step of laying pasted words beside the report's: a pair that agrees or not, or a token that only one side has. */
export interface Step {
  /** Index of the pasted token. */
  readonly pasted?: number;
  /** Index in the stream. */
  readonly report?: number;
  readonly isEqual: boolean;
}

/** Pasted tokens laid beside a stretch of the report. */
export interface Alignment {
  readonly stream: Stream;
  readonly range: TokenRange;
  readonly steps: readonly Step[];
  /** How much of both sides agrees, from 0 to 1. */
  readonly likeness: number;
  /** How many words that are no numbers agree. */
  readonly equalWords: number;
}

/** How far apart on the diagonal two pairs may lie and still speak for the same stretch. */
const bucketWidth = 12;
const mostCandidates = 2;
/** A stretch in which fewer of the paste's pairs stand is never like enough to be worth the laying. */
const leastPairs = 0.25;

interface Candidate {
  readonly stream: Stream;
  readonly window: TokenRange;
  readonly votes: number;
}

/** Returns the stretch of the report that is most like the tokens, or undefined where nothing is like them. */
export function alignTokens(tokens: readonly Token[], streams: readonly Stream[]): Alignment | undefined {
  let best: Alignment | undefined;
  const candidates = streams.flatMap((stream) => findCandidates(tokens, stream)).sort((a, b) => b.votes - a.votes);
  for (const { stream, window } of candidates.slice(0, mostCandidates)) {
    const alignment = alignWindow(tokens, stream, window);
    if (alignment && alignment.likeness > (best?.likeness ?? 0)) best = alignment;
  }
  return best;
}

/** Counts, for each shift between paste and report, how many pairs of neighbours agree, and returns the best stretches. */
function findCandidates(tokens: readonly Token[], stream: Stream): Candidate[] {
  const votes = new Map<number, { pairs: number; weight: number }>();
  const vote = (bucket: number, weight: number): void => {
    const sum = votes.get(bucket) ?? { pairs: 0, weight: 0 };
    votes.set(bucket, { pairs: sum.pairs + 1, weight: sum.weight + weight });
  };
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (!next) break;
    const places = stream.pairs.get(pairKey(token, next)) ?? [];
    // A pair that stands everywhere says little.
    const weight = 1 / Math.sqrt(places.length);
    for (const place of places) {
      // Buckets overlap, so that a shift near the edge of one is counted whole in the other.
      const bucket = Math.floor((place - index) / bucketWidth);
      vote(bucket, weight);
      vote(bucket - 1, weight);
    }
  }
  const slack = bucketWidth + Math.ceil(tokens.length / 6);
  return [...votes]
    .filter(([, { pairs }]) => pairs >= leastPairs * (tokens.length - 1))
    .sort((a, b) => b[1].weight - a[1].weight || a[0] - b[0])
    .slice(0, mostCandidates)
    .map(([bucket, { weight }]) => ({
      stream,
      votes: weight,
      window: {
        start: Math.max(0, bucket * bucketWidth - slack),
        end: Math.min(stream.tokens.length, (bucket + 2) * bucketWidth + tokens.length + slack),
      },
    }));
}

const equalScore = 2;
const changeCost = -1;
/** Two numbers are rather one that was changed than one left out and one put in. */
const changedNumberCost = -0.5;
/** A number for a word is rather one put in and one left out. */
const onlyOneIsNumberCost = -2;
const onlyOneSideCost = -1.1;

/** Keys as numbers, so that the many comparisons are cheap; a number's is odd. */
function numberKeys(tokens: readonly (Token | undefined)[], ids: Map<string, number>): Int32Array {
  return Int32Array.from(tokens, (token) => {
    if (!token) return partingId;
    const known = ids.get(token.key);
    if (known !== undefined) return known;
    const id = 2 * (ids.size + 1) + (isNumber(token) ? 1 : 0);
    ids.set(token.key, id);
    return id;
  });
}

const partingId = -1;

/** Lays all pasted tokens beside the part of the window that fits best; the window's ends are free. */
function alignWindow(tokens: readonly Token[], stream: Stream, { start, end }: TokenRange): Alignment | undefined {
  const ids = new Map<string, number>();
  const pasted = numberKeys(tokens, ids);
  const report = numberKeys(stream.tokens.slice(start, end), ids);
  const width = end - start + 1;
  // Both sides move on together; what strays farther from that than the window's slack is nothing like the paste.
  const reach = width - tokens.length;
  const scores = new Float64Array((tokens.length + 1) * width).fill(-Infinity, width);
  // 1: both move on, 2: only the paste does, 3: only the report does.
  const moves = new Uint8Array(scores.length);
  for (let row = 1; row <= tokens.length; row += 1) {
    const key = pasted[row - 1] ?? 0;
    scores[row * width] = row * onlyOneSideCost;
    moves[row * width] = 2;
    const last = Math.min(width - 1, row + reach);
    for (let column = Math.max(1, row - bucketWidth); column <= last; column += 1) {
      const at = row * width + column;
      const other = report[column - 1] ?? partingId;
      const both = (scores[at - width - 1] ?? 0) + pairScore(key, other);
      const onlyPaste = (scores[at - width] ?? 0) + onlyOneSideCost;
      const onlyReport = (scores[at - 1] ?? 0) + (other === partingId ? -Infinity : onlyOneSideCost);
      const best = Math.max(both, onlyPaste, onlyReport);
      scores[at] = best;
      moves[at] = best === both ? 1 : best === onlyPaste ? 2 : 3;
    }
  }
  const lastRow = tokens.length * width;
  let column = 0;
  for (let candidate = 1; candidate < width; candidate += 1) {
    if ((scores[lastRow + candidate] ?? 0) > (scores[lastRow + column] ?? 0)) column = candidate;
  }
  return traceBack(tokens, stream, start, moves, width, column);
}

function pairScore(pasted: number, report: number): number {
  if (pasted === report) return equalScore;
  if (report === partingId) return -Infinity;
  const areNumbers = (pasted & 1) + (report & 1);
  return areNumbers === 2 ? changedNumberCost : areNumbers === 1 ? onlyOneIsNumberCost : changeCost;
}

function traceBack(
  tokens: readonly Token[],
  stream: Stream,
  windowStart: number,
  moves: Uint8Array,
  width: number,
  lastColumn: number,
): Alignment | undefined {
  const steps: Step[] = [];
  let row = tokens.length;
  let column = lastColumn;
  while (row > 0) {
    const move = moves[row * width + column];
    const report = windowStart + column - 1;
    if (move === 1) {
      steps.push({ pasted: row - 1, report, isEqual: tokens[row - 1]?.key === stream.tokens[report]?.key });
      row -= 1;
      column -= 1;
    } else if (move === 2) {
      steps.push({ pasted: row - 1, isEqual: false });
      row -= 1;
    } else {
      steps.push({ report, isEqual: false });
      column -= 1;
    }
  }
  steps.reverse();
  const equal = steps.filter(({ isEqual }) => isEqual);
  if (equal.length === 0) return undefined;
  const equalWords = equal.filter(({ report }) => {
    const token = report === undefined ? undefined : stream.tokens[report];
    return token !== undefined && !isNumber(token);
  });
  return {
    stream,
    range: { start: windowStart + column, end: windowStart + lastColumn },
    steps,
    likeness: equal.length / steps.length,
    equalWords: equalWords.length,
  };
}
