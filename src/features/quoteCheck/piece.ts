import type { Span } from './splitText.ts';
import type { TokenizedText } from './tokenizeText.ts';

/** A part of the paste that is judged as one; offsets, its tokens' and numbers' too, count in the whole paste. */
export interface Piece extends Span, TokenizedText {
  readonly paste: string;
  /** It is a part of a sentence that does not stand in the report as one. */
  readonly isClause: boolean;
}

/** Returns the part of a piece that a span covers. */
export function cutPiece({ paste, tokens, readings }: Piece, { start, end }: Span, isClause: boolean): Piece {
  return {
    ...{ paste, start, end, isClause },
    tokens: tokens.filter((token) => start <= token.start && token.start < end),
    // A number that goes beyond the part is known whole.
    readings: readings.filter((reading) => start < reading.end && reading.start < end),
  };
}

/** Returns neighbouring pieces as one; throws an Error where there are none. */
export function joinPieces(pieces: readonly Piece[]): Piece {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) throw new Error('found no piece, expected at least one to join');
  const readings = [...new Set(pieces.flatMap((piece) => piece.readings))];
  return { ...first, end: last.end, tokens: pieces.flatMap(({ tokens }) => tokens), readings };
}
