import { filesOnDisk } from '../reading/files.ts';
import { getReport } from '../report/getReport.ts';
import { onceAYear } from '../report/onceAYear.ts';
import type { Chart } from './chart.ts';
import { readCharts } from './readCharts.ts';

/** Returns the charts of a year's report, for the pages. */
export const getCharts = onceAYear((year) => readCharts(filesOnDisk(process.cwd()), getReport(year)));

/** Returns the chart with an id. */
export function chartNamed(year: number, id: string): Chart {
  const chart = getCharts(year).find((candidate) => candidate.id === id);
  if (!chart) throw new Error(`no chart has the id "${id}"`);
  return chart;
}
