import { filesOnDisk } from '../reading/files.ts';
import { getReport } from '../report/getReport.ts';
import type { Report } from '../report/report.ts';
import type { Chart } from './chart.ts';
import { readCharts } from './readCharts.ts';

let cached: { readonly report: Report; readonly charts: readonly Chart[] } | undefined;

/** Returns the charts for the pages: resolved once for each reading of the report. */
export function getCharts(): readonly Chart[] {
  const report = getReport();
  if (cached?.report !== report) cached = { report, charts: readCharts(filesOnDisk(process.cwd()), report) };
  return cached.charts;
}

/** Returns the chart with an id. */
export function chartNamed(id: string): Chart {
  const chart = getCharts().find((candidate) => candidate.id === id);
  if (!chart) throw new Error(`no chart has the id "${id}"`);
  return chart;
}
