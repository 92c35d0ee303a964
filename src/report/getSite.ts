import { filesOnDisk } from '../reading/files.ts';
import { loadSite } from '../reading/readSite.ts';
import type { Site } from '../schemas/site.ts';

/** Returns whose site this is, for the pages. */
export function getSite(): Site {
  return loadSite(filesOnDisk(process.cwd()));
}
