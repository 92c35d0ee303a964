import { sum } from 'd3';
import { linesHeight } from './parts/canvas.ts';
import { wrapText } from './parts/wrapText.ts';

/** The words around an embedded drawing. */
export interface EmbedWords {
  readonly title: string;
  readonly finding: string;
  /** Notes, source and the way to the site, one a paragraph. */
  readonly notes: readonly string[];
}

/** The width in px of the words on a phone of 390 px. */
const phoneColumn = 358;
/** The width in px at which the narrow drawing is at its largest, as a multiple of its own. */
const largest = 384 / 300;
/** Padding of the page, spaces between paragraphs, and the line that opens the table. */
const spaces = 170;
/** From one line of words to the next as a multiple of that in a drawing. */
const looser = 1.2;
const [titleSize, findingSize, noteSize] = [20, 17, 14] as const;

/** Returns the height in px at which an embedded chart shows whole on a phone, given the height of its narrow drawing. */
export function embedHeight(drawingHeight: number, { title, finding, notes }: EmbedWords): number {
  const heightOf = (text: string, size: number) => linesHeight(wrapText(text, phoneColumn, size).length, size) * looser;
  const words =
    heightOf(title, titleSize) + heightOf(finding, findingSize) + sum(notes, (note) => heightOf(note, noteSize));
  return Math.ceil(drawingHeight * largest + words + spaces);
}
