import { filesOnDisk } from '../../reading/files.ts';
import { onceAYear } from '../onceAYear.ts';
import { readEdition } from './readEdition.ts';

/** Returns the edition of a year's report, for the pages. */
export const getEdition = onceAYear((year) => readEdition(filesOnDisk(process.cwd()), year));
