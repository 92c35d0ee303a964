import { languageTags, type Locale } from '../locales.ts';
import { markup, type Markup } from '../words/markup.ts';
import type { Drawing } from './drawing.ts';
import type { Canvas } from './parts/canvas.ts';
import { px } from './parts/svg.ts';

/** Draws a chart as an SVG element of a page; its name for those who hear it is its title. */
export function drawSvg({ content, height }: Drawing, canvas: Canvas, title: string, locale: Locale): Markup {
  return markup`<svg class="drawing ${canvas.name}" viewBox="0 0 ${canvas.width} ${px(height)}" role="group" aria-label="${title}" lang="${languageTags[locale]}">${content}</svg>`;
}
