import { filesOnDisk } from '../../reading/files.ts';
import { getReport } from '../getReport.ts';
import { onceAYear } from '../onceAYear.ts';
import { readSaid } from './readSaid.ts';

/** Returns what a year's report says of its targets, for the pages. */
export const getSaid = onceAYear((year) => readSaid(filesOnDisk(process.cwd()), getReport(year)));
