import { markup } from '../../words/markup.ts';
import { drawRow } from '../bars/draw.ts';
import type { Drawing } from '../drawing.ts';
import { drawPath, px } from '../parts/svg.ts';
import type { PlacedWhole } from './layout.ts';

/** Draws parts stepping down to their whole. */
export function drawWhole({ parts, whole, steps, height }: PlacedWhole): Drawing {
  const lines = steps.map(({ x, from, to }) => drawPath(`M${px(x)} ${px(from)}V${px(to)}`, 'step'));
  return { content: markup`${lines}${parts.map(drawRow)}${drawRow(whole)}`, height };
}
