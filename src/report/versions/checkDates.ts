import type { Files } from '../../reading/files.ts';
import type { Problem } from '../../reading/problem.ts';
import type { Report } from '../report.ts';
import { readEdition } from './readEdition.ts';

/** Returns the dates of an edition that cannot be: before the report was read, or with a rate of a year still to come. */
export function checkDates(files: Files, { year, origin }: Pick<Report, 'year' | 'origin'>): Problem[] {
  const { issued, dollars } = readEdition(files, year);
  const file = `content/${String(year)}/edition.yaml`;
  return [
    ...(issued >= origin.sessionOpened
      ? []
      : [
          {
            file,
            found: `issued: ${issued}`,
            expected: `a day after ${origin.sessionOpened}, when the session opened`,
            remedy: 'Correct the day, here or in origin.yaml.',
          },
        ]),
    ...(dollars.year < year
      ? []
      : [
          {
            file,
            found: `a rate for dollars of ${String(dollars.year)}`,
            expected: `the rate of ${String(year - 1)} or a year before it, which was known when the report was read`,
            remedy: 'Take the average of the year that the report looks back on.',
          },
        ]),
  ];
}
