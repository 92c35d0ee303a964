import { markup, type Markup } from '../../words/markup.ts';
import { hasOpenEnd } from '../bars/layout.ts';
import type { ChartItem } from '../chartItem.ts';
import type { Drawing } from '../drawing.ts';
import { drawOpenEnd } from '../parts/drawBar.ts';
import { sizes } from '../parts/canvas.ts';
import type { Point } from '../parts/drawDots.ts';
import { drawMark } from '../parts/drawMark.ts';
import { drawLines, drawPath, drawText, px } from '../parts/svg.ts';
import type { PlacedBeside, PlacedPair, PlacedSide } from './layout.ts';

/** Draws results beside goals: a disc is a result, a lozenge a goal, a hollow one a goal that is meant about so. */
export function drawBeside({ rows, height }: PlacedBeside): Drawing {
  return { content: markup`${rows.map(drawPair)}`, height };
}

function drawPair({ label, axis, result, goal, span, broken }: PlacedPair): Markup {
  const between = span && drawPath(`M${px(span.from.x)} ${px(span.from.y)}H${px(span.to.x)}`, 'span');
  const nought = drawText({ x: 0, y: axis.y + sizes.small * 0.36, text: '0' }, 'small');
  return markup`${drawLines(label, 'head')}<g aria-hidden="true">${nought}</g>${drawPath(`M${px(axis.from)} ${px(axis.y - 5)}v10m0 -5H${px(axis.to)}`, 'axis')}${between}${drawSide(result)}${drawSide(goal)}${drawLines(broken, 'small')}`;
}

function drawSide({ item, link, point, caption, anchor, hit }: PlacedSide): Markup {
  const at = anchor === 'start' ? undefined : anchor;
  if (link) return drawMark(link, hit, drawLines(caption, 'value', at));
  if (!item || !point) return markup`${drawLines(caption, 'small', at)}`;
  return drawMark(item, hit, [drawSymbol(item, point), ...drawLines(caption, 'value', at)]);
}

function drawSymbol({ kind, bound }: ChartItem, { x, y }: Point): Markup {
  if (kind === 'result') return markup`<circle class="bar" cx="${px(x)}" cy="${px(y)}" r="6.5"/>`;
  const className = bound === 'about' ? 'hollow' : 'bar';
  const lozenge = drawPath(`M${px(x)} ${px(y - 8)}l8 8l-8 8l-8 -8Z`, className);
  return hasOpenEnd(bound) ? markup`${lozenge}${drawOpenEnd(x + 8, y)}` : lozenge;
}
