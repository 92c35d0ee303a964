import { filesOnDisk } from '../../reading/files.ts';
import { getReport } from '../getReport.ts';
import { onceAYear } from '../onceAYear.ts';
import { readContext, type Context } from '../../reading/readContext.ts';

/** Returns the official figures of others beside a year's report, for the pages. */
export const getContext = onceAYear((year): Context => {
  // The gate holds them; what it refuses is told here too.
  getReport(year);
  return readContext(filesOnDisk(process.cwd()), year, []);
});
