import type { Figure } from '../report/report.ts';
import { marksOf, type Chart } from './chart.ts';

/** Returns the chart that shows a figure among its like; undefined where none does but the one of all figures. */
export function findChart(charts: readonly Chart[], figure: Pick<Figure, 'id'>): Chart | undefined {
  return charts.find((chart) => chart.kind !== 'glance' && marksOf(chart).some((mark) => mark.figure.id === figure.id));
}
