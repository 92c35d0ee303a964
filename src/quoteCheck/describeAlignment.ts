import type { Alignment, Step } from './alignTokens.ts';
import { classifyChange } from './classifyChange.ts';
import type { FigureRange, ReportToken, Stream, TokenRange } from './corpus.ts';
import type { Change, Finding, NumberFinding, Part, Place } from './finding.ts';
import type { QuoteSentence } from './quoteData.ts';
import type { Span } from './splitText.ts';
import { isNumber, type Token } from './tokenizeText.ts';

/** A piece of the paste and the stretch of the report it was laid beside. */
export interface AlignedPiece {
  readonly text: string;
  readonly piece: Span & { readonly tokens: readonly Token[]; readonly isClause: boolean };
  readonly alignment: Alignment;
  /** Where else the same words stand. */
  readonly otherRanges: readonly TokenRange[];
}

/** Says what agrees and what differs between a piece and the report, for display. */
export function describeAlignment({ text, piece, alignment, otherRanges }: AlignedPiece): Finding {
  const { stream, steps, range } = alignment;
  const isAltered = steps.some(({ isEqual }) => !isEqual);
  const changedPasted = new Set(steps.flatMap((step) => (step.isEqual ? [] : (step.pasted ?? []))));
  const changedReport = new Set(steps.flatMap((step) => (step.isEqual ? [] : (step.report ?? []))));
  return {
    start: piece.start,
    end: piece.end,
    verdict: isAltered ? 'altered' : 'in-report',
    pasted: markText(
      text,
      piece,
      piece.tokens.map((token, index) => ({ ...token, isChanged: changedPasted.has(index) })),
    ),
    locale: stream.locale,
    places: [range, ...otherRanges].flatMap((found) => placesOf(stream, found)).filter(isFirstOfItsKind),
    report: sentencesIn(stream, range).flatMap((sentence) => markSentence(stream, sentence, range, changedReport)),
    changes: groupChanges(steps).map((group) => describeChange(text, piece, alignment, group)),
    numbers: numbersOf(text, piece.tokens, alignment),
    isClause: piece.isClause,
  };
}

function isFirstOfItsKind(place: Place, index: number, all: readonly Place[]): boolean {
  return all.findIndex(({ chapter, n }) => chapter === place.chapter && n === place.n) === index;
}

function tokensIn({ tokens }: Stream, { start, end }: TokenRange): ReportToken[] {
  return tokens.slice(start, end).filter((token) => token !== undefined);
}

function sentencesIn(stream: Stream, range: TokenRange): QuoteSentence[] {
  return [...new Set(tokensIn(stream, range).map(({ sentence }) => sentence))];
}

function placesOf(stream: Stream, range: TokenRange): Place[] {
  return sentencesIn(stream, range).map(({ chapter, n }) => ({ chapter, n }));
}

interface MarkedToken extends Span {
  readonly isChanged: boolean;
}

/** Cuts a text into stretches that are shown alike; punctuation between two tokens goes with them where they agree. */
function markText(text: string, { start, end }: Span, tokens: readonly MarkedToken[]): Part[] {
  const parts: Part[] = [];
  let position = start;
  let previous: MarkedToken | undefined;
  const add = (to: number, mark: Part['mark']): void => {
    const last = parts.at(-1);
    const words = text.slice(position, to);
    position = to;
    if (words === '') return;
    if (last?.mark === mark) parts[parts.length - 1] = { text: last.text + words, mark };
    else parts.push({ text: words, mark });
  };
  for (const token of tokens) {
    // A currency sign that stood before its number has been passed already.
    if (token.end <= position) continue;
    add(Math.max(position, token.start), previous?.isChanged && token.isChanged ? 'changed' : 'same');
    add(token.end, token.isChanged ? 'changed' : 'same');
    previous = token;
  }
  add(end, 'same');
  return parts;
}

function markSentence(
  stream: Stream,
  sentence: QuoteSentence,
  range: TokenRange,
  changed: ReadonlySet<number>,
): Part[] {
  const text = sentence.text[stream.locale];
  const inside: MarkedToken[] = [];
  for (let index = range.start; index < range.end; index += 1) {
    const token = stream.tokens[index];
    if (token?.sentence === sentence) inside.push({ ...token, isChanged: changed.has(index) });
  }
  const start = Math.min(...inside.map((token) => token.start));
  const end = Math.max(...inside.map((token) => token.end));
  const around = (from: number, to: number): Part[] =>
    from < to ? [{ text: text.slice(from, to), mark: 'context' }] : [];
  const inOrder = inside.toSorted((a, b) => a.start - b.start);
  return [...around(0, start), ...markText(text, { start, end }, inOrder), ...around(end, text.length)];
}

/** Neighbouring steps that do not agree are one change. */
function groupChanges(steps: readonly Step[]): TokenRange[] {
  const groups: TokenRange[] = [];
  for (let start = 0; start < steps.length; start += 1) {
    if (steps[start]?.isEqual) continue;
    let end = start;
    while (end < steps.length && !steps[end]?.isEqual) end += 1;
    groups.push({ start, end });
    start = end;
  }
  return groups;
}

function describeChange(
  text: string,
  piece: AlignedPiece['piece'],
  { stream, steps }: Alignment,
  group: TokenRange,
): Change {
  const pastedOf = ({ pasted }: Step): Token[] =>
    [pasted === undefined ? undefined : piece.tokens[pasted]].filter((token) => token !== undefined);
  const reportOf = ({ report }: Step): ReportToken[] =>
    [report === undefined ? undefined : stream.tokens[report]].filter((token) => token !== undefined);
  const [before, changed, after] = [
    steps.slice(0, group.start),
    steps.slice(group.start, group.end),
    steps.slice(group.end),
  ];
  const around = [...changed, ...before.toReversed(), ...after].flatMap(reportOf);
  const sentence = around[0]?.sentence;
  // A change across the end of a sentence is named by its part in the first.
  const inSentence = (step: Step): ReportToken[] => reportOf(step).filter((token) => token.sentence === sentence);
  const pasted = { text, ...spanBetween(before.flatMap(pastedOf), changed.flatMap(pastedOf), piece.start) };
  const report = {
    text: sentence?.text[stream.locale] ?? '',
    ...spanBetween(before.flatMap(inSentence), changed.flatMap(inSentence), after.flatMap(inSentence)[0]?.start ?? 0),
  };
  const hasNumber = changed.some((step) => [...pastedOf(step), ...reportOf(step)].some(isNumber));
  return {
    kind: classifyChange(pasted, report, hasNumber, stream.locale),
    pasted: text.slice(pasted.start, pasted.end),
    report: report.text.slice(report.start, report.end),
  };
}

/** The stretch of the changed tokens; where there is none, the empty stretch behind the tokens before. */
function spanBetween(before: readonly Span[], changed: readonly Span[], otherwise: number): Span {
  if (changed.length > 0) return spanOf(changed);
  const at = before.at(-1)?.end ?? otherwise;
  return { start: at, end: at };
}

function spanOf(tokens: readonly Span[]): Span {
  if (tokens.length === 0) return { start: 0, end: 0 };
  return { start: Math.min(...tokens.map(({ start }) => start)), end: Math.max(...tokens.map(({ end }) => end)) };
}

/** A number is in the report only where its figure and the clause around it were left as they are. */
function numbersOf(text: string, tokens: readonly Token[], { stream, steps }: Alignment): NumberFinding[] {
  return steps.flatMap(({ pasted, report, isEqual }, index): NumberFinding[] => {
    const token = pasted === undefined ? undefined : tokens[pasted];
    if (!token || !isNumber(token)) return [];
    const figure = report === undefined ? undefined : stream.figureAt[report];
    const words = numberWords(text, tokens, steps, figure, token);
    const figures = figure ? [figure.figure] : [];
    if (isEqual && isClauseEqual(text, tokens, steps, index)) return [{ text: words, verdict: 'in-report', figures }];
    return [{ text: words, verdict: report === undefined ? 'not-in-report' : 'altered', figures }];
  });
}

/** The number with what stands for its unit and bound in the paste. */
function numberWords(
  text: string,
  tokens: readonly Token[],
  steps: readonly Step[],
  figure: FigureRange | undefined,
  token: Token,
): string {
  if (!figure) {
    const next = tokens[tokens.indexOf(token) + 1];
    const hasUnit = next !== undefined && (next.key === '%' || next.key === 'yuan');
    return text.slice(token.start, hasUnit ? next.end : token.end);
  }
  const isInside = ({ report }: Step): boolean => report !== undefined && figure.start <= report && report < figure.end;
  const inside = steps
    .slice(steps.findIndex(isInside), steps.findLastIndex(isInside) + 1)
    .flatMap(({ pasted }) => (pasted === undefined ? [] : (tokens[pasted] ?? [])));
  const { start, end } = spanOf(inside);
  return text.slice(start, end);
}

const clauseBorder = /[，。；：！？,.;:!?、\n](?!\d)/;

/** Tells whether every step from the last punctuation to the next agrees. */
function isClauseEqual(text: string, tokens: readonly Token[], steps: readonly Step[], index: number): boolean {
  return isEqualTowards(-1) && isEqualTowards(1);

  function isEqualTowards(direction: 1 | -1): boolean {
    let last = tokens[steps[index]?.pasted ?? -1];
    for (let at = index + direction; at >= 0 && at < steps.length; at += direction) {
      const step = steps[at];
      const token = step?.pasted === undefined ? undefined : tokens[step.pasted];
      const [before, after] = direction === 1 ? [last, token] : [token, last];
      if (before && after && clauseBorder.test(text.slice(before.end, after.start))) return true;
      if (!step?.isEqual) return false;
      last = token;
    }
    return true;
  }
}
