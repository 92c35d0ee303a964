import { range } from 'd3';
import { markup, type Markup } from '../../words/markup.ts';
import type { Drawing } from '../drawing.ts';
import type { Box } from '../parts/canvas.ts';
import { drawMark } from '../parts/drawMark.ts';
import { drawLabelled } from '../parts/drawLabelled.ts';
import { drawBox, drawLines, drawPath, px } from '../parts/svg.ts';
import { tornOutline } from '../parts/tornOutline.ts';
import type { PlacedArea, PlacedSurvival } from './layout.ts';

/** Draws the state of the source: torn where a text breaks off or has lost its beginning, hatched where there is nothing. */
export function drawSurvival({ areas, height }: PlacedSurvival): Drawing {
  const marks = areas.map((area) =>
    drawMark(area.item.link, area.hit, [
      drawLabelled(area.label, area.text, 'small'),
      ...drawLines(area.moreText, 'small'),
      drawRemains(area),
    ]),
  );
  return { content: markup`${marks}`, height };
}

function drawRemains({ item, bar }: PlacedArea): Markup {
  switch (item.survival) {
    case 'whole':
      return drawBox(bar, 'bar');
    case 'breaks-off':
      return drawPath(tornOutline(bar, { right: true }), 'bar');
    case 'headless':
      return drawPath(tornOutline({ ...bar, x: bar.x + 3 }, { left: true }), 'bar');
    case 'lost':
      return markup`${drawBox(bar, 'ceiling')}${drawPath(hatch(bar), 'line')}`;
  }
}

function hatch({ x, y, width, height }: Box): string {
  return range(x + 8, x + width - height, 14)
    .map((at) => `M${px(at)} ${px(y + height)}l${px(height)} ${px(-height)}`)
    .join('');
}
