import { filesOnDisk } from '../../reading/files.ts';
import { getReport } from '../getReport.ts';
import { onceAYear } from '../onceAYear.ts';
import { getEdition } from './getEdition.ts';
import { readVersions } from './readVersions.ts';

/** Returns the versions of a year's edition, oldest first, for the pages. */
export const getVersions = onceAYear((year) =>
  readVersions(filesOnDisk(process.cwd()), getReport(year), getEdition(year)),
);
