import type { Markup } from '../../words/markup.ts';
import { drawPath, px } from './svg.ts';

/** A point. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Draws a dot at every point, all in one path: strokes of next to no length with round ends. */
export function drawDots(points: readonly Point[], className = 'dots'): Markup {
  return drawPath(points.map(({ x, y }) => `M${px(x)} ${px(y)}h.01`).join(''), className);
}
