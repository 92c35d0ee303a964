import { least, max, range } from 'd3';
import type { ChartItem } from '../chartItem.ts';
import { linesHeight, sizes, stackLines, type Box, type Canvas, type PlacedText } from '../parts/canvas.ts';
import type { Point } from '../parts/drawDots.ts';
import { textWidth } from '../parts/textWidth.ts';
import { wrapText } from '../parts/wrapText.ts';

/** A stage of life with what it brings. */
export interface ItemStage {
  readonly title: string;
  readonly items: readonly ChartItem[];
}

export interface PlacedStage {
  /** Where the stage stands on the line of life. */
  readonly point: Point;
  readonly title: PlacedText;
  readonly rows: readonly {
    readonly item: ChartItem;
    readonly value: PlacedText;
    readonly label: readonly PlacedText[];
    readonly hit: Box;
  }[];
}

/** Stages down one line. */
export interface PlacedColumn {
  readonly stages: readonly PlacedStage[];
  readonly height: number;
}

export interface PlacedCourse {
  readonly height: number;
  readonly columns: readonly PlacedColumn[];
}

const indent = 24;
const columnGap = 32;
const valueGap = 12;
const stageGap = 14;
/** Above and below the words of a row, at least. */
const rowPadding = 6;

/** Places the stages down a line, numbers in one column and what they count in the next; a wide canvas has room for two lines. */
export function layoutCourse(stages: readonly ItemStage[], { name, width }: Canvas): PlacedCourse {
  const isWide = name === 'wide';
  const columnWidth = isWide ? (width - columnGap) / 2 : width;
  const rowHeightMin = isWide ? 32 : 36;
  const place = (some: readonly ItemStage[], x: number) => placeColumn(some, x, columnWidth, rowHeightMin);
  if (!isWide || stages.length < 2) {
    const column = place(stages, 0);
    return { height: column.height, columns: [column] };
  }
  const splits = range(1, stages.length).map((cut) => [
    place(stages.slice(0, cut), 0),
    place(stages.slice(cut), columnWidth + columnGap),
  ]);
  const heightOf = (columns: readonly PlacedColumn[]) => max(columns, ({ height }) => height) ?? 0;
  const columns = least(splits, heightOf) ?? [];
  return { height: heightOf(columns), columns };
}

function placeColumn(stages: readonly ItemStage[], x: number, width: number, rowHeightMin: number): PlacedColumn {
  const values = stages.flatMap(({ items }) => items.map(({ text }) => textWidth(text, sizes.value, 'bold')));
  const valueX = x + indent;
  const labelX = valueX + (max(values) ?? 0) + valueGap;
  let top = 0;
  const placed = stages.map(({ title, items }, index): PlacedStage => {
    if (index > 0) top += stageGap;
    const titleAt = { x: valueX, y: top + sizes.head, text: title };
    const point = { x: x + 6, y: titleAt.y - sizes.head * 0.36 };
    top += sizes.head * 1.35 + 4;
    const rows = items.map((item) => {
      const lines = wrapText(item.label, x + width - labelX, sizes.label);
      const height = Math.max(linesHeight(lines.length, sizes.label) + rowPadding * 2, rowHeightMin);
      const textTop = top + (height - linesHeight(lines.length, sizes.label)) / 2;
      const label = stackLines(lines, labelX, textTop, sizes.label);
      const value = { x: valueX, y: label[0]?.y ?? textTop, text: item.text };
      const row = { item, value, label, hit: { x: valueX - 4, y: top, width: width - indent + 4, height } };
      top += height;
      return row;
    });
    return { point, title: titleAt, rows };
  });
  return { stages: placed, height: top + 4 };
}
