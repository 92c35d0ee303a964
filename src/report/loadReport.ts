import { checkReport } from '../gate/checkFidelity.ts';
import { filesOnDisk } from '../reading/files.ts';
import { ContentError } from '../reading/problem.ts';
import { readContent, type Content } from '../reading/readContent.ts';
import { latestYear } from '../reading/years.ts';
import { buildReport } from './buildReport.ts';
import type { Report } from './report.ts';

/** Reads the report of a year from a project folder, the newest where none is named; throws a ContentError that lists every fault. */
export function loadReport(root: string, year = latestYear(filesOnDisk(root))): Report {
  const content = contentOf(root, year);
  const problems = checkReport(content);
  if (problems.length > 0) throw new ContentError(problems);
  return buildReport(content);
}

/** Reads a draft of a year's report, which the gate does not let pass yet; throws a ContentError where it cannot be read at all. */
export function loadDraft(root: string, year: number): Report {
  return buildReport(contentOf(root, year));
}

function contentOf(root: string, year: number): Content {
  const reading = readContent(filesOnDisk(root), year);
  if (!reading.ok) throw new ContentError(reading.problems);
  return reading.content;
}
