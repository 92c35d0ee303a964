import { cumsum, max, scaleLinear } from 'd3';
import { bottomOf, hasOpenEnd, layoutRows, type BarScale, type PlacedRow } from '../bars/layout.ts';
import type { ChartItem } from '../chartItem.ts';
import { sizes, type Box, type Canvas, type PlacedText } from '../parts/canvas.ts';
import { openEndPx } from '../parts/drawBar.ts';
import { textWidth } from '../parts/textWidth.ts';

/** Parts stepping down to their whole. */
export interface PlacedWhole {
  readonly height: number;
  readonly parts: readonly PlacedRow[];
  readonly whole: PlacedRow;
  /**
   * Fine lines from the end of one part to the beginning of the next, and from the last to the whole; none between inferred
   * parts, and none that would run through words.
   */
  readonly steps: readonly Step[];
}

interface Step {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Places the parts of a whole, the largest first, each beginning where the one before ends, and the whole below them.
 * Inferred parts all begin at zero, as nobody says that they lie beside each other.
 */
export function layoutWhole(parts: readonly ChartItem[], whole: ChartItem, { width }: Canvas): PlacedWhole {
  const sorted = [...parts].sort((a, b) => b.value - a.value);
  const areInferred = sorted.some(({ isInferred }) => isInferred);
  const ends = [...cumsum(sorted, ({ value }) => value)];
  const starts = ends.map((end, index) => (areInferred ? 0 : end - (sorted[index]?.value ?? 0)));
  const extent = max([whole.value, ...sorted.map(({ value }, index) => (starts[index] ?? 0) + value)]) ?? 1;
  const room = [...parts, whole].some(({ bound }) => hasOpenEnd(bound)) ? openEndPx : 0;
  const lengthOf = scaleLinear()
    .domain([0, extent])
    .range([0, width - room]);
  const scale: BarScale = { isBeside: false, lengthOf: (value) => lengthOf(value) };
  const rows = layoutRows(sorted, scale, (_, index) => lengthOf(starts[index] ?? 0), 0, width);
  const [wholeRow] = layoutRows([whole], scale, () => 0, bottomOf(rows, 0) + 6, width);
  if (!wholeRow) throw new Error('a chart of parts has a whole');
  const below = [...rows.slice(1), wholeRow];
  const words = below.flatMap(placesOfWords);
  const steps = areInferred
    ? []
    : rows.map(({ bar }, index): Step => ({
        x: bar ? bar.x + bar.width : 0,
        from: bar ? bar.y + bar.height : 0,
        to: below[index]?.bar?.y ?? 0,
      }));
  const clear = steps.filter((step) => !words.some((box) => crosses(step, box)));
  return { height: bottomOf([wholeRow], 0), parts: rows, whole: wholeRow, steps: clear };
}

/** Room in px around words that no line enters. */
const clearance = 5;

function crosses({ x, from, to }: Step, box: Box): boolean {
  return x > box.x && x < box.x + box.width && from < box.y + box.height && to > box.y;
}

function placesOfWords({ label, value }: PlacedRow): Box[] {
  const placeOf = ({ x, y }: PlacedText, width: number, size: number): Box => ({
    x: x - clearance,
    y: y - size,
    width: width + 2 * clearance,
    height: size * 1.25,
  });
  return [
    ...label.map((line) => placeOf(line, textWidth(line.text, sizes.label), sizes.label)),
    placeOf(value, textWidth(value.text, sizes.value, 'bold'), sizes.value),
  ];
}
