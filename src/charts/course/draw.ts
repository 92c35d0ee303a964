import { markup } from '../../markup/markup.ts';
import type { Drawing } from '../drawing.ts';
import { drawDots } from '../parts/drawDots.ts';
import { drawMark } from '../parts/drawMark.ts';
import { drawLines, drawPath, drawText, px } from '../parts/svg.ts';
import type { PlacedCourse } from './layout.ts';

/** Draws the stages of life down their line. */
export function drawCourse({ stages, height }: PlacedCourse): Drawing {
  const points = stages.map(({ point }) => point);
  const [first] = points;
  const line = first && drawPath(`M${px(first.x)} ${px(first.y)}V${px(height)}`, 'line');
  const texts = stages.map(
    ({ title, rows }) =>
      markup`${drawText(title, 'head')}${rows.map(({ item, value, label, hit }) => drawMark(item, hit, [drawText(value, 'value'), ...drawLines(label, 'label')]))}`,
  );
  return { content: markup`${line}${drawDots(points, 'dots stations')}${texts}`, height };
}
