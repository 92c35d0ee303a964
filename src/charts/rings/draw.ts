import { markup, type Markup } from '../../markup/markup.ts';
import type { Drawing } from '../drawing.ts';
import { drawDots, type Point } from '../parts/drawDots.ts';
import { drawMark } from '../parts/drawMark.ts';
import { drawLines, drawText, px } from '../parts/svg.ts';
import type { PlacedKey, PlacedRings } from './layout.ts';

/** Draws a reach in time with the rings of what stands within it: full dots on the first ring, hollow ones on the next. */
export function drawRings({ middle, center, rings, height }: PlacedRings): Drawing {
  const reach = drawMark(center.item, center.key.hit, [
    drawText(center.numeral, 'numeral', 'middle'),
    drawText(center.unit, 'label', 'middle'),
    ...drawKey(center.key),
  ]);
  const marks = rings.map(({ item, radius, dots, key }, index) =>
    drawMark(item, key.hit, [
      markup`<circle class="line" cx="${px(middle.x)}" cy="${px(middle.y)}" r="${px(radius)}"/>`,
      ...drawRingDots([...dots, key.sample], index > 0),
      ...drawKey(key),
    ]),
  );
  return { content: markup`${reach}${marks}`, height };
}

function drawRingDots(points: readonly Point[], isHollow: boolean): Markup[] {
  return isHollow ? [drawDots(points), drawDots(points, 'dots core')] : [drawDots(points)];
}

function drawKey({ value, label }: PlacedKey): Markup[] {
  return [...drawLines(value, 'value'), ...drawLines(label, 'label')];
}
