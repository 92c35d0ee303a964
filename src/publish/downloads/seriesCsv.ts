import type { PublicSeriesFigure, SeriesJson } from './contracts.ts';
import { provenanceColumn } from './figureColumns.ts';
import { writeCsv, type Cell } from './writeCsv.ts';

type PublicSeries = SeriesJson['series'][number];

interface Row {
  readonly series: PublicSeries;
  readonly year: number;
  readonly kind: 'target' | 'result';
  readonly figure: PublicSeriesFigure;
  /** Of a target. */
  readonly outcome: string | undefined;
}

const columns = {
  series: ({ series }) => series.id,
  title_zh: ({ series }) => series.title.zh,
  title_en: ({ series }) => series.title.en,
  unit: ({ series }) => series.unit,
  measure: ({ series }) => series.measure,
  year: ({ year }) => year,
  kind: ({ kind }) => kind,
  report: ({ figure }) => figure.report,
  figure: ({ figure }) => figure.id,
  label_zh: ({ figure }) => figure.label.zh,
  label_en: ({ figure }) => figure.label.en,
  value: ({ figure }) => figure.value,
  counter_zh: ({ figure }) => figure.counter?.zh,
  counter_en: ({ figure }) => figure.counter?.en,
  bound: ({ figure }) => figure.bound,
  direction: ({ figure }) => figure.direction,
  outcome: ({ outcome }) => outcome,
  new_base_zh: ({ figure }) => figure.newBase?.zh,
  new_base_en: ({ figure }) => figure.newBase?.en,
  quote_zh: ({ figure }) => figure.quote.zh,
  quote_en: ({ figure }) => figure.quote.en,
  url_zh: ({ figure }) => figure.url.zh,
  url_en: ({ figure }) => figure.url.en,
} satisfies Record<string, (row: Row) => Cell>;

/** Returns the series as CSV, a target or a result a row; `provenanceOf` says in each row where its report is from. */
export function seriesCsv({ series }: Pick<SeriesJson, 'series'>, provenanceOf: (report: number) => string): string {
  const rows = series.flatMap((one) =>
    one.years.flatMap(({ year, target, result, outcome }) => [
      ...(target ? [{ series: one, year, kind: 'target', figure: target, outcome } as const] : []),
      ...(result ? [{ series: one, year, kind: 'result', figure: result, outcome: undefined } as const] : []),
    ]),
  );
  return writeCsv([
    [...Object.keys(columns), provenanceColumn],
    ...rows.map((row) => [...Object.values(columns).map((cell) => cell(row)), provenanceOf(row.figure.report)]),
  ]);
}
