import { filesOnDisk } from '../reading/files.ts';
import { getReport } from '../report/getReport.ts';
import type { Said } from '../schemas/said.ts';
import { readSaid } from './readSaid.ts';

let cached: readonly Said[] | undefined;

/** Returns what the report says of its targets, for the pages: read once in a build, anew for each request while authors are writing. */
export function getSaid(): readonly Said[] {
  if (import.meta.env.DEV) return readSaid(filesOnDisk(process.cwd()), getReport());
  cached ??= readSaid(filesOnDisk(process.cwd()), getReport());
  return cached;
}
