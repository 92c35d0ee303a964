import type { Sentence } from './chapter.ts';

/** A stretch of a sentence that is shown in one manner. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly figure: string }
  | { readonly kind: 'term'; readonly text: string; readonly term: string }
  /** Stands at a point of the sentence and adds no words of the report. */
  | { readonly kind: 'remark'; readonly text: ''; readonly remark: string };

/** A term or a remark's words found in a sentence; `start` and `end` count UTF-16 units. */
export interface Span {
  readonly kind: 'term' | 'remark';
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

interface Piece {
  start: number;
  end: number;
  run: Run;
}

/**
 * Cuts a sentence into runs whose texts joined are the sentence.
 * A term that holds a figure is marked on its longest part outside the figure, as one link cannot stand inside another.
 */
export function cutRuns(sentence: Sentence, spans: readonly Span[]): Run[] {
  const { text, mentions } = sentence;
  const pieces: Piece[] = mentions.map(({ figure, start, end }) => ({
    start,
    end,
    run: { kind: 'figure', text: text.slice(start, end), figure },
  }));
  for (const span of spans) {
    if (span.kind === 'remark') {
      const inside = mentions.find(({ start, end }) => start < span.end && span.end < end);
      const point = inside ? inside.end : span.end;
      pieces.push({ start: point, end: point, run: { kind: 'remark', text: '', remark: span.id } });
      continue;
    }
    const part = longestFreePart(span, mentions);
    if (part === undefined) continue;
    pieces.push({ ...part, run: { kind: 'term', text: text.slice(part.start, part.end), term: span.id } });
  }
  return fillGaps(text, pieces);
}

function longestFreePart(span: Span, mentions: Sentence['mentions']): { start: number; end: number } | undefined {
  const cuts = mentions.filter(({ start, end }) => start < span.end && span.start < end);
  const parts: { start: number; end: number }[] = [];
  let start = span.start;
  for (const cut of cuts) {
    parts.push({ start, end: cut.start });
    start = cut.end;
  }
  parts.push({ start, end: span.end });
  const longest = parts.reduce((best, part) => (part.end - part.start > best.end - best.start ? part : best));
  return longest.end - longest.start > 0 ? longest : undefined;
}

function fillGaps(text: string, pieces: Piece[]): Run[] {
  const runs: Run[] = [];
  let position = 0;
  // A remark's point at the end of a term or figure comes after it.
  for (const piece of pieces.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (piece.start > position) runs.push({ kind: 'text', text: text.slice(position, piece.start) });
    runs.push(piece.run);
    position = Math.max(position, piece.end);
  }
  if (position < text.length) runs.push({ kind: 'text', text: text.slice(position) });
  return runs;
}

/** Returns runs with where each begins in the sentence, in UTF-16 units. */
export function placeRuns(runs: readonly Run[]): { readonly run: Run; readonly start: number }[] {
  let place = 0;
  return runs.map((run) => {
    const start = place;
    place += run.text.length;
    return { run, start };
  });
}
