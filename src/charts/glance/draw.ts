import { markup, type Markup } from '../../words/markup.ts';
import type { ChartItem } from '../chartItem.ts';
import type { Drawing } from '../drawing.ts';
import type { Point } from '../parts/drawDots.ts';
import { drawMark } from '../parts/drawMark.ts';
import { drawLabelled } from '../parts/drawLabelled.ts';
import { drawLines, drawText, px } from '../parts/svg.ts';
import type { PlacedGlance } from './layout.ts';

/** Draws all figures at a glance: a square is a result, a disc a target, a ring a context. */
export function drawGlance({ legend, chapters, height }: PlacedGlance): Drawing {
  const keys = legend.map(
    ({ kind, point, text }) => markup`<g class="${kind}">${drawSign(kind, point)}${drawText(text, 'small')}</g>`,
  );
  const rows = chapters.map(
    ({ title, summary, dots }) =>
      markup`${summary ? drawLabelled(title, summary, 'small') : drawLines(title, 'label')}${dots.map(({ item, point, hit }) => drawMark(item, hit, drawSign(item.kind, point)))}`,
  );
  return { content: markup`${keys}${rows}`, height };
}

function drawSign(kind: ChartItem['kind'], { x, y }: Point): Markup {
  switch (kind) {
    case 'result':
      return markup`<rect class="bar" x="${px(x - 7)}" y="${px(y - 7)}" width="14" height="14"/>`;
    case 'target':
      return markup`<circle class="bar" cx="${px(x)}" cy="${px(y)}" r="8"/>`;
    case 'context':
      return markup`<circle class="hollow" cx="${px(x)}" cy="${px(y)}" r="7"/>`;
  }
}
