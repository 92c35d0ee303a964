import type { Chart } from '../../src/charts/chart.ts';
import { readCharts } from '../../src/charts/readCharts.ts';
import { filesOnDisk } from '../../src/reading/files.ts';
import { loadReport } from '../../src/report/loadReport.ts';

/** The report and its charts, as the repository has them. */
export const report = loadReport(process.cwd());
export const charts = readCharts(filesOnDisk(process.cwd()), report);

/** Returns the chart with an id. */
export function findChartNamed(id: string): Chart {
  const chart = charts.find((candidate) => candidate.id === id);
  if (!chart) throw new Error(`no chart has the id "${id}"`);
  return chart;
}
