import { max, scaleSqrt } from 'd3';
import type { ChartItem } from '../chartItem.ts';
import { linesHeight, sizes, stackLines, type Box, type Canvas, type PlacedText } from '../parts/canvas.ts';
import { wrapText } from '../parts/wrapText.ts';

/** A square whose area is to scale, with its label and value beside it. */
export interface PlacedSquare {
  readonly item: ChartItem;
  readonly square: Box;
  readonly label: readonly PlacedText[];
  readonly value: readonly PlacedText[];
  readonly hit: Box;
}

export interface PlacedSquares {
  readonly height: number;
  readonly squares: readonly PlacedSquare[];
}

const gap = 18;
const textGap = 18;

/** Places squares below each other, texts in a column beside the largest. */
export function layoutSquares(items: readonly ChartItem[], { name, width }: Canvas): PlacedSquares {
  const side = scaleSqrt()
    .domain([0, max(items, ({ value }) => value) ?? 1])
    .range([0, name === 'wide' ? 150 : 108]);
  const textX = side.range()[1] ?? 0;
  const textWidth = width - textX - textGap;
  let top = 0;
  const squares = items.map((item): PlacedSquare => {
    const length = side(item.value);
    const lines = wrapText(item.label, textWidth, sizes.label);
    const values = wrapText(item.text, textWidth / 1.1, sizes.value);
    const textHeight = linesHeight(lines.length, sizes.label) + linesHeight(values.length, sizes.value) + 4;
    const height = Math.max(length, textHeight, 46);
    const textTop = top + (height - textHeight) / 2;
    const x = textX + textGap;
    const placed = {
      item,
      square: { x: 0, y: top + (height - length) / 2, width: length, height: length },
      label: stackLines(lines, x, textTop, sizes.label),
      value: stackLines(values, x, textTop + linesHeight(lines.length, sizes.label) + 4, sizes.value),
      hit: { x: 0, y: top - gap / 2, width, height: height + gap },
    };
    top += height + gap;
    return placed;
  });
  return { height: Math.max(0, top - gap / 2), squares };
}
