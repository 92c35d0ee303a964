import { range } from 'd3';
import { barHeight, placeBehindBar, roomBehindBar, type ItemGroup } from '../bars/layout.ts';
import type { ChartItem } from '../chartItem.ts';
import { linesHeight, sizes, stackLines, type Box, type Canvas, type PlacedText } from '../parts/canvas.ts';
import type { Point } from '../parts/drawDots.ts';
import { layoutNumerals, numeralsBottom, type PlacedNumeral } from '../parts/numerals.ts';
import { wrapText } from '../parts/wrapText.ts';

/** A label, and below it one dot for each thing with the value behind the last. */
export interface PlacedTally {
  readonly item: ChartItem;
  readonly label: readonly PlacedText[];
  readonly value: PlacedText;
  readonly dots: readonly Point[];
  readonly hit: Box;
}

export interface PlacedTallies {
  readonly height: number;
  readonly groups: readonly {
    readonly title: readonly PlacedText[];
    readonly tallies: readonly PlacedTally[];
    /** Instead of dots where there are too many to be taken in one by one. */
    readonly numerals: readonly PlacedNumeral[];
  }[];
}

/** So close that forty dots and their number stand on one line of the wide canvas. */
const pitch = 14.5;
const rowGap = 14;
const groupGap = 16;
/** More dots than this are no longer seen as a number of things. */
const mostDots = 60;

/** Places groups of tallies below each other. */
export function layoutTally(groups: readonly ItemGroup[], canvas: Canvas): PlacedTallies {
  const { width } = canvas;
  let top = 0;
  const placed = groups.map(({ title, items }, index) => {
    if (index > 0) top += groupGap;
    const lines = title === undefined ? [] : wrapText(title, width, sizes.head);
    const titleAt = stackLines(lines, 0, top, sizes.head);
    top += linesHeight(lines.length, sizes.head) + (lines.length > 0 ? 8 : 0);
    const isMany = items.some(({ value }) => value > mostDots);
    const numerals = isMany ? layoutNumerals(items, top, canvas) : [];
    top = numeralsBottom(numerals, top);
    const tallies = (isMany ? [] : items).map((item): PlacedTally => {
      const tally = placeTally(item, top, width);
      top = tally.hit.y + tally.hit.height + rowGap / 2;
      return tally;
    });
    return { title: titleAt, tallies, numerals };
  });
  return { height: top, groups: placed };
}

function placeTally(item: ChartItem, top: number, width: number): PlacedTally {
  const label = stackLines(wrapText(item.label, width, sizes.label), 0, top, sizes.label);
  const firstY = (label.at(-1)?.y ?? top) + 8 + pitch / 2;
  // Lines of full tens can be counted at a glance.
  const perLine = Math.max(10, Math.floor((width - roomBehindBar(item)) / pitch / 10) * 10);
  const dots = range(item.value).map((index) => ({
    x: pitch / 2 + (index % perLine) * pitch,
    y: firstY + Math.floor(index / perLine) * pitch,
  }));
  const last = dots.at(-1) ?? { x: -pitch / 2, y: firstY };
  const line = { x: 0, y: last.y - barHeight / 2, width: last.x + pitch / 2, height: barHeight };
  const value = placeBehindBar(item, line);
  const bottom = Math.max(last.y + pitch / 2, top + 46 - rowGap);
  const hit = { x: 0, y: top - rowGap / 2, width, height: bottom - top + rowGap };
  return { item, label, value, dots, hit };
}
