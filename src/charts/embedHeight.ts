import { sum } from 'd3';
import { wrapText } from './parts/wrapText.ts';

/** The words around an embedded drawing. */
export interface EmbedWords {
  readonly title: string;
  readonly finding: string;
  /** Notes, source and the way to the site, one a paragraph. */
  readonly notes: readonly string[];
}

/** The width in px of the words on a phone of 390 px. */
const phoneColumn = 356;
/** The width in px at which the narrow drawing is at its largest, as a multiple of its own. */
const largest = 384 / 300;
/** Size in px and line height of the words, as `chart.css` and `chart-embed.css` set them at 17 px a rem. */
const lines = {
  title: { size: 21.25, leading: 1.4, weight: 'bold' },
  finding: { size: 17, leading: 1.6, weight: 'normal' },
  note: { size: 14.875, leading: 1.55, weight: 'normal' },
} as const;
/** Padding of the page, the line that opens the table, and the spaces between these, in px. */
const frame = 142;
/** Before each note, in px; the first and the last have more of it. */
const beforeNote = 12;
/** One line of the finding, for a face even wider than those that `textWidth` knows. */
const spare = 28;

/** Returns the height in px at which an embedded chart shows whole on a phone, given the height of its narrow drawing. */
export function embedHeight(drawingHeight: number, { title, finding, notes }: EmbedWords): number {
  const heightOf = (text: string, { size, leading, weight }: (typeof lines)[keyof typeof lines]): number =>
    wrapText(text, phoneColumn, size, weight).length * size * leading;
  const words =
    heightOf(title, lines.title) +
    heightOf(finding, lines.finding) +
    sum(notes, (note) => beforeNote + heightOf(note, lines.note));
  return Math.ceil(drawingHeight * largest + words + frame + spare);
}
