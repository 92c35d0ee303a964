import type { Markup } from '../words/markup.ts';

/** A chart drawn for one canvas: the inside of its SVG, and how high it is in px. */
export interface Drawing {
  readonly content: Markup;
  readonly height: number;
}
