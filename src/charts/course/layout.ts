import { max } from 'd3';
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

export interface PlacedCourse {
  readonly height: number;
  readonly stages: readonly PlacedStage[];
}

const indent = 24;
const columnGap = 12;

/** Places the stages down a line, numbers in one column and what they count in the next. */
export function layoutCourse(stages: readonly ItemStage[], { name, width }: Canvas): PlacedCourse {
  const rowHeightMin = name === 'wide' ? 30 : 44;
  const items = stages.flatMap((stage) => stage.items);
  const valueColumn = max(items, ({ text }) => textWidth(text, sizes.value, 'bold')) ?? 0;
  const labelX = indent + valueColumn + columnGap;
  let top = 0;
  const placed = stages.map(({ title, items: brought }, index): PlacedStage => {
    if (index > 0) top += 12;
    const titleAt = { x: indent, y: top + sizes.head, text: title };
    const point = { x: 6, y: titleAt.y - sizes.head * 0.36 };
    top += sizes.head * 1.35 + 4;
    const rows = brought.map((item) => {
      const lines = wrapText(item.label, width - labelX, sizes.label);
      const height = Math.max(linesHeight(lines.length, sizes.label) + 8, rowHeightMin);
      const textTop = top + (height - linesHeight(lines.length, sizes.label)) / 2;
      const label = stackLines(lines, labelX, textTop, sizes.label);
      const value = { x: indent, y: label[0]?.y ?? textTop, text: item.text };
      const row = { item, value, label, hit: { x: indent - 4, y: top, width: width - indent + 4, height } };
      top += height;
      return row;
    });
    return { point, title: titleAt, rows };
  });
  return { height: top + 4, stages: placed };
}
