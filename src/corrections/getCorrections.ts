import { absoluteUrl, chapterPath, figurePath } from '../i18n/paths.ts';
import type { Locale } from '../locales.ts';
import { filesOnDisk } from '../reading/files.ts';
import { getReport } from '../report/getReport.ts';
import { getYears } from '../report/getYears.ts';
import type { Correction } from '../schemas/correction.ts';
import { readCorrections } from './readCorrections.ts';

/** A correction with the year of the report that was corrected. */
export interface DatedCorrection extends Correction {
  readonly year: number;
}

/** Returns what was corrected in the reports of all years, for the pages, newest first. */
export function getCorrections(): readonly DatedCorrection[] {
  return getYears()
    .flatMap((year) =>
      readCorrections(filesOnDisk(process.cwd()), getReport(year)).map((correction) => ({ ...correction, year })),
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Returns what was corrected in a year's report after one day, up to another; both yyyy-mm-dd. */
export function correctionsBetween(
  corrections: readonly DatedCorrection[],
  year: number,
  after: string,
  upTo: string,
): readonly DatedCorrection[] {
  return corrections.filter(
    (correction) => correction.year === year && correction.date > after && correction.date <= upTo,
  );
}

/** Returns the whole address of what was corrected. */
export function correctedAddress({ year, sentence, figure }: DatedCorrection, locale: Locale): string {
  if (sentence) return absoluteUrl(chapterPath(locale, year, sentence.chapter, sentence.n));
  if (figure !== undefined) return absoluteUrl(figurePath(locale, year, figure));
  throw new Error('a correction is about a sentence or a figure, which the schema holds it to');
}
