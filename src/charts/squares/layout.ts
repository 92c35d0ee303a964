import { max, scaleSqrt } from 'd3';
import type { ChartItem } from '../chartItem.ts';
import { linesHeight, sizes, stackLines, type Box, type Canvas, type PlacedText } from '../parts/canvas.ts';
import { wrapText } from '../parts/wrapText.ts';

/** A square whose area is to scale, with its value and label below it. */
export interface PlacedSquare {
  readonly item: ChartItem;
  readonly square: Box;
  readonly value: readonly PlacedText[];
  readonly label: readonly PlacedText[];
  readonly hit: Box;
}

export interface PlacedSquares {
  readonly height: number;
  readonly squares: readonly PlacedSquare[];
}

const gap = 18;
const textGap = 10;
const largestSide = 150;
/** A word as long as “Prefabricated” keeps its line in a column of this width. */
const columnMin = 105;
/** Squares further apart would not be compared at a glance. */
const columnMax = 225;

/** Places squares in rows, those of a row on one ground line, each text below its square. */
export function layoutSquares(items: readonly ChartItem[], { width }: Canvas): PlacedSquares {
  const columns = Math.min(items.length, Math.floor((width + gap) / (columnMin + gap))) || 1;
  const columnWidth = Math.min(columnMax, (width - gap * (columns - 1)) / columns);
  const side = scaleSqrt()
    .domain([0, max(items, ({ value }) => value) ?? 1])
    .range([0, Math.min(largestSide, columnWidth)]);
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    items.slice(row * columns, (row + 1) * columns),
  );
  let top = 0;
  const squares = rows.flatMap((row) => {
    const ground = top + side(max(row, ({ value }) => value) ?? 0);
    const placed = row.map((item, column): PlacedSquare => {
      const x = column * (columnWidth + gap);
      const length = side(item.value);
      const lines = wrapText(item.label, columnWidth, sizes.label);
      const values = wrapText(item.text, columnWidth, sizes.value, 'bold');
      const labelTop = ground + textGap + linesHeight(values.length, sizes.value) + 4;
      const bottom = labelTop + linesHeight(lines.length, sizes.label);
      return {
        item,
        square: { x, y: ground - length, width: length, height: length },
        value: stackLines(values, x, ground + textGap, sizes.value),
        label: stackLines(lines, x, labelTop, sizes.label),
        hit: { x, y: top, width: columnWidth, height: bottom - top },
      };
    });
    top = (max(placed, ({ hit }) => hit.y + hit.height) ?? top) + gap;
    return placed;
  });
  return { height: Math.max(0, top - gap / 2), squares };
}
