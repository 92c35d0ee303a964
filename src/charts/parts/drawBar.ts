import type { Bound } from '../../quantities/index.ts';
import { markup, type Markup } from '../../words/markup.ts';
import type { Box } from './canvas.ts';
import { drawBox, drawPath, px } from './svg.ts';
import { tornOutline } from './tornOutline.ts';

/** How far a bar's open end reaches beyond its value, in px. */
export const openEndPx = 22;

/** A bar from left to right, whose end says how the value bounds the truth. */
export interface Bar extends Box {
  readonly bound: Bound;
  readonly isInferred: boolean;
  /** How far from its beginning it is drawn lightly, in px: as far as what it is compared with reaches. */
  readonly light?: number | undefined;
}

/**
 * Draws a bar. An exact value ends square; a floor ends in an upright and goes on, open, to an arrow (a filled upright
 * where the value itself is included, a hollow one where it must be passed); about a value the end is torn; a ceiling is
 * a dashed outline with an arrow that points back.
 */
export function drawBar(bar: Bar): Markup {
  const { x, y, width, height, bound, light = 0 } = bar;
  const end = x + width;
  const middle = y + height / 2;
  const body = drawBody(bar);
  switch (bound) {
    case 'exactly':
      return body;
    case 'at-least':
    case 'more-than':
      return markup`${body}${drawOpenEnd(end, middle)}${drawUpright(end, bar, bound === 'more-than')}`;
    case 'about':
      return drawPath(tornOutline(bar, { right: true }), light < width ? 'bar' : 'bar light');
    case 'at-most':
    case 'less-than':
      return markup`${drawBox(bar, 'bar ceiling')}${drawPath(`M${px(end)} ${px(middle)}h-14m5 -4l-5 4l5 4`, 'open')}${drawUpright(end, bar, bound === 'less-than')}`;
  }
}

function drawBody(bar: Bar): Markup {
  const { x, width, light = 0 } = bar;
  if (bar.isInferred) return drawBox(bar, 'bar inferred');
  if (light === 0) return drawBox(bar, 'bar');
  const start = Math.min(light, width);
  return markup`${drawBox({ ...bar, width: start }, 'bar light')}${drawBox({ ...bar, x: x + start, width: width - start }, 'bar')}`;
}

/** Draws the dashed arrow that says that it goes on; `end` is where what is stated ends. */
export function drawOpenEnd(end: number, middle: number): Markup {
  const tip = end + openEndPx - 3;
  const shaft = drawPath(`M${px(end + 4)} ${px(middle)}H${px(tip - 1)}`, 'open dashed');
  return markup`${shaft}${drawPath(`M${px(tip - 5)} ${px(middle - 4)}l5 4l-5 4`, 'open')}`;
}

/** The upright stands a little above and below the bar, so that it shows where the bar itself is thin. */
function drawUpright(end: number, { y, height }: Box, isHollow: boolean): Markup {
  const box = { x: end - 2, y: y - 3, width: 4, height: height + 6 };
  return drawBox(box, isHollow ? 'upright hollow' : 'upright');
}
