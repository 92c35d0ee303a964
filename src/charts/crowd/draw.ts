import { range } from 'd3';
import { markup, type Markup } from '../../words/markup.ts';
import type { Drawing } from '../drawing.ts';
import { drawMark } from '../parts/drawMark.ts';
import { drawNumeral, drawNumeralWords } from '../parts/numerals.ts';
import { drawLines, px } from '../parts/svg.ts';
import { perLine, type PlacedCrowd } from './layout.ts';

/** A stroke of next to no length: with round ends it is a dot. */
const dot = 0.01;
/** How wide a dot is, as a share of the way to the next. */
const dotShare = 0.74;

/** Draws a crowd. */
export function drawCrowd(crowd: PlacedCrowd): Drawing {
  const { numeral, key, hit, beside, height } = crowd;
  const mark = drawMark(numeral.item, hit, [
    drawNumeralWords(numeral),
    drawDotLines(crowd),
    ...drawLines(key, 'small'),
  ]);
  return { content: markup`${mark}${beside.map(drawNumeral)}`, height };
}

/** Draws thousands of dots as one path: lines whose dashes are the dots and whose longer gaps part the blocks. */
function drawDotLines({ lines, pitch, blockPitch }: PlacedCrowd): Markup {
  const lastGap = blockPitch - pitch * (perLine - 1);
  const dashes = range(perLine).flatMap((index) => [dot, px((index < perLine - 1 ? pitch : lastGap) - dot)]);
  const d = lines.map(({ x, y, length }) => `M${px(x)} ${px(y)}h${px(length + dot)}`).join('');
  return markup`<path class="crowd" stroke-width="${px(pitch * dotShare)}" stroke-dasharray="${dashes.join(' ')}" d="${d}"/>`;
}
