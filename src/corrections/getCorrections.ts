import { absoluteUrl, chapterPath, figurePath } from '../i18n/paths.ts';
import type { Locale } from '../locales.ts';
import { filesOnDisk } from '../reading/files.ts';
import { getReport } from '../report/getReport.ts';
import type { Correction } from '../schemas/correction.ts';
import { readCorrections } from './readCorrections.ts';

/** Returns what was corrected, for the pages, newest first. */
export function getCorrections(): readonly Correction[] {
  return readCorrections(filesOnDisk(process.cwd()), getReport());
}

/** Returns the whole address of what was corrected. */
export function correctedAddress({ sentence, figure }: Correction, locale: Locale): string {
  const { year } = getReport();
  if (sentence) return absoluteUrl(chapterPath(locale, year, sentence.chapter, sentence.n));
  if (figure !== undefined) return absoluteUrl(figurePath(locale, year, figure));
  throw new Error('a correction is about a sentence or a figure, which the schema holds it to');
}
