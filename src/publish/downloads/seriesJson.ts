import type { Localized } from '../../locales.ts';
import type { Figure } from '../../report/report.ts';
import type { Series } from '../../report/series/buildSeries.ts';
import type { PublicSeriesFigure, SeriesJson } from './contracts.ts';
import type { Provenance } from './provenance.ts';

/** Returns the series of all reports as public data; `addressOf` gives the whole address of a figure's page. */
export function seriesJson(
  series: readonly Series[],
  reports: readonly Provenance[],
  addressOf: (year: number, id: string) => Localized,
): SeriesJson {
  const publish = (report: number, figure: Figure | undefined): PublicSeriesFigure | undefined => {
    if (!figure) return undefined;
    const { id, value, counter, bound, direction, newBase, label, quote } = figure;
    return { report, id, value, counter, bound, direction, newBase, label, quote, url: addressOf(report, id) };
  };
  return {
    reports: [...reports],
    note: {
      zh: '哪些数字属于同一项由本站归类；outcome只由目标和结果的数值及界限词算出。',
      en: 'Which figures belong to the same series is our sorting; outcome is worked out from the values and bounds of target and result alone.',
    },
    series: series.map(({ id, title, unit, measure, years, absentFrom }) => ({
      ...{ id, title, unit, measure },
      years: years.map(({ year, target, result, outcome }) => ({
        ...{ year, outcome },
        target: publish(year, target),
        result: publish(year + 1, result),
      })),
      absentFrom: [...absentFrom],
    })),
  };
}
