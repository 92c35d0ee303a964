import { markup, type Markup } from '../../words/markup.ts';
import type { Drawing } from '../drawing.ts';
import { drawDots } from '../parts/drawDots.ts';
import { drawMark } from '../parts/drawMark.ts';
import { drawLines, drawPath, drawText, px } from '../parts/svg.ts';
import type { PlacedColumn, PlacedCourse, PlacedStage } from './layout.ts';

/** Draws the stages of life down their line. */
export function drawCourse({ columns, height }: PlacedCourse): Drawing {
  return { content: markup`${columns.map(drawColumn)}`, height };
}

function drawColumn({ stages, height }: PlacedColumn): Markup {
  const points = stages.map(({ point }) => point);
  const [first] = points;
  const line = first && drawPath(`M${px(first.x)} ${px(first.y)}V${px(height)}`, 'line');
  return markup`${line}${drawDots(points, 'dots stations')}${stages.map(drawStage)}`;
}

function drawStage({ title, rows }: PlacedStage): Markup {
  const marks = rows.map(({ item, value, label, hit }) =>
    drawMark(item, hit, [drawText(value, 'value'), ...drawLines(label, 'label')]),
  );
  return markup`${drawText(title, 'head')}${marks}`;
}
