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
  readonly caption: readonly PlacedText[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly hit: Box;
}

export interface PlacedPair {
  readonly label: readonly PlacedText[];
  readonly axis: { readonly y: number; readonly from: number; readonly to: number };
  readonly result: PlacedSide;
  readonly goal: PlacedSide;
  /** The line between result and goal, where they may be compared. */
  readonly span?: { readonly from: Point; readonly to: Point } | undefined;
  readonly broken: readonly PlacedText[];
}

export interface PlacedBeside {
  readonly height: number;
  readonly rows: readonly PlacedPair[];
}

const rowGap = 24;
/** From a caption to the line with the marks. */
const captionGap = 11;
/** Where the line begins, behind the nought that says so. */
const axisStart = 13;

/** Places each pair on the same scale from zero: the result with its caption above the line, the goal with its own below. */
export function layoutBeside(pairs: readonly ItemPair[], { width }: Canvas): PlacedBeside {
  const values = pairs.flatMap(({ result, goal }) =>
    [result, goal].flatMap((side) => ('item' in side ? [side.item.value] : [])),
  );
  const x = scaleLinear()
    .domain([0, max(values) ?? 1])
    .range([axisStart, width - openEndPx - 8]);
  let top = 0;
  const rows = pairs.map((pair): PlacedPair => {
    const labelLines = wrapText(pair.label, width, sizes.head);
    const label = stackLines(labelLines, 0, top, sizes.head);
    const resultTop = top + linesHeight(labelLines.length, sizes.head) + 4;
    const result = placeSide(pair.result, x, resultTop, width);
    const axisY = resultTop + linesHeight(result.caption.length, sizes.value) + captionGap;
    const goalTop = axisY + captionGap;
    const goal = placeSide(pair.goal, x, goalTop, width);
    const goalBottom = goalTop + linesHeight(goal.caption.length, sizes.value);
    const brokenLines = pair.broken === undefined ? [] : wrapText(pair.broken, width, sizes.small);
    const bottom = goalBottom + (brokenLines.length > 0 ? 5 : 0) + linesHeight(brokenLines.length, sizes.small);
    top = bottom + rowGap;
    return {
      label,
      axis: { y: axisY, from: axisStart, to: width },
      result: { ...atHeight(result, axisY), hit: { x: 0, y: resultTop - 2, width, height: axisY - resultTop + 2 } },
      goal: { ...atHeight(goal, axisY), hit: { x: 0, y: axisY, width, height: goalBottom - axisY + 4 } },
      span:
        result.x !== undefined && goal.x !== undefined && pair.broken === undefined
          ? { from: { x: result.x, y: axisY }, to: { x: goal.x, y: axisY } }
          : undefined,
      broken: stackLines(brokenLines, 0, goalBottom + 5, sizes.small),
    };
  });
  return { height: Math.max(0, top - rowGap), rows };
}

type Side = Omit<PlacedSide, 'point' | 'hit'> & { readonly x?: number };

function atHeight({ x, ...side }: Side, y: number): Omit<PlacedSide, 'hit'> {
  return x === undefined ? side : { ...side, point: { x, y } };
}

function placeSide(
  side: ItemPair['result'] | ItemPair['goal'],
  x: (value: number) => number,
  top: number,
  width: number,
): Side {
  if ('missing' in side) return placeWords(side.missing, top, width);
  if ('link' in side) return { link: side.link, ...placeWords(side.words, top, width) };
  const at = x(side.item.value);
  return { item: side.item, x: at, ...placeCaption(at, side.caption, top, width) };
}

function placeWords(words: string, top: number, width: number): Pick<Side, 'caption' | 'anchor'> {
  return { caption: stackLines(wrapText(words, width / 1.1, sizes.value), 0, top, sizes.value), anchor: 'start' };
}

/** Centres a caption on its mark, or keeps it inside the canvas where it would stick out. */
function placeCaption(at: number, text: string, top: number, width: number): Pick<Side, 'caption' | 'anchor'> {
  const half = textWidth(text, sizes.value, 'bold') / 2;
  if (half * 2 > width) return placeWords(text, top, width);
  const [x, anchor] =
    at < half ? ([0, 'start'] as const) : at + half > width ? ([width, 'end'] as const) : ([at, 'middle'] as const);
  return { caption: stackLines([text], x, top, sizes.value), anchor };
}
