import { markup } from '../../markup/markup.ts';
import { drawRow } from '../bars/draw.ts';
import type { Drawing } from '../drawing.ts';
import { drawBox, drawPath, px } from '../parts/svg.ts';
import type { PlacedWhole } from './layout.ts';

/** Draws parts stepping down to their whole; the lines that join them pass behind the words between them. */
export function drawWhole({ parts, whole, steps, words, height }: PlacedWhole): Drawing {
  const lines = steps.map(({ x, from, to }) => drawPath(`M${px(x)} ${px(from)}V${px(to)}`, 'step'));
  const clear = words.map((box) => drawBox(box, 'paper'));
  return { content: markup`${lines}${clear}${parts.map(drawRow)}${drawRow(whole)}`, height };
}
