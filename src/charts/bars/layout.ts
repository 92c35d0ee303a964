import { max, min, scaleLinear } from 'd3';
import type { ChartItem } from '../chartItem.ts';
import { leading, linesHeight, sizes, stackLines, type Box, type Canvas, type PlacedText } from '../parts/canvas.ts';
import { openEndPx, type Bar } from '../parts/drawBar.ts';
import { layoutNumerals, numeralsBottom, type PlacedNumeral } from '../parts/numerals.ts';
import { textWidth } from '../parts/textWidth.ts';
import { wrapText } from '../parts/wrapText.ts';

/** Items on one scale. */
export interface ItemGroup {
  readonly title?: string | undefined;
  readonly items: readonly ChartItem[];
}

/** Items drawn as bars, and the one that they are compared with. */
export interface BarItems extends ItemGroup {
  readonly against?: ChartItem | undefined;
}

/** A label with its bar below and its value behind the bar, or below the label where there is no bar or no room behind it. */
export interface PlacedRow {
  readonly item: ChartItem;
  readonly label: readonly PlacedText[];
  readonly value: PlacedText;
  readonly bar?: Bar | undefined;
  /** The stretch that can be touched. */
  readonly hit: Box;
}

export interface PlacedGroup {
  readonly title: readonly PlacedText[];
  readonly rows: readonly PlacedRow[];
  readonly numerals: readonly PlacedNumeral[];
}

export interface PlacedBars {
  readonly height: number;
  readonly groups: readonly PlacedGroup[];
}

export const barHeight = 13;
const rowGap = 12;
const groupGap = 14;
const valueGap = 8;
/** A finger needs 44 px; the narrow canvas is shown at its own size or larger. */
const rowHeightMin = 46;

/** Places groups of bars below each other, each on its own scale; figures alone in their groups are numerals beside each other. */
export function layoutBars(groups: readonly BarItems[], canvas: Canvas): PlacedBars {
  const { width } = canvas;
  let top = 0;
  const placed = joinSingles(groups).map(({ title, items, against, isSingles }, index): PlacedGroup => {
    if (index > 0) top += groupGap;
    const titleLines = title === undefined ? [] : wrapText(title, width, sizes.head);
    const titleAt = stackLines(titleLines, 0, top, sizes.head);
    top += linesHeight(titleLines.length, sizes.head) + (titleLines.length > 0 ? 8 : 0);
    const numerals = isSingles ? layoutNumerals(items, top, canvas) : [];
    const rows = isSingles ? [] : layoutAgainst(items, against, top, width);
    top = Math.max(numeralsBottom(numerals, top), bottomOf(rows, top));
    return { title: titleAt, rows, numerals };
  });
  return { height: top, groups: placed };
}

/** Returns the groups with those of one item, where no title parts them, gathered into one. */
function joinSingles(groups: readonly BarItems[]): (BarItems & { readonly isSingles: boolean })[] {
  const joined: (BarItems & { readonly isSingles: boolean })[] = [];
  for (const { title, items, against } of groups) {
    const last = joined.at(-1);
    const isSingles = items.length === 1 && against === undefined;
    if (last?.isSingles && isSingles && title === undefined) {
      joined[joined.length - 1] = { ...last, items: [...last.items, ...items] };
    } else {
      joined.push({ title, items, against, isSingles });
    }
  }
  return joined;
}

/** Places bars from `top` down, first what they are compared with; as far as that reaches, all are light. */
function layoutAgainst(
  items: readonly ChartItem[],
  against: ChartItem | undefined,
  top: number,
  width: number,
): PlacedRow[] {
  const all = against ? [against, ...items] : items;
  const scale = scaleOf(all, width);
  const rows = layoutRows(all, scale, () => 0, top, width);
  if (!against) return rows;
  const light = scale.lengthOf(against.value);
  return rows.map(({ bar, ...row }) => ({ ...row, bar: bar && { ...bar, light } }));
}

/** Returns px per unit, so that the longest bar leaves room for its value, or fills the width where values stand below the labels. */
function scaleOf(items: readonly ChartItem[], width: number): BarScale {
  const largest = max(items, ({ value }) => value) ?? 0;
  const rooms = items.map((item) => width - roomBehindBar(item));
  const isBeside = (min(rooms) ?? 0) >= width * 0.55;
  // A short bar may have a long value behind it, so each item asks for as much as it can bear.
  const reach = isBeside
    ? (min(items, (item, index) => ((rooms[index] ?? 0) * largest) / (item.value || largest || 1)) ?? 0)
    : width - openEndPx;
  const scale = scaleLinear()
    .domain([0, largest || 1])
    .range([0, reach]);
  return { isBeside, lengthOf: (value) => scale(value) };
}

/** How long bars are, and whether values stand behind them. */
export interface BarScale {
  readonly isBeside: boolean;
  readonly lengthOf: (value: number) => number;
}

/** Returns how much room an item's value and open end take behind its bar, in px. */
export function roomBehindBar({ text, bound }: ChartItem): number {
  return textWidth(text, sizes.value, 'bold') + valueGap + (hasOpenEnd(bound) ? openEndPx : 0);
}

/** Returns whether a bar goes on beyond its value. */
export function hasOpenEnd(bound: ChartItem['bound']): boolean {
  return bound === 'at-least' || bound === 'more-than';
}

/** Places rows from `top` down; `startOf` says where a row's bar begins, in px. */
export function layoutRows(
  items: readonly ChartItem[],
  scale: BarScale | undefined,
  startOf: (item: ChartItem, index: number) => number,
  top: number,
  width: number,
): PlacedRow[] {
  let y = top;
  return items.map((item, index) => {
    const label = stackLines(wrapText(item.label, width, sizes.label), 0, y, sizes.label);
    const ending = scale?.isBeside ? undefined : placeBehindLabel(item, label, width);
    const headBottom = Math.max(label.at(-1)?.y ?? y, ending?.y ?? 0) + sizes.label * 0.25;
    const bar = scale && {
      ...{ x: startOf(item, index), y: headBottom + 7, width: scale.lengthOf(item.value), height: barHeight },
      ...{ bound: item.bound, isInferred: item.isInferred },
    };
    const value = ending ?? placeBehindBar(item, bar ?? { x: 0, y: headBottom, width: 0, height: 0 });
    const bottom = Math.max(bar ? bar.y + bar.height : headBottom, y + rowHeightMin - rowGap);
    const row = { item, label, value, bar, hit: { x: 0, y: y - rowGap / 2, width, height: bottom - y + rowGap } };
    y = bottom + rowGap;
    return row;
  });
}

/** Places a value behind the end of its bar. */
export function placeBehindBar({ text, bound }: ChartItem, bar: Box): PlacedText {
  const x = bar.x + bar.width + (hasOpenEnd(bound) ? openEndPx : 0) + valueGap;
  return { x, y: bar.y + barHeight - 1.5, text };
}

/** Places a value on the last line of its label where there is room, or on a line of its own. */
function placeBehindLabel({ text }: ChartItem, label: readonly PlacedText[], width: number): PlacedText {
  const last = label.at(-1) ?? { x: 0, y: 0, text: '' };
  const x = textWidth(last.text, sizes.label) + valueGap;
  const hasRoom = x + textWidth(text, sizes.value, 'bold') <= width;
  return hasRoom ? { x, y: last.y, text } : { x: 0, y: last.y + sizes.value * leading, text };
}

/** Returns where the next thing may begin below rows. */
export function bottomOf(rows: readonly PlacedRow[], top: number): number {
  return max(rows, ({ hit }) => hit.y + hit.height) ?? top;
}
