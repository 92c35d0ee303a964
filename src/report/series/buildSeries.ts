import type { SeriesData } from '../../reading/schemas/series.ts';
import { judgeTarget, type Decision } from '../judgeTarget.ts';
import type { Figure, Report } from '../report.ts';

/**
 * What became of a target: what its numbers and those of its result decide; that the result has a base of its own; that the report
 * of the next year has no result in the series; or that there is no such report.
 */
export const outcomes = ['reached', 'missed', 'above', 'below', 'open', 'new-base', 'not-told', 'no-report'] as const;
export type Outcome = Decision | Exclude<(typeof outcomes)[number], Decision>;

/** A year of a series: the target that its own report sets, and the result that the report after it tells. */
export interface SeriesYear {
  readonly year: number;
  readonly target: Figure | undefined;
  readonly result: Figure | undefined;
  /** Undefined where the year has no target. */
  readonly outcome: Outcome | undefined;
}

/** A series with its figures of all reports. */
export interface Series extends SeriesData {
  /** The years of which there is a target or a result, oldest first. */
  readonly years: readonly SeriesYear[];
  /** The reports that have a figure of it, by their years, oldest first. */
  readonly reports: readonly number[];
  /** The later ones that have none. */
  readonly absentFrom: readonly number[];
}

type Source = Pick<Report, 'year' | 'figures'>;

/**
 * Returns the series that figures of these reports belong to, in the order of their list; none as long as no two reports share one.
 */
export function buildSeries(list: readonly SeriesData[], reports: readonly Source[]): readonly Series[] {
  const series = list.map((data) => collect(data, reports)).filter(({ reports: own }) => own.length > 0);
  return series.some(({ reports: own }) => own.length > 1) ? series : [];
}

function collect(data: SeriesData, reports: readonly Source[]): Series {
  const figureOf = (year: number, kind: Figure['kind']): Figure | undefined =>
    reports
      .find((report) => report.year === year)
      ?.figures.find((figure) => figure.series === data.id && figure.kind === kind);
  const own = reports.filter(({ figures }) => figures.some(({ series }) => series === data.id)).map(({ year }) => year);
  const told = [...new Set(own.flatMap((year) => [year - 1, year]))].sort((a, b) => a - b);
  const years = told
    .map((year) => ({ year, target: figureOf(year, 'target'), result: figureOf(year + 1, 'result') }))
    .filter(({ target, result }) => target ?? result)
    .map(({ year, target, result }): SeriesYear => {
      const isNextThere = reports.some((report) => report.year === year + 1);
      return { year, target, result, outcome: target && becameOf(target, result, isNextThere) };
    });
  const [first = Infinity] = own;
  const absentFrom = reports.map(({ year }) => year).filter((year) => year > first && !own.includes(year));
  return { ...data, years, reports: own, absentFrom };
}

function becameOf(target: Figure, result: Figure | undefined, isNextThere: boolean): Outcome {
  if (!result) return isNextThere ? 'not-told' : 'no-report';
  return result.newBase ? 'new-base' : judgeTarget(target, result);
}
