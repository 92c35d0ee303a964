import { absoluteUrl, chapterPath, figurePath } from '../../words/i18n/paths.ts';
import type { Locale } from '../../locales.ts';
import { translator } from '../../words/i18n/translate.ts';
import { filesOnDisk } from '../../reading/files.ts';
import { getReport } from '../getReport.ts';
import { getYears } from '../getYears.ts';
import type { Correction } from '../../reading/schemas/correction.ts';
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

/** Returns the whole address of what was corrected. */
export function correctedAddress({ year, sentence, figure }: DatedCorrection, locale: Locale): string {
  if (sentence) return absoluteUrl(chapterPath(locale, year, sentence.chapter, sentence.n));
  if (figure !== undefined) return absoluteUrl(figurePath(locale, year, figure));
  throw new Error('a correction is about a sentence or a figure, which the schema holds it to');
}

/** Returns what was corrected by name: the chapter and the number of a sentence, the label of a figure. */
export function correctedPlace({ year, sentence, figure }: DatedCorrection, locale: Locale): string {
  const report = getReport(year);
  const chapter = report.chapters.find(({ id }) => id === sentence?.chapter);
  if (sentence && chapter) {
    return translator(locale, year)('figure.placeValue', {
      chapter: chapter.head[locale].short,
      sentence: sentence.n,
    });
  }
  const corrected = report.figures.find(({ id }) => id === figure);
  if (corrected) return corrected.label[locale];
  throw new Error('a correction is about a sentence or a figure that exists, which reading holds it to');
}
