import { markup } from '../../markup/markup.ts';
import { drawRow } from '../bars/draw.ts';
import type { Drawing } from '../drawing.ts';
import { drawPath, px } from '../parts/svg.ts';
import type { PlacedWhole } from './layout.ts';

/** Draws parts stepping down to their whole. */
export function drawWhole({ parts, whole, steps, height }: PlacedWhole): Drawing {
  // Short ends of the line that joins two bars, so that it crosses no label between them.
  const lines = steps.map(({ x, from, to }) => drawPath(`M${px(x)} ${px(from)}v6M${px(x)} ${px(to)}v-6`, 'step'));
  return { content: markup`${lines}${parts.map(drawRow)}${drawRow(whole)}`, height };
}
