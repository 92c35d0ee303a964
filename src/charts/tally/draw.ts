import { markup } from '../../words/markup.ts';
import { hasOpenEnd } from '../bars/layout.ts';
import type { Drawing } from '../drawing.ts';
import { drawOpenEnd } from '../parts/drawBar.ts';
import { drawDots } from '../parts/drawDots.ts';
import { drawMark } from '../parts/drawMark.ts';
import { drawNumeral } from '../parts/numerals.ts';
import { drawLines, drawText } from '../parts/svg.ts';
import type { PlacedTallies, PlacedTally } from './layout.ts';

/** Draws groups of tallies; behind the dots of a floor an arrow says that there may be more. */
export function drawTally({ groups, height }: PlacedTallies): Drawing {
  return {
    content: markup`${groups.map(({ title, tallies, numerals }) => markup`${drawLines(title, 'head')}${tallies.map(drawTallyRow)}${numerals.map(drawNumeral)}`)}`,
    height,
  };
}

function drawTallyRow({ item, label, value, dots, hit }: PlacedTally) {
  const last = dots.at(-1);
  return drawMark(item, hit, [
    ...drawLines(label, 'label'),
    drawDots(dots),
    ...(last && hasOpenEnd(item.bound) ? [drawOpenEnd(last.x + 6, last.y)] : []),
    drawText(value, 'value'),
  ]);
}
