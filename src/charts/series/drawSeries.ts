import { line } from 'd3';
import { drawDots } from '../parts/drawDots.ts';
import { drawPath, drawText, px } from '../parts/svg.ts';
import type { Drawing } from '../drawing.ts';
import { markup, type Markup } from '../../words/markup.ts';
import type { Bound } from '../../quantities/index.ts';
import type { PlacedSeries, SeriesMark } from './layoutSeries.ts';

/** Draws a series: a dot for a result, joined to the next, a lozenge for a target, and zero as a line. */
export function drawSeries({ width, height, marks, lines, years, zero, zeroY, breaks }: PlacedSeries): Drawing {
  const toPath = line();
  const joined = lines.map((points) => drawPath(toPath(points.map(({ x, y }) => [px(x), px(y)])) ?? '', 'line'));
  const content = markup`${drawPath(`M0 ${px(zeroY)}H${px(width)}`, 'axis')}${drawText(zero, 'small')}${breaks.map((x) => drawPath(`M${px(x)} 0V${px(height - 20)}`, 'step'))}${joined}${marks.map(drawSeriesMark)}${years.map((year) => drawText(year, 'small', 'middle'))}`;
  return { content, height };
}

function drawSeriesMark({ kind, at, bound, direction, value }: SeriesMark): Markup {
  const isTarget = kind === 'target';
  const shape = isTarget ? drawPath(`M${px(at.x)} ${px(at.y - 7)}l7 7l-7 7l-7-7z`, 'dot') : drawDots([at]);
  const openEnd = drawBound(at.x + (isTarget ? -12 : 12), at.y, bound, direction === 'down');
  return markup`<g class="${kind}">${shape}${openEnd}${value && drawText(value, 'value', 'middle')}</g>`;
}

/** What is not exact goes on: away from zero from a floor, towards it from a ceiling, a little both ways from what is about. */
function drawBound(x: number, y: number, bound: Bound, isFall: boolean): Markup | undefined {
  const arrow = (isUp: boolean): Markup =>
    drawPath(`M${px(x)} ${px(y)}${isUp ? 'v-13m-3.5 4l3.5-4l3.5 4' : 'v13m-3.5-4l3.5 4l3.5-4'}`, 'open');
  switch (bound) {
    case 'exactly':
      return undefined;
    case 'at-least':
    case 'more-than':
      return arrow(!isFall);
    case 'at-most':
    case 'less-than':
      return arrow(isFall);
    case 'about':
      return drawPath(`M${px(x)} ${px(y - 5)}v10`, 'open');
  }
}
