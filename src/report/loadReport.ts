import { checkFidelity } from '../fidelity/checkFidelity.ts';
import { filesOnDisk } from '../reading/files.ts';
import { ContentError } from '../reading/problem.ts';
import { readContent } from '../reading/readContent.ts';
import { buildReport } from './buildReport.ts';
import type { Report } from './report.ts';

/** The year of the report that the site shows. */
export const reportYear = 2024;

/** Reads the report of a year from a project folder; throws a ContentError that lists every fault. */
export function loadReport(root: string, year = reportYear): Report {
  const reading = readContent(filesOnDisk(root), year);
  if (!reading.ok) throw new ContentError(reading.problems);
  const problems = checkFidelity(reading.content);
  if (problems.length > 0) throw new ContentError(problems);
  return buildReport(reading.content);
}
