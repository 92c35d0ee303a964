import { checkReport } from '../fidelity/checkFidelity.ts';
import { filesOnDisk } from '../reading/files.ts';
import { ContentError } from '../reading/problem.ts';
import { readContent } from '../reading/readContent.ts';
import { latestYear } from '../reading/years.ts';
import { buildReport } from './buildReport.ts';
import type { Report } from './report.ts';

/** Reads the report of a year from a project folder, the newest where none is named; throws a ContentError that lists every fault. */
export function loadReport(root: string, year = latestYear(filesOnDisk(root))): Report {
  const reading = readContent(filesOnDisk(root), year);
  if (!reading.ok) throw new ContentError(reading.problems);
  const problems = checkReport(reading.content);
  if (problems.length > 0) throw new ContentError(problems);
  return buildReport(reading.content);
}
