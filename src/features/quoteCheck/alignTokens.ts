import type { Stream, TokenRange } from './corpus.ts';
import { isNumber, isUnit, pairKey, type Token } from './tokenizeText.ts';

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
  /** How many words agree that are neither units nor of a frame, and numbers beyond the first, which may agree by chance. */
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
    if (alignment && rank(alignment, tokens) > (best ? rank(best, tokens) : 0)) best = alignment;
  }
  return best;
}

/** Of two stretches about as like, the one that has the numbers is meant. */
const numbersBonus = 0.08;

function rank({ likeness, steps }: Alignment, tokens: readonly Token[]): number {
  const numbers = steps.filter(({ pasted = -1 }) => tokens[pasted] && isNumber(tokens[pasted]));
  const equal = numbers.filter(({ isEqual }) => isEqual).length;
  return likeness + (numbers.length === 0 ? 0 : (numbersBonus * equal) / numbers.length);
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
/** A number that is the same says more than a word. */
const equalNumberScore = 3;
/** Words that agree one after another are rather meant than such as stand apart. */
const runBonus = 0.2;
const changeCost = -1;
/** Two numbers are rather one that was changed than one left out and one put in. */
const changedNumberCost = -0.5;
/** A number for a word is rather one put in and one left out. */
const onlyOneIsNumberCost = -2;
const onlyOneSideCost = -1.1;
/** A word that only puts a statement in its frame is easily added or left out. */
const onlyFrameCost = -0.3;

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
  const pastedCosts = Float64Array.from(tokens, costAlone);
  const reportCosts = Float64Array.from(stream.tokens.slice(start, end), costAlone);
  // Both sides move on together; what strays farther from that than the window's slack is nothing like the paste.
  const reach = width - tokens.length;
  const scores = new Float64Array((tokens.length + 1) * width).fill(-Infinity, width);
  // 1: both move on, 2: only the paste does, 3: only the report does.
  const moves = new Uint8Array(scores.length);
  for (let row = 1; row <= tokens.length; row += 1) {
    const key = pasted[row - 1] ?? 0;
    const pastedCost = pastedCosts[row - 1] ?? 0;
    scores[row * width] = (scores[(row - 1) * width] ?? 0) + pastedCost;
    moves[row * width] = 2;
    const last = Math.min(width - 1, row + reach);
    for (let column = Math.max(1, row - bucketWidth); column <= last; column += 1) {
      const at = row * width + column;
      const other = report[column - 1] ?? partingId;
      const isRun = key === other && row > 1 && column > 1 && pasted[row - 2] === report[column - 2];
      const both = (scores[at - width - 1] ?? 0) + pairScore(key, other) + (isRun ? runBonus : 0);
      const onlyPaste = (scores[at - width] ?? 0) + pastedCost;
      const onlyReport = (scores[at - 1] ?? 0) + (reportCosts[column - 1] ?? 0);
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

function costAlone(token: Token | undefined): number {
  if (!token) return -Infinity;
  return token.frame === undefined ? onlyOneSideCost : onlyFrameCost;
}

function pairScore(pasted: number, report: number): number {
  if (pasted === report) return (pasted & 1) === 1 ? equalNumberScore : equalScore;
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
  return describeSteps(keepCore(steps, tokens, stream), tokens, stream);
}

/** A number says as much as this many words. */
const numberWeight = 2;

/** What a step is worth for the stretch to reach as far as it: words of a frame may be missing or added. */
function worthOf({ pasted, report, isEqual }: Step, tokens: readonly Token[], stream: Stream): number {
  const sides = [
    pasted === undefined ? undefined : tokens[pasted],
    report === undefined ? undefined : stream.tokens[report],
  ];
  if (isEqual) return sides.some((token) => token !== undefined && isNumber(token)) ? numberWeight : 1;
  return sides.every((token) => token === undefined || token.frame !== undefined) ? 0 : -0.5;
}

/**
 * Keeps the report's words only from where the paste begins to be like them to where it ends, so that no word of a
 * neighbouring sentence answers for one that was added. A changed number at the edge, and a figure's unit and bound, are kept.
 */
function keepCore(steps: readonly Step[], tokens: readonly Token[], stream: Stream): Step[] {
  let [start, end] = bestRun(steps.map((step) => worthOf(step, tokens, stream)));
  const isChangedNumber = (step: Step | undefined): boolean => {
    const [pasted, report] = [tokens[step?.pasted ?? -1], stream.tokens[step?.report ?? -1]];
    return pasted !== undefined && report !== undefined && isNumber(pasted) && isNumber(report);
  };
  if (isChangedNumber(steps[start - 1])) start -= 1;
  if (isChangedNumber(steps[end])) end += 1;
  const [first, last] = [stream.figureAt[steps[start]?.report ?? -1], stream.figureAt[steps[end - 1]?.report ?? -1]];
  const isOf = (figure: TokenRange | undefined, { report = -1 }: Step): boolean =>
    figure !== undefined && figure.start <= report && report < figure.end;
  return steps.flatMap((step, index): Step[] => {
    const isKept = (start <= index && index < end) || isOf(first, step) || isOf(last, step);
    if (isKept) return [step];
    return step.pasted === undefined ? [] : [{ pasted: step.pasted, isEqual: false }];
  });
}

/** Returns start and end of the run with the greatest sum. */
function bestRun(values: readonly number[]): [start: number, end: number] {
  let best = { start: 0, end: 0, sum: 0 };
  let run = { start: 0, sum: 0 };
  for (const [index, value] of values.entries()) {
    run = run.sum > 0 ? { start: run.start, sum: run.sum + value } : { start: index, sum: value };
    if (run.sum > best.sum) best = { ...run, end: index + 1 };
  }
  return [best.start, best.end];
}

function describeSteps(steps: readonly Step[], tokens: readonly Token[], stream: Stream): Alignment | undefined {
  const places = steps.flatMap(({ report }) => report ?? []);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  let [equal, all, equalWords, equalNumbers] = [0, 0, 0, 0];
  for (const step of steps) {
    const token = tokens[step.pasted ?? -1] ?? stream.tokens[step.report ?? -1];
    const weight = token && isNumber(token) ? numberWeight : 1;
    if (step.isEqual) equal += weight;
    if (step.isEqual && token && isNumber(token)) equalNumbers += 1;
    else if (step.isEqual && token && !isUnit(token) && token.frame === undefined) equalWords += 1;
    if (worthOf(step, tokens, stream) !== 0) all += weight;
  }
  return {
    stream,
    range: { start: first, end: last + 1 },
    steps,
    likeness: equal / all,
    equalWords: equalWords + Math.max(0, equalNumbers - 1),
  };
}
