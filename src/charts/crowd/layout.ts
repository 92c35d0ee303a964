import { range } from 'd3';
import type { ChartItem } from '../chartItem.ts';
import { linesHeight, sizes, stackLines, type Box, type Canvas, type PlacedText } from '../parts/canvas.ts';
import { layoutNumerals, numeralsBottom, placeNumeral, type PlacedNumeral } from '../parts/numerals.ts';
import { wrapText } from '../parts/wrapText.ts';

/** Dots beside each other, from one block into the next. */
export interface DotLine {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** From the first dot's middle to the last one's, in px. */
  readonly length: number;
}

/** A number of things, one dot each in blocks of a hundred below it, and other numbers below these. */
export interface PlacedCrowd {
  readonly height: number;
  readonly numeral: PlacedNumeral;
  readonly lines: readonly DotLine[];
  /** From one dot to the next within a block, in px. */
  readonly pitch: number;
  /** From one block to the next, in px. */
  readonly blockPitch: number;
  /** What a block stands for. */
  readonly key: readonly PlacedText[];
  /** All that belongs to the number itself. */
  readonly hit: Box;
  readonly beside: readonly PlacedNumeral[];
}

/** How many dots a line of a block has, and how many lines. */
export const perLine = 10;
/** How many dots a block has. */
export const blockSize = perLine * perLine;

const gap = 16;
/** From one block to the next: dots and blocks are told apart on a phone, and a wide canvas has larger ones. */
const blockPitches = { wide: 40, narrow: 30, large: 30 } as const;

/** Places a crowd: its numeral, its dots block by block, what a block is, and other numbers. */
export function layoutCrowd(
  item: ChartItem,
  others: readonly ChartItem[],
  keyWords: string,
  canvas: Canvas,
): PlacedCrowd {
  const { name, width } = canvas;
  const blockPitch = blockPitches[name];
  const pitch = blockPitch * 0.09;
  const numeral = placeNumeral(item, 0, 0, width);
  const top = numeral.hit.y + numeral.hit.height + 4;
  const perRow = Math.floor(width / blockPitch);
  const lines = linesOf(item.value, perRow).map(({ row, line, count }) => ({
    x: pitch / 2,
    y: top + row * blockPitch + (line + 0.5) * pitch,
    count,
    length: Math.floor((count - 1) / perLine) * blockPitch + ((count - 1) % perLine) * pitch,
  }));
  const dotsBottom = top + Math.ceil(item.value / blockSize / perRow) * blockPitch;
  const keyLines = wrapText(keyWords, width, sizes.small);
  const key = stackLines(keyLines, 0, dotsBottom + 2, sizes.small);
  const bottom = dotsBottom + 2 + linesHeight(keyLines.length, sizes.small);
  const beside = layoutNumerals(others, bottom + gap, canvas);
  return {
    numeral,
    lines,
    pitch,
    blockPitch,
    key,
    beside,
    hit: { x: -4, y: -2, width: width + 8, height: bottom + 6 },
    height: Math.max(bottom, numeralsBottom(beside, bottom)) + 4,
  };
}

/** Returns the lines of dots with how many each has: ten through every row of blocks, the last block filled from its top. */
function linesOf(value: number, perRow: number): { row: number; line: number; count: number }[] {
  const rowSize = blockSize * perRow;
  return range(Math.ceil(value / rowSize)).flatMap((row) => {
    const inRow = Math.min(rowSize, value - row * rowSize);
    const whole = Math.floor(inRow / blockSize);
    const rest = inRow - whole * blockSize;
    return range(perLine)
      .map((line) => ({ row, line, count: whole * perLine + Math.max(0, Math.min(perLine, rest - line * perLine)) }))
      .filter(({ count }) => count > 0);
  });
}
