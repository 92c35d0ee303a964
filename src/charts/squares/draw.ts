import { markup } from '../../words/markup.ts';
import type { Drawing } from '../drawing.ts';
import { drawMark } from '../parts/drawMark.ts';
import { drawBox, drawLines } from '../parts/svg.ts';
import type { PlacedSquares } from './layout.ts';

/** Draws squares with their labels. */
export function drawSquares({ squares, height }: PlacedSquares): Drawing {
  const marks = squares.map(({ item, square, label, value, hit }) =>
    drawMark(item, hit, [drawBox(square, 'bar'), ...drawLines(value, 'value'), ...drawLines(label, 'label')]),
  );
  return { content: markup`${marks}`, height };
}
