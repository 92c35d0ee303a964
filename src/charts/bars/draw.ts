import { markup, type Markup } from '../../words/markup.ts';
import type { Drawing } from '../drawing.ts';
import { drawBar } from '../parts/drawBar.ts';
import { drawMark } from '../parts/drawMark.ts';
import { drawLines } from '../parts/svg.ts';
import { drawLabelled } from '../parts/drawLabelled.ts';
import { drawNumeral } from '../parts/numerals.ts';
import type { PlacedBars, PlacedRow } from './layout.ts';

/** Draws groups of bars. */
export function drawBars({ groups, height }: PlacedBars): Drawing {
  const content = markup`${groups.map(({ title, rows, numerals }) => markup`${drawLines(title, 'head')}${rows.map(drawRow)}${numerals.map(drawNumeral)}`)}`;
  return { content, height };
}

/** Draws a row: label, bar and value, one link together. */
export function drawRow({ item, label, value, bar, hit }: PlacedRow): Markup {
  return drawMark(item, hit, [...(bar ? [drawBar(bar)] : []), drawLabelled(label, value)]);
}
