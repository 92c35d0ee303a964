import { filesOnDisk } from '../reading/files.ts';
import { getReport } from '../report/getReport.ts';
import type { Project } from './project.ts';
import { readProjects } from './readProjects.ts';

let cached: readonly Project[] | undefined;

/** Returns the directory for the pages: read once in a build, anew for each request while authors are writing. */
export function getProjects(): readonly Project[] {
  if (import.meta.env.DEV) return readProjects(filesOnDisk(process.cwd()), getReport());
  cached ??= readProjects(filesOnDisk(process.cwd()), getReport());
  return cached;
}
