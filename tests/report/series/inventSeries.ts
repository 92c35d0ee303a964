import type { SeriesData } from '../../../src/reading/schemas/series.ts';
import type { Figure } from '../../../src/report/report.ts';

/** An invented series: what a town catches. */
export const catchSeries: SeriesData = {
  id: 'catch',
  title: { zh: '渔获增速', en: 'Growth of the catch' },
  unit: 'percent',
  measure: 'growth',
};

/** Returns an invented figure of a report, with what the series of it need. */
export function inventFigure(
  year: number,
  kind: 'target' | 'result',
  value: number,
  changes: Partial<Figure> = {},
): Figure {
  const words = { zh: `增长${String(value)}%`, en: `up ${String(value)} percent` };
  return {
    id: `catch-${kind}-${String(year)}`,
    value,
    unit: 'percent',
    bound: 'exactly',
    direction: 'up',
    kind,
    measure: 'growth',
    label: { zh: '渔获增速', en: 'Growth of the catch' },
    series: 'catch',
    topics: ['industry'],
    readers: ['citizen'],
    chapter: 'opening',
    quote: words,
    sentence: words,
    mentions: [{ chapter: 'opening', sentence: 1, start: 0, end: 4, quote: words }],
    ...changes,
  };
}

/** What an invented report says of the series. */
export interface Told {
  readonly target?: number;
  readonly result?: number;
  /** Whether its result has a new base. */
  readonly newBase?: boolean;
}

/** Returns invented reports by their years. */
export function inventReports(told: Readonly<Record<number, Told>>): { year: number; figures: Figure[] }[] {
  return Object.entries(told).map(([key, { target, result, newBase }]) => {
    const year = Number(key);
    const base = newBase ? { newBase: { zh: '另一种数法', en: 'Counted otherwise' } } : {};
    return {
      year,
      figures: [
        ...(result === undefined ? [] : [inventFigure(year, 'result', result, base)]),
        ...(target === undefined ? [] : [inventFigure(year, 'target', target)]),
      ],
    };
  });
}
