import { filesOnDisk } from '../reading/files.ts';
import { getReport } from '../report/getReport.ts';
import { onceAYear } from '../report/onceAYear.ts';
import { getEdition } from '../editions/getEdition.ts';
import { readVersions } from './readVersions.ts';

/** Returns the versions of a year's edition, oldest first, for the pages. */
export const getVersions = onceAYear((year) =>
  readVersions(filesOnDisk(process.cwd()), getReport(year), getEdition(year)),
);
