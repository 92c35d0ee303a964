import { loadReport } from './loadReport.ts';
import { onceAYear } from './onceAYear.ts';

/** Returns the report of a year for the pages. */
export const getReport = onceAYear((year) => loadReport(process.cwd(), year));
