import type { Drawing } from '../drawing.ts';
import { drawMark } from '../parts/drawMark.ts';
import { drawBox, drawLines, drawPath, px } from '../parts/svg.ts';
import type { PlacedFall } from './layout.ts';

/** Draws a fall: the full column, the stretch that must go with an arrow down it, and what may be left at most. */
export function drawFall(fall: PlacedFall): Drawing {
  const { before, fallen, left, item, hit, height } = fall;
  const middle = fallen.x + fallen.width / 2;
  const arrow = `M${px(middle)} ${px(fallen.y + 10)}V${px(left.y - 12)}m-6 -7l6 7l6 -7`;
  // A floor of the fall is a ceiling of what is left: it may be less, so small arrows point on down.
  const isFloor = item.bound === 'at-least' || item.bound === 'more-than';
  const onDown = `M${px(middle)} ${px(left.y + 10)}v22m-5 -6l5 6l5 -6`;
  return {
    content: drawMark(item, hit, [
      drawBox(before, 'bar past'),
      drawBox(fallen, 'bar ceiling'),
      drawPath(arrow, 'open'),
      drawBox(left, 'bar'),
      ...(isFloor ? [drawPath(onDown, 'open onBar dashed')] : []),
      drawPath(`M${px(left.x - 6)} ${px(left.y)}h${px(left.width + 12)}`, 'limit'),
      ...drawLines(fall.beforeLabel, 'small'),
      ...drawLines(fall.afterLabel, 'small'),
      ...drawLines(fall.value, 'value'),
      ...drawLines(fall.label, 'label'),
    ]),
    height: height,
  };
}
