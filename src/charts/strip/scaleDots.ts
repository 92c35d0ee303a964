import { max, min, scaleLinear, scaleLog } from 'd3';
import type { Direction } from '../../quantities/index.ts';

/** One scale for the report's figure and those beside it; places are in percent of its width. */
export interface DotScale {
  /** Each mark stands for ten times the one before; else marks are equally far apart in value. */
  readonly isTenfold: boolean;
  /** The values with a mark, from the left end to the right one. */
  readonly ticks: readonly number[];
  readonly placeOf: (value: number) => number;
}

/** Where values lie farther apart, on a scale from zero nearly all of them would lie on its start. */
const spreadOfZeroScale = 30;
/** Room for half a dot at both ends. */
const ends = [2, 98] as const;
const ticksAbout = 5;

/** Returns a value with its sign: a fall lies on the other side of zero. */
export function signedValue({ value, direction }: { value: number; direction?: Direction | undefined }): number {
  return direction === 'down' ? -value : value;
}

/** Returns the scale on which all values lie: from zero, or by tens where the largest is very many times the smallest. */
export function scaleDots(values: readonly number[]): DotScale {
  const [smallest, largest] = [min(values) ?? 0, max(values) ?? 0];
  if (smallest > 0 && largest / smallest > spreadOfZeroScale) {
    const first = Math.floor(Math.log10(smallest));
    const last = Math.ceil(Math.log10(largest));
    const scale = scaleLog()
      .domain([10 ** first, 10 ** last])
      .range(ends);
    const ticks = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
    return { isTenfold: true, ticks, placeOf: (value) => scale(value) };
  }
  const scale = scaleLinear()
    .domain([Math.min(0, smallest), Math.max(0, largest)])
    .nice(ticksAbout)
    .range(ends);
  return { isTenfold: false, ticks: scale.ticks(ticksAbout), placeOf: (value) => scale(value) };
}
