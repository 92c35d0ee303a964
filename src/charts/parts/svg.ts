import { markup, type Markup } from '../../words/markup.ts';
import type { Box, PlacedText } from './canvas.ts';

/** Returns a coordinate with at most two decimals, so that drawings are the same everywhere and read well in a diff. */
export function px(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** Draws a text; `className` says what it is (label, value, small, head, numeral). */
export function drawText({ x, y, text }: PlacedText, className: string, anchor?: 'middle' | 'end'): Markup {
  const anchored = anchor && markup` text-anchor="${anchor}"`;
  return markup`<text class="${className}" x="${px(x)}" y="${px(y)}"${anchored}>${text}</text>`;
}

/** Draws several lines of text. */
export function drawLines(lines: readonly PlacedText[], className: string, anchor?: 'middle' | 'end'): Markup[] {
  return lines.map((line) => drawText(line, className, anchor));
}

/** Draws a rectangle. */
export function drawBox({ x, y, width, height }: Box, className: string): Markup {
  return markup`<rect class="${className}" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"/>`;
}

/** Draws a path. */
export function drawPath(d: string, className: string): Markup {
  return markup`<path class="${className}" d="${d}"/>`;
}
