/** The paper a chart is laid out on, in px of its own; text sizes are the same on each, so that it reads well where it is shown. */
export interface Canvas {
  readonly name: 'wide' | 'narrow' | 'large';
  readonly width: number;
}

/** For the text column; shown from 40rem of window on. */
export const wideCanvas: Canvas = { name: 'wide', width: 640 };
/** For a phone. */
export const narrowCanvas: Canvas = { name: 'narrow', width: 300 };
/** For large print, where fewer letters fit the same screen. */
const largeCanvas: Canvas = { name: 'large', width: 240 };
/** All that a page holds; its styles show the one that fits. */
export const canvases: readonly Canvas[] = [wideCanvas, narrowCanvas, largeCanvas];

/** Text sizes in px. */
export const sizes = { head: 15, label: 14, value: 15, small: 13, numeral: 26 } as const;
/** From one baseline to the next, as a multiple of the size. */
export const leading = 1.35;

/** A text at its place; `y` is the baseline. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Returns the lines of a text below each other, the first with its top at `top`. */
export function stackLines(lines: readonly string[], x: number, top: number, size: number): PlacedText[] {
  return lines.map((text, index) => ({ x, y: top + size + index * size * leading, text }));
}

/** Returns the height in px of a number of lines. */
export function linesHeight(count: number, size: number): number {
  return count === 0 ? 0 : (count - 1) * size * leading + size * 1.25;
}
