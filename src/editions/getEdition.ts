import { filesOnDisk } from '../reading/files.ts';
import { reportYear } from '../report/loadReport.ts';
import type { Edition } from '../schemas/edition.ts';
import { readEdition } from './readEdition.ts';

/** Returns the edition that the site is, for the pages. */
export function getEdition(): Edition {
  return readEdition(filesOnDisk(process.cwd()), reportYear);
}
