import { filesOnDisk } from '../../reading/files.ts';
import { readSeries } from '../../reading/readSeries.ts';
import { getReport } from '../getReport.ts';
import { getLatestYear, getYears } from '../getYears.ts';
import { onceAYear } from '../onceAYear.ts';
import { buildSeries, type Series } from './buildSeries.ts';

/**
 * Returns the series as they stand in the reports up to that of a year, for its pages: those of a former year know nothing of what
 * came after it.
 */
export const getSeriesUntil = onceAYear((last): readonly Series[] => {
  const list = readSeries(filesOnDisk(process.cwd()), []);
  const years = getYears().filter((year) => year <= last);
  // Without series no report is read for them.
  return list.length > 0 && years.length > 1 ? buildSeries(list, years.map(getReport)) : [];
});

/** Returns the series of all reports. */
export function getSeries(): readonly Series[] {
  return getSeriesUntil(getLatestYear());
}
