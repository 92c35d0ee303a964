import { max, scaleLinear } from 'd3';
import type { ChartItem, SpokenLink } from '../chartItem.ts';
import { linesHeight, sizes, stackLines, type Box, type Canvas, type PlacedText } from '../parts/canvas.ts';
import type { Point } from '../parts/drawDots.ts';
import { openEndPx } from '../parts/drawBar.ts';
import { textWidth } from '../parts/textWidth.ts';
import { wrapText } from '../parts/wrapText.ts';

/** A result and a goal of one thing, in words; words alone where the report gives no number. */
export interface ItemPair {
  readonly label: string;
  readonly result: { readonly item: ChartItem; readonly caption: string } | { readonly missing: string };
  readonly goal:
    { readonly item: ChartItem; readonly caption: string } | { readonly link: SpokenLink; readonly words: string };
  /** Why the two must not be compared. */
  readonly broken?: string | undefined;
}

/** One side of a row: a mark on the scale with its caption. */
export interface PlacedSide {
  readonly item?: ChartItem;
  readonly link?: SpokenLink;
  readonly point?: Point;
  readonly caption: PlacedText;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly hit: Box;
}

export interface PlacedPair {
  readonly label: readonly PlacedText[];
  readonly axis: { readonly y: number; readonly from: number; readonly to: number };
  readonly result: PlacedSide;
  readonly goal: PlacedSide;
  /** The line between result and goal, where they may be compared. */
  readonly link?: { readonly from: Point; readonly to: Point } | undefined;
  readonly broken: readonly PlacedText[];
}

export interface PlacedBeside {
  readonly height: number;
  readonly rows: readonly PlacedPair[];
}

const gap = 22;
const captionGap = 12;

/** Places each pair on the same scale from zero: the result with its caption above the line, the goal with its own below. */
export function layoutBeside(pairs: readonly ItemPair[], { width }: Canvas): PlacedBeside {
  const values = pairs.flatMap(({ result, goal }) =>
    [result, goal].flatMap((side) => ('item' in side ? [side.item.value] : [])),
  );
  const x = scaleLinear()
    .domain([0, max(values) ?? 1])
    .range([0, width - openEndPx - 8]);
  let top = 0;
  const rows = pairs.map((pair): PlacedPair => {
    const lines = wrapText(pair.label, width, sizes.head);
    const label = stackLines(lines, 0, top, sizes.head);
    const captionTop = top + linesHeight(lines.length, sizes.head) + 6;
    const axisY = captionTop + sizes.value + captionGap;
    const goalY = axisY + captionGap + sizes.value;
    const side = (value: number | undefined, text: string, y: number) =>
      placeCaption(value === undefined ? undefined : x(value), text, y, width);
    const resultValue = 'item' in pair.result ? pair.result.item.value : undefined;
    const goalValue = 'item' in pair.goal ? pair.goal.item.value : undefined;
    const result: PlacedSide = {
      ...('item' in pair.result
        ? {
            item: pair.result.item,
            point: { x: x(pair.result.item.value), y: axisY },
            ...side(resultValue, pair.result.caption, axisY - captionGap),
          }
        : side(undefined, pair.result.missing, axisY - captionGap)),
      hit: { x: 0, y: captionTop - 4, width, height: axisY - captionTop + 4 },
    };
    const goal: PlacedSide = {
      ...('item' in pair.goal
        ? {
            item: pair.goal.item,
            point: { x: x(pair.goal.item.value), y: axisY },
            ...side(goalValue, pair.goal.caption, goalY),
          }
        : { link: pair.goal.link, ...side(undefined, pair.goal.words, goalY) }),
      hit: { x: 0, y: axisY, width, height: goalY - axisY + 8 },
    };
    const brokenLines = pair.broken === undefined ? [] : wrapText(pair.broken, width, sizes.small);
    const broken = stackLines(brokenLines, 0, goalY + 8, sizes.small);
    top = goalY + 8 + linesHeight(brokenLines.length, sizes.small) + gap;
    const link =
      result.point && goal.point && pair.broken === undefined ? { from: result.point, to: goal.point } : undefined;
    return { label, axis: { y: axisY, from: 0, to: width }, result, goal, link, broken };
  });
  return { height: Math.max(0, top - gap), rows };
}

/** Centres a caption on its mark, or keeps it inside the canvas where it would stick out. */
function placeCaption(
  at: number | undefined,
  text: string,
  y: number,
  width: number,
): Pick<PlacedSide, 'caption' | 'anchor'> {
  const half = textWidth(text, sizes.value, 'bold') / 2;
  if (at === undefined || at - half < 0) return { caption: { x: 0, y, text }, anchor: 'start' };
  if (at + half > width) return { caption: { x: width, y, text }, anchor: 'end' };
  return { caption: { x: at, y, text }, anchor: 'middle' };
}
