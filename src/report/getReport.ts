import { loadReport } from './loadReport.ts';
import type { Report } from './report.ts';

let cached: Report | undefined;

/** Returns the report for the pages: read once in a build, anew for each request while authors are writing. */
export function getReport(): Report {
  if (import.meta.env.DEV) return loadReport(process.cwd());
  cached ??= loadReport(process.cwd());
  return cached;
}
