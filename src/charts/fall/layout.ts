import { scaleLinear } from 'd3';
import type { ChartItem } from '../chartItem.ts';
import { linesHeight, sizes, stackLines, type Box, type Canvas, type PlacedText } from '../parts/canvas.ts';
import { wrapText } from '../parts/wrapText.ts';

/** The year before as a full column, and beside it what may be left at most. */
export interface PlacedFall {
  readonly item: ChartItem;
  readonly height: number;
  readonly before: Box;
  /** What must be gone: from the level of the year before down to the ceiling. */
  readonly fallen: Box;
  /** What may be left at most. */
  readonly left: Box;
  readonly beforeLabel: readonly PlacedText[];
  readonly afterLabel: readonly PlacedText[];
  readonly label: readonly PlacedText[];
  readonly value: readonly PlacedText[];
  readonly hit: Box;
}

/** The width of a column, the room beside it and the height of the year before. */
const measures = {
  wide: { column: 96, gap: 32, full: 170 },
  narrow: { column: 66, gap: 16, full: 150 },
  large: { column: 46, gap: 12, full: 150 },
} as const;

/** Places a fall in percent against the year before. */
export function layoutFall(
  item: ChartItem,
  { before, after }: { readonly before: string; readonly after: string },
  { name, width }: Canvas,
): PlacedFall {
  const { column, gap, full } = measures[name];
  const y = scaleLinear().domain([0, 100]).range([0, full]);
  const textX = column * 2 + gap * 2;
  const lines = wrapText(item.label, width - textX, sizes.label);
  const values = wrapText(item.text, (width - textX) / 1.1, sizes.value);
  const footTop = full + 6;
  const x = column + gap;
  const labelTop = linesHeight(values.length, sizes.value) + 4;
  const beforeLines = wrapText(before, column + gap / 2, sizes.small);
  // What stands beside the columns ends above the words below them, or they keep to their column.
  const isFreeBeside = labelTop + linesHeight(lines.length, sizes.label) <= full;
  const afterLines = wrapText(after, isFreeBeside ? width - x : column + gap / 2, sizes.small);
  const footHeight = linesHeight(Math.max(beforeLines.length, afterLines.length), sizes.small);
  const height = Math.max(footTop + footHeight, 0) + 4;
  return {
    item,
    height,
    before: { x: 0, y: 0, width: column, height: full },
    fallen: { x, y: 0, width: column, height: y(item.value) },
    left: { x, y: y(item.value), width: column, height: full - y(item.value) },
    beforeLabel: stackLines(beforeLines, 0, footTop, sizes.small),
    afterLabel: stackLines(afterLines, x, footTop, sizes.small),
    value: stackLines(values, textX, 0, sizes.value),
    label: stackLines(lines, textX, labelTop, sizes.label),
    hit: { x: -4, y: -4, width: width + 8, height: height + 8 },
  };
}
