import { filesOnDisk } from '../../reading/files.ts';
import { getReport } from '../getReport.ts';
import { onceAYear } from '../onceAYear.ts';
import { readProjects } from './readProjects.ts';

/** Returns the directory of a year's report, for the pages. */
export const getProjects = onceAYear((year) => readProjects(filesOnDisk(process.cwd()), getReport(year)));
