import type { Alignment, Step } from './alignTokens.ts';
import { classifyChange } from './classifyChange.ts';
import type { Corpus, ReportToken, Stream, TokenRange } from './corpus.ts';
import type { Change, Finding, Part, Place } from './finding.ts';
import { judgeNumbers } from './judgeNumbers.ts';
import type { Piece } from './piece.ts';
import type { QuoteSentence } from './quoteData.ts';
import type { Span } from './splitText.ts';
import type { Token } from './tokenizeText.ts';

/** A piece of the paste and the stretch of the report it was laid beside. */
export interface AlignedPiece {
  readonly piece: Piece;
  readonly alignment: Alignment;
  /** Where else the same words stand. */
  readonly otherRanges: readonly TokenRange[];
}

/** Says what agrees and what differs between a piece and the report, for display. */
export function describeAlignment({ piece, alignment, otherRanges }: AlignedPiece, corpus: Corpus): Finding {
  const { stream, steps, range } = alignment;
  const isAltered = steps.some(({ isEqual }) => !isEqual);
  const changedPasted = new Set(steps.flatMap((step) => (step.isEqual ? [] : (step.pasted ?? []))));
  const changedReport = new Set(steps.flatMap((step) => (step.isEqual ? [] : (step.report ?? []))));
  const tokens = piece.tokens.map((token, index) => ({ ...token, isChanged: changedPasted.has(index) }));
  return {
    start: piece.start,
    end: piece.end,
    verdict: isAltered ? 'altered' : 'in-report',
    pasted: markText(piece.paste, piece, tokens),
    locale: stream.locale,
    places: [range, ...otherRanges].flatMap((found) => placesOf(stream, found)).filter(isFirstOfItsKind),
    report: sentencesIn(stream, range).flatMap((sentence) => markSentence(stream, sentence, range, changedReport)),
    changes: groupChanges(steps).map((group) => describeChange(piece, alignment, group)),
    numbers: judgeNumbers(piece, corpus, alignment),
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
  const inOrder = inside.sort((a, b) => a.start - b.start);
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

function describeChange({ paste, tokens, start }: Piece, { stream, steps }: Alignment, group: TokenRange): Change {
  const pastedOf = ({ pasted }: Step): Token[] =>
    [pasted === undefined ? undefined : tokens[pasted]].filter((token) => token !== undefined);
  const reportOf = ({ report }: Step): ReportToken[] =>
    [report === undefined ? undefined : stream.tokens[report]].filter((token) => token !== undefined);
  const [before, changed, after] = [
    steps.slice(0, group.start),
    steps.slice(group.start, group.end),
    steps.slice(group.end),
  ];
  const around = [...changed, ...[...before].reverse(), ...after].flatMap(reportOf);
  const sentence = around[0]?.sentence;
  // A change across the end of a sentence is named by its part in the first.
  const inSentence = (step: Step): ReportToken[] => reportOf(step).filter((token) => token.sentence === sentence);
  const pasted = { text: paste, ...spanBetween(before.flatMap(pastedOf), changed.flatMap(pastedOf), start) };
  const report = {
    text: sentence?.text[stream.locale] ?? '',
    ...spanBetween(before.flatMap(inSentence), changed.flatMap(inSentence), after.flatMap(inSentence)[0]?.start ?? 0),
  };
  const changedTokens = changed.flatMap((step) => [...pastedOf(step), ...reportOf(step)]);
  // The year, the place and the like are words, and the "over" of "over the year" is no bound.
  const own = changedTokens.filter(({ frame }) => frame === undefined);
  return {
    kind: own.length === 0 ? 'wording' : classifyChange(pasted, report, own, stream.locale),
    pasted: paste.slice(pasted.start, pasted.end),
    report: report.text.slice(report.start, report.end),
    isMoved:
      !changed.some((step) => step.report !== undefined) && hasWords(stream, sentence, changed.flatMap(pastedOf)),
  };
}

function hasWords({ tokens }: Stream, sentence: QuoteSentence | undefined, words: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      token?.sentence === sentence && words.every(({ key }, offset) => tokens[index + offset]?.key === key),
  );
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
