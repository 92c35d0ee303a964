import { getProjects } from '../projects/getProjects.ts';
import { filesOnDisk } from '../reading/files.ts';
import { getReport } from '../report/getReport.ts';
import type { Door } from './door.ts';
import { readDoors } from './readDoors.ts';

let cached: readonly Door[] | undefined;

/** Returns the doors for the pages: read once in a build, anew for each request while authors are writing. */
export function getDoors(): readonly Door[] {
  const read = (): Door[] => readDoors(filesOnDisk(process.cwd()), getReport(), getProjects());
  if (import.meta.env.DEV) return read();
  cached ??= read();
  return cached;
}
