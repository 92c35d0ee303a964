import type { Reading } from '../../quantities/index.ts';
import type { Piece } from './piece.ts';
import type { Span } from './splitText.ts';
import { isTrueNumber, type Token } from './tokenizeText.ts';

/** A number of a piece, how it is read, and its first token. */
export interface PastedNumber extends Span {
  readonly index: number;
  readonly token: Token;
  readonly reading: Reading;
}

/** Returns the numbers of a piece in order, each whole. */
export function pastedNumbers({ tokens, readings }: Piece): PastedNumber[] {
  const seen = new Set<Reading>();
  return tokens.flatMap((token, index) => {
    if (!isTrueNumber(token)) return [];
    const reading = readings.find(({ start, end }) => start < token.end && token.start < end);
    if (!reading || seen.has(reading)) return [];
    seen.add(reading);
    const { start, end } = reading;
    return [{ start: Math.min(start, token.start), end: Math.max(end, token.end), index, token, reading }];
  });
}
