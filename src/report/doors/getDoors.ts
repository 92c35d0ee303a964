import { filesOnDisk } from '../../reading/files.ts';
import { getReport } from '../getReport.ts';
import { onceAYear } from '../onceAYear.ts';
import { getProjects } from '../projects/getProjects.ts';
import { readDoors } from './readDoors.ts';

/** Returns the doors of a year's report, for the pages. */
export const getDoors = onceAYear((year) => readDoors(filesOnDisk(process.cwd()), getReport(year), getProjects(year)));
