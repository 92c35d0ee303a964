import { markup } from '../../markup/markup.ts';
import { drawRow } from '../bars/draw.ts';
import type { Drawing } from '../drawing.ts';
import { drawPath, px } from '../parts/svg.ts';
import type { PlacedWhole } from './layout.ts';

/** Draws parts stepping down to their whole; the lines that join them pass behind the words between them. */
export function drawWhole({ parts, whole, steps, height }: PlacedWhole): Drawing {
  const lines = steps.map(({ x, from, to }) => drawPath(`M${px(x)} ${px(from)}V${px(to)}`, 'step'));
  return { content: markup`${lines}<g class="over">${parts.map(drawRow)}${drawRow(whole)}</g>`, height };
}
