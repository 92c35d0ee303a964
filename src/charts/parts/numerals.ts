import { max } from 'd3';
import { markup, type Markup } from '../../words/markup.ts';
import type { ChartItem } from '../chartItem.ts';
import { cutAtDigits } from '../wordFigure.ts';
import { linesHeight, sizes, stackLines, type Box, type Canvas, type PlacedText } from './canvas.ts';
import { drawMark } from './drawMark.ts';
import { drawLines, px } from './svg.ts';
import { wrapText } from './wrapText.ts';

/** A figure that shares no scale with another: a large numeral between its words, and its label below. */
export interface PlacedNumeral {
  readonly item: ChartItem;
  /** Where the numeral begins. */
  readonly at: Omit<PlacedText, 'text'>;
  readonly label: readonly PlacedText[];
  readonly hit: Box;
}

const gap = 20;

/** Places numerals in columns on a wide canvas, three at most, and below each other on a narrow one. */
export function layoutNumerals(items: readonly ChartItem[], top: number, { name, width }: Canvas): PlacedNumeral[] {
  const columns = name === 'wide' ? Math.min(items.length, 3) : 1;
  const columnWidth = (width - gap * (columns - 1)) / columns;
  let rowTop = top;
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    items.slice(row * columns, (row + 1) * columns),
  );
  return rows.flatMap((row) => {
    const placed = row.map((item, column) => placeNumeral(item, column * (columnWidth + gap), rowTop, columnWidth));
    rowTop = numeralsBottom(placed, rowTop) + 10;
    return placed;
  });
}

/** Places a numeral with its label in a column. */
export function placeNumeral(item: ChartItem, x: number, top: number, width: number): PlacedNumeral {
  const lines = wrapText(item.label, width, sizes.label);
  return {
    item,
    at: { x, y: top + sizes.numeral },
    label: stackLines(lines, x, top + sizes.numeral + 8, sizes.label),
    hit: {
      x: x - 4,
      y: top - 2,
      width: width + 8,
      height: sizes.numeral + 8 + linesHeight(lines.length, sizes.label) + 6,
    },
  };
}

/** Returns where the next thing may begin below numerals. */
export function numeralsBottom(numerals: readonly PlacedNumeral[], top: number): number {
  return max(numerals, ({ hit }) => hit.y + hit.height) ?? top;
}

/**
 * Draws what is no digit of a numeral, in the size of a label: bound, currency, unit. Its spaces become distances, since not
 * every renderer of SVG draws a space at the edge of a span.
 */
function drawAround(text: string, isAfter: boolean): Markup {
  const gap = text.startsWith(' ') ? 5 : 2;
  const dx = isAfter && !text.startsWith('%') ? markup` dx="${gap}"` : '';
  return markup`<tspan class="unit"${dx}>${text.trim()}</tspan>`;
}

/** Draws a numeral with its bound and unit in words, and its label, as a link. */
export function drawNumeral(numeral: PlacedNumeral): Markup {
  return drawMark(numeral.item, numeral.hit, drawNumeralWords(numeral));
}

/** Draws what is seen of a numeral. */
export function drawNumeralWords({ item, at, label }: PlacedNumeral): Markup {
  const pieces = cutAtDigits(item.text);
  const words = pieces.map(({ text, isDigits }, index) => {
    if (!isDigits) return drawAround(text, index > 0);
    return pieces[index - 1]?.text.endsWith(' ') ? markup`<tspan dx="5">${text}</tspan>` : markup`${text}`;
  });
  return markup`<text class="numeral" x="${px(at.x)}" y="${px(at.y)}">${words}</text>${drawLines(label, 'label')}`;
}
