import { line, range } from 'd3';
import type { Box } from './canvas.ts';
import { px } from './svg.ts';

/** Which ends of a box are torn. */
export interface TornEnds {
  readonly left?: boolean;
  readonly right?: boolean;
}

const teeth = 4;
const depthPx = 3;

/** Returns the outline of a box as a path, with teeth where an end is torn. */
export function tornOutline({ x, y, width, height }: Box, { left = false, right = false }: TornEnds): string {
  const torn = (at: number): [number, number][] =>
    range(teeth * 2 + 1).map((step) => [
      px(at + (step % 2 === 0 ? depthPx : -depthPx)),
      px(y + (step * height) / (teeth * 2)),
    ]);
  const straight = (at: number): [number, number][] => [
    [px(at), px(y)],
    [px(at), px(y + height)],
  ];
  const leftEdge = left ? torn(x) : straight(x);
  const rightEdge = right ? torn(x + width) : straight(x + width);
  return `${line()([...leftEdge.reverse(), ...rightEdge]) ?? ''}Z`;
}
