import type { Alignment, Step } from './alignTokens.ts';
import { compareQuantities, type Comparison } from './compareQuantities.ts';
import type { Corpus, FigureRange, ReportNumber, Stream } from './corpus.ts';
import { figuresAbout, findInReport, type NumberJudgement } from './findInReport.ts';
import { findOthers } from './findOthers.ts';
import type { NumberFinding, NumberVerdict } from './finding.ts';
import { isNegation } from './negation.ts';
import { pastedNumbers, type PastedNumber } from './pastedNumbers.ts';
import type { Piece } from './piece.ts';
import type { QuoteFigure } from './quoteData.ts';
import { isNumber, isSign, isUnit, type Token } from './tokenizeText.ts';

/** Says of each number of a piece how the report has it: in the place that the piece was laid beside, else anywhere. */
export function judgeNumbers(piece: Piece, corpus: Corpus, alignment?: Alignment): NumberFinding[] {
  return pastedNumbers(piece).flatMap((number): NumberFinding[] => {
    const placed = alignment && judgeInPlace(number, piece, alignment, corpus);
    if (placed === 'needs no word') return [];
    const judgement = placed ?? findInReport(number, piece, corpus);
    if (!judgement) return [];
    const others = judgement.verdict === 'in-report' ? [] : findOthers(number, piece, corpus);
    return [{ text: piece.paste.slice(number.start, number.end), ...judgement, others }];
  });
}

/** Judges a number beside the words that it was laid beside; undefined where the report has no number in its place. */
function judgeInPlace(
  number: PastedNumber,
  piece: Piece,
  alignment: Alignment,
  corpus: Corpus,
): NumberJudgement | 'needs no word' | undefined {
  const { stream, steps } = alignment;
  const at = steps.findIndex(({ pasted }) => pasted === number.index);
  const step = steps[at];
  const reportToken = stream.tokens[step?.report ?? -1];
  if (!step?.isEqual && number.token.frame) return 'needs no word';
  if (step?.report === undefined || !reportToken || !isNumber(reportToken)) return undefined;

  const range = stream.figureAt[step.report];
  const own = stream.numberAt[step.report];
  const statement = statementOf(piece, alignment, at);
  const figures = range ? [range.figure] : [];
  const printed = reportToken.sentence.text[stream.locale].slice(reportToken.start, reportToken.end);
  const reportWords = own && own.words.length > printed.length ? own.words : printed;
  const instead = (verdict: NumberVerdict): NumberJudgement => ({
    ...{ verdict, figures, report: [reportWords], isInPlace: true, places: [], elsewhere: [] },
  });
  if (!step.isEqual) {
    if (!isMostlyEqual(statement, step)) return undefined;
    // 三成 may well be the report's 30%.
    if (number.reading.kind === 'refused' && number.reading.reason === 'fraction') return instead('not-compared');
    return compareWith(own, number) === 'rounded'
      ? instead('rounded')
      : { ...instead('altered'), elsewhere: figuresAbout(number, piece, corpus) };
  }
  if (!range) return 'needs no word';

  if (hasForeignSign(number, piece, steps)) return instead('altered');
  const inFigure = steps.filter((each) => isIn(range, each));
  if (inFigure.some((each) => isUnitChanged(each, piece, stream.tokens))) {
    return instead(compareWith(own, number) === 'no-unit' ? 'no-unit' : 'altered');
  }
  const isLiteral =
    [...statement, ...inFigure].every(({ isEqual }) => isEqual) &&
    piece.start <= number.start &&
    number.end <= piece.end;
  const comparison = isLiteral ? 'same' : compareWith(own, number);
  if (comparison === 'other-bound') return instead('other-bound');
  if (comparison !== 'same') return instead('altered');
  const figure = corpus.data.figures.find(({ id }) => id === range.figure);
  if (statement.some((each) => turnsAround(each, number, piece.tokens, stream.tokens, range)))
    return instead('negated');
  if (runsOn(number, piece, steps, at)) return instead('altered');
  const isHarmless = [...statement, ...inFigure].every((each) =>
    isWithoutWeight(each, piece.tokens, stream.tokens, figure),
  );
  return {
    verdict: isHarmless ? 'in-report' : 'same-number',
    figures,
    isInPlace: true,
    report: [],
    places: [],
    elsewhere: [],
  };
}

/** A number that is a range or refused is none of the report's. */
function compareWith(own: ReportNumber | undefined, { reading }: PastedNumber): Comparison {
  if (!own?.quantity || reading.kind !== 'quantity') return 'other';
  return compareQuantities(reading.quantity, own.quantity);
}

/** A sign that the report has not, and that was not read as a bound or a currency, was put right before or behind the number. */
function hasForeignSign({ index, reading }: PastedNumber, { paste, tokens }: Piece, steps: readonly Step[]): boolean {
  return [index - 1, index + 1, index + 2].some((at) => {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token || !isSign(token)) return false;
    const isRead = reading.kind === 'quantity' && reading.start <= token.start && token.end <= reading.end;
    const isOfNext = at > index && before !== undefined && /\S/.test(paste.slice(before.end, token.start));
    return !isRead && !isOfNext && steps.some(({ pasted, isEqual }) => pasted === at && !isEqual);
  });
}

/** A unit was put for another, left out or added. */
function isUnitChanged(
  { pasted, report, isEqual }: Step,
  { tokens }: Piece,
  reportTokens: readonly (Token | undefined)[],
): boolean {
  const sides = [tokens[pasted ?? -1], reportTokens[report ?? -1]];
  return !isEqual && sides.some((token) => token !== undefined && isUnit(token));
}

/** A "not" was put in or left out, and it is no part of either side's bound: "no less than". */
function turnsAround(
  step: Step,
  number: PastedNumber,
  tokens: readonly Token[],
  reportTokens: readonly (Token | undefined)[],
  figure: FigureRange,
): boolean {
  if (step.isEqual) return false;
  const [added, missing] = [tokens[step.pasted ?? -1], reportTokens[step.report ?? -1]];
  const isOfBound = added !== undefined && number.start <= added.start && added.end <= number.end;
  const words = [isOfBound ? undefined : added, isIn(figure, step) ? undefined : missing];
  return words.some((word) => word !== undefined && isNegation(word));
}

const numberJoint = /^[\s、,，~～\-–—/:：至到和与]*$/;

/** Another number that the report has not goes on from this one, or leads to it: 200、300台. */
function runsOn({ index }: PastedNumber, { paste, tokens }: Piece, steps: readonly Step[], at: number): boolean {
  return [-1, 1].some((side) => {
    const [step, token, other] = [steps[at + side], tokens[index], tokens[index + side]];
    if (!token || !other || step?.pasted !== index + side || step.isEqual || !isNumber(other)) return false;
    return numberJoint.test(side < 0 ? paste.slice(other.end, token.start) : paste.slice(token.end, other.start));
  });
}

function isIn({ start, end }: FigureRange, { report = -1 }: Step): boolean {
  return start <= report && report < end;
}

/** So much of the words around a number must agree for another number to be called the one that was changed. */
const leastEqualShare = 0.5;

function isMostlyEqual(statement: readonly Step[], number: Step): boolean {
  const others = statement.filter((step) => step !== number);
  return others.length <= fewWords || others.filter(({ isEqual }) => isEqual).length >= leastEqualShare * others.length;
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
function statementOf({ paste, tokens }: Piece, { stream, steps }: Alignment, index: number): readonly Step[] {
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
  const opening = steps
    .slice(0, start)
    .filter(({ pasted = -1 }) => pasted >= 0 && pasted < openingLength(paste, tokens));
  return [...opening, ...withoutOtherClauses(steps.slice(start, end), stream)];
}

/** Returns how many words before the first comma name another year or place, or a year of the report: they say of all that follows when or where it is. */
function openingLength(paste: string, tokens: readonly Token[]): number {
  const isOfOpening = ({ frame }: Token): boolean => frame !== undefined && frame !== 'aside' && frame !== 'plan';
  const end = tokens.findIndex(
    (token, index) => index > 0 && clauseBorder.test(paste.slice(tokens[index - 1]?.end, token.start)),
  );
  return end > 0 && tokens.slice(0, end).some(isOfOpening) ? end : 0;
}

/** Leaves out, at both ends, the report's clauses that the paste passes over as a whole. */
function withoutOtherClauses(statement: readonly Step[], stream: Stream): readonly Step[] {
  const pasted = statement.flatMap((step, index) => (step.pasted === undefined ? [] : [index]));
  const [first = 0, last = 0] = [pasted[0], pasted.at(-1)];
  const before = statement.slice(0, first);
  const after = statement.slice(last + 1);
  const lastReport = statement
    .slice(0, last + 1)
    .filter(({ report }) => report !== undefined)
    .at(-1);
  const endsClause = (step: Step | undefined): boolean => step !== undefined && isEndOfClause(step, stream);
  const own = before.slice(before.map(endsClause).lastIndexOf(true) + 1);
  const end = [lastReport, ...after].findIndex(endsClause);
  return [...own, ...statement.slice(first, last + 1), ...after.slice(0, end < 0 ? after.length : end)];
}

function isEndOfClause({ report = -1 }: Step, { tokens, locale }: Stream): boolean {
  const [token, next] = [tokens[report], tokens[report + 1]];
  if (!token || next?.sentence !== token.sentence) return true;
  const gap = token.sentence.text[locale].slice(token.end, next.start);
  return clauseBorder.test(gap) || sentenceBorder.test(gap);
}
