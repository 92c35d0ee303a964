import { readCharts } from './readCharts.ts';
import type { Files } from '../reading/files.ts';
import type { Problem } from '../reading/problem.ts';
import type { Report } from '../report/report.ts';

/** The charts that the front page shows of every report: results beside targets, and all figures at a glance. */
export const frontCharts = { beside: 'goals-beside-results', glance: 'all-figures' } as const;

/** Returns those of the front page's charts that a report lacks. */
export function findMissingFrontCharts(files: Files, report: Report): Problem[] {
  const ids = new Set(readCharts(files, report).map(({ id }) => id));
  return Object.values(frontCharts)
    .filter((id) => !ids.has(id))
    .map((id) => ({
      file: `content/${String(report.year)}/charts.yaml`,
      found: `no chart "${id}"`,
      expected: 'the charts that the front page shows',
      remedy: 'Add it; the report of another year shows how it looks.',
    }));
}
