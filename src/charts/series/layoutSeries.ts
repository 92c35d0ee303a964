import { max, min, range, scaleLinear, scalePoint } from 'd3';
import type { Locale } from '../../locales.ts';
import { unitGap, type Bound, type Direction } from '../../quantities/index.ts';
import { partsBesideLabel } from '../../report/figureParts.ts';
import type { Figure } from '../../report/report.ts';
import type { Series } from '../../report/series/buildSeries.ts';
import { sizes, type Canvas, type PlacedText } from '../parts/canvas.ts';
import type { Point } from '../parts/drawDots.ts';
import { textWidth } from '../parts/textWidth.ts';
import { signedValue } from '../strip/scaleDots.ts';

/** A target or a result at its place. */
export interface SeriesMark {
  readonly kind: Figure['kind'];
  readonly at: Point;
  readonly bound: Bound;
  readonly direction: Direction | undefined;
  /** Left out where there is no room. */
  readonly value: PlacedText | undefined;
}

/** A series laid out for one canvas, in px. */
export interface PlacedSeries {
  readonly height: number;
  readonly width: number;
  readonly marks: readonly SeriesMark[];
  /** Lines through results of years that follow each other and have one base. */
  readonly lines: readonly (readonly Point[])[];
  readonly years: readonly PlacedText[];
  /** The mark of zero; its line lies on `zeroY`. */
  readonly zero: PlacedText;
  readonly zeroY: number;
  /** Between years where a new base begins. */
  readonly breaks: readonly number[];
}

const plotHeight = 90;
/** Room for a value above the highest mark, and below the lowest where it lies below zero. */
const valueRoom = 36;
/** Below zero, where nothing else does. */
const zeroRoom = 10;
/** A target stands left of the middle of its year, and its result right of it, so that equal ones do not cover each other. */
const besidePx = 9;
const labelGap = 6;

/** Places targets and results over their years, on a scale that holds zero, with each value in as far as it has room. */
export function layoutSeries({ years }: Series, { width }: Canvas, locale: Locale): PlacedSeries {
  const figures = years.flatMap(({ target, result }) => [target ?? [], result ?? []].flat());
  const values = figures.map(signedValue);
  const [first = 0, last = 0] = [years[0]?.year, years.at(-1)?.year];
  const xOf = scalePoint(range(first, last + 1), [0, width]).padding(0.5);
  const [lowest, highest] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)];
  const yOf = scaleLinear([lowest, highest], [valueRoom + plotHeight, valueRoom]);
  const pointOf = (year: number, figure: Figure): Point => ({
    x: (xOf(year) ?? 0) + (figure.kind === 'target' ? -besidePx : besidePx),
    y: yOf(signedValue(figure)),
  });
  const marks = years.flatMap(({ year, target, result }) => {
    const [upper, lower] = [target ?? [], result ?? []].flat().sort((a, b) => signedValue(b) - signedValue(a));
    return [upper, lower].flatMap((figure, index): SeriesMark[] => {
      if (!figure) return [];
      const at = pointOf(year, figure);
      const { sign, number, unit } = partsBesideLabel(figure, locale);
      const text = sign + number + unitGap(unit, locale) + unit;
      const half = textWidth(text, sizes.value, 'bold') / 2;
      const hasRoom = half * 2 + labelGap <= xOf.step() || year === last;
      const x = Math.min(Math.max(xOf(year) ?? 0, half), width - half);
      return [
        {
          kind: figure.kind,
          at,
          bound: figure.bound,
          direction: figure.direction,
          value: hasRoom ? { x, y: index === 0 ? at.y - 18 : at.y + 28, text } : undefined,
        },
      ];
    });
  });
  const bottom = valueRoom + plotHeight + (lowest < 0 ? valueRoom : zeroRoom);
  return {
    width,
    height: bottom + sizes.small * 1.6,
    marks,
    lines: joinResults(years).map((run) => run.map(({ year, figure }) => pointOf(year, figure))),
    years: range(first, last + 1).map((year) => ({ x: xOf(year) ?? 0, y: bottom + sizes.small, text: String(year) })),
    zero: { x: 0, y: yOf(0) - 4, text: '0' },
    zeroY: yOf(0),
    breaks: years.flatMap(({ year, target, result }) => {
      if (target?.newBase) return [(xOf(year) ?? 0) - xOf.step() / 2];
      return result?.newBase ? [xOf(year) ?? 0] : [];
    }),
  };
}

interface Told {
  readonly year: number;
  readonly figure: Figure;
}

/** Returns the results in runs of years that follow each other; a new base begins another, and one alone needs no line. */
function joinResults(years: Series['years']): readonly (readonly Told[])[] {
  const runs: Told[][] = [];
  let wasRebased = false;
  for (const { year, target, result } of years) {
    wasRebased ||= target?.newBase !== undefined || result?.newBase !== undefined;
    if (!result) continue;
    const run = runs.at(-1);
    const told = { year, figure: result };
    if (run?.at(-1)?.year === year - 1 && !wasRebased) run.push(told);
    else runs.push([told]);
    wasRebased = false;
  }
  return runs.filter((run) => run.length > 1);
}
