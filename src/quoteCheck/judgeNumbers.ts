import type { Alignment, Step } from './alignTokens.ts';
import type { Corpus, FigureRange } from './corpus.ts';
import type { NumberFinding } from './finding.ts';
import type { Piece } from './piece.ts';
import type { QuoteFigure } from './quoteData.ts';
import { isNumber, isSign, type Token } from './tokenizeText.ts';

/** Says of each number of a piece that was laid beside the report whether it stands there; numbers that measure nothing only where they were changed. */
export function judgeNumbers(piece: Piece, alignment: Alignment, corpus: Corpus): NumberFinding[] {
  return alignment.steps.flatMap((step, index) => judgeNumber(piece, alignment, corpus, step, index) ?? []);
}

function judgeNumber(
  piece: Piece,
  { stream, steps }: Alignment,
  { data }: Corpus,
  { pasted, report, isEqual }: Step,
  index: number,
): NumberFinding | undefined {
  const token = piece.tokens[pasted ?? -1];
  if (!token || !isNumber(token) || (token.frame && !isEqual)) return undefined;
  const range = report === undefined ? undefined : stream.figureAt[report];
  const text = numberWords(piece, steps, range, token);
  const figures = range ? [range.figure] : [];
  if (!isEqual) return { text, verdict: report === undefined ? 'not-in-report' : 'altered', figures };
  if (!range) return undefined;
  const figure = data.figures.find(({ id }) => id === range.figure);
  if (isFigureChanged(piece.tokens, steps, range, index)) return { text, verdict: 'altered', figures };
  const isHarmless = (step: Step): boolean => isWithoutWeight(step, piece.tokens, stream.tokens, figure);
  const statement = statementOf(piece, steps, index);
  return { text, verdict: statement.every(isHarmless) ? 'in-report' : 'same-number', figures };
}

/** A bound or a unit of the figure was changed, or a sign was put before its number. */
function isFigureChanged(tokens: readonly Token[], steps: readonly Step[], range: FigureRange, index: number): boolean {
  const before = steps[index - 1];
  const sign = before?.isEqual === false ? tokens[before.pasted ?? -1] : undefined;
  return (sign !== undefined && isSign(sign)) || steps.some((step) => !step.isEqual && isIn(range, step));
}

function isIn({ start, end }: FigureRange, { report = -1 }: Step): boolean {
  return start <= report && report < end;
}

/** Tells whether a step leaves what is said of a figure as it is: the same word, another number, a word of a frame that fits the figure. */
function isWithoutWeight(
  { pasted, report, isEqual }: Step,
  tokens: readonly Token[],
  reportTokens: readonly (Token | undefined)[],
  figure: QuoteFigure | undefined,
): boolean {
  if (isEqual) return true;
  const [added, missing] = [tokens[pasted ?? -1], reportTokens[report ?? -1]];
  if (added && missing && isNumber(added) && isNumber(missing)) return true;
  const isAddedWithoutWeight = !added || added.frame === 'aside' || isFrameOf(added, figure);
  return isAddedWithoutWeight && (!missing || (missing.frame !== undefined && missing.frame !== 'plan'));
}

/** Only a result is of the year before, only a target is planned. */
function isFrameOf({ frame }: Token, figure: QuoteFigure | undefined): boolean {
  return figure?.kind === 'result'
    ? frame === 'result-year'
    : figure?.kind === 'target' && (frame === 'target-year' || frame === 'plan');
}

const clauseBorder = /[，：,:、](?!\d)/;
const sentenceBorder = /[。；！？.;!?\n](?!\d)/;
/** A clause with no more words before its number goes on with what the clause before it began: "up 7 percent", 同比增长7%. */
const fewWords = 4;

/** Returns the steps of the statement that a number is part of: those of its clause, and of the one before that it goes on with. */
function statementOf({ paste, tokens }: Piece, steps: readonly Step[], index: number): readonly Step[] {
  const gapBetween = (first: Token, second: Token): string => paste.slice(first.end, second.start);
  let end = index + 1;
  for (let last = tokens[steps[index]?.pasted ?? -1]; end < steps.length; end += 1) {
    const token = tokens[steps[end]?.pasted ?? -1];
    const gap = last && token ? gapBetween(last, token) : '';
    if (clauseBorder.test(gap) || sentenceBorder.test(gap)) break;
    last = token ?? last;
  }
  let start = index;
  let wordsBefore = 0;
  for (let next = tokens[steps[index]?.pasted ?? -1]; start > 0; start -= 1) {
    const token = tokens[steps[start - 1]?.pasted ?? -1];
    const gap = next && token ? gapBetween(token, next) : '';
    if (sentenceBorder.test(gap) || (clauseBorder.test(gap) && wordsBefore > fewWords)) break;
    if (clauseBorder.test(gap)) wordsBefore = fewWords;
    if (token) wordsBefore += 1;
    next = token ?? next;
  }
  return steps.slice(start, end);
}

/** The number with what stands for its unit and bound in the paste. */
function numberWords(
  { paste, tokens }: Piece,
  steps: readonly Step[],
  range: FigureRange | undefined,
  token: Token,
): string {
  if (!range) {
    const next = tokens[tokens.indexOf(token) + 1];
    const hasUnit = next !== undefined && (next.key === '%' || next.key === 'yuan');
    return paste.slice(token.start, hasUnit ? next.end : token.end);
  }
  const inside = steps.flatMap((step) => (isIn(range, step) ? (tokens[step.pasted ?? -1] ?? []) : []));
  const start = Math.min(...inside.map((part) => part.start));
  const end = Math.max(...inside.map((part) => part.end));
  return paste.slice(start, end);
}
