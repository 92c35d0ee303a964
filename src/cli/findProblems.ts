import { findMissingFrontCharts } from '../charts/frontCharts.ts';
import { readCharts } from '../charts/readCharts.ts';
import { readCorrections } from '../report/corrections/readCorrections.ts';
import { readDoors } from '../report/doors/readDoors.ts';
import { checkDates } from '../report/versions/checkDates.ts';
import { readEdition } from '../report/versions/readEdition.ts';
import { readWorkList, refuseDraft } from '../reading/workList.ts';
import { checkFidelity } from '../gate/checkFidelity.ts';
import { findLookAlikes } from '../gate/lookAlikes.ts';
import { findPhaseFaults } from '../report/phases.ts';
import { checkPermanence } from '../report/permanence/checkPermanence.ts';
import { readPermanentIds } from '../report/permanence/readPermanentIds.ts';
import { readReadings } from '../features/pinyin/readReadings.ts';
import { readReviewed } from '../features/traditional/readReviewed.ts';
import { readPoster } from '../charts/poster/poster.ts';
import { readProjects } from '../report/projects/readProjects.ts';
import type { Files } from '../reading/files.ts';
import { ContentError, type Problem } from '../reading/problem.ts';
import { readContent } from '../reading/readContent.ts';
import { listDrafts, listYears } from '../reading/years.ts';
import { buildReport } from '../report/buildReport.ts';
import type { Report } from '../report/report.ts';
import { readOtherWords } from '../features/search/readOtherWords.ts';
import { readSynonyms } from '../features/search/readSynonyms.ts';
import { readSaid } from '../report/unsaid/readSaid.ts';
import { readUnnumbered } from '../report/unsaid/readUnnumbered.ts';
import { readVersions } from '../report/versions/readVersions.ts';

/** Returns every fault in what the site is made of: the content and the gate first, then, on sound ground, all that is built on it. */
export function findProblems(files: Files): readonly Problem[] {
  const drafts = listDrafts(files).map((year) => refuseDraft(year, readWorkList(files, year)));
  if (drafts.length > 0) return drafts;
  const readings = listYears(files).map((year) => readContent(files, year));
  const unread = readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
  if (unread.length > 0) return unread;
  const reports = readings.flatMap((reading) => (reading.ok ? [reading.content] : []));
  const problems = checkFidelity(reports);
  if (problems.length > 0) return problems;
  return reports.flatMap((content) => findProblemsAround(files, buildReport(content)));
}

/** Returns every fault in what is built on a report that has passed the gate: edition, projects, doors, charts and the rest. */
export function findProblemsAround(files: Files, report: Report): readonly Problem[] {
  const { year } = report;
  return [
    () => readEdition(files, year),
    () => readDoors(files, report, readProjects(files, report)),
    () => readCharts(files, report),
    () => readSaid(files, report),
    () => readUnnumbered(files, report),
    () => readSynonyms(files, year),
    () => readOtherWords(files, year),
    () => readReadings(files),
    () => readReviewed(files),
    () => readCorrections(files, report),
    () => readVersions(files, report, readEdition(files, year)),
    () => {
      holdIdsPermanent(files, report);
    },
    () => {
      refuse([
        ...checkDates(files, report),
        ...findMissingFrontCharts(files, report),
        ...findPhaseFaults(files, report),
        ...findLookAlikes(files, report),
      ]);
    },
    () => readPoster(report, readCharts(files, report)),
  ].flatMap(collectProblems);
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContentError(problems);
}

function holdIdsPermanent(files: Files, report: Report): void {
  const faults = checkPermanence(report, readPermanentIds(files, report.year));
  refuse(
    faults.map((found) => ({
      file: `content/${report.year}/permanent-ids.yaml`,
      found,
      expected: 'every id that was ever published, at its place',
      remedy: 'Restore the id, or list the new one; addresses that were given out must go on working.',
    })),
  );
}

/** Returns the faults that reading something finds; what is no fault of the content is a fault of the program, and is thrown on. */
export function collectProblems(read: () => unknown): readonly Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
