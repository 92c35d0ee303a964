import { prepareCorpus, type Corpus } from '../../../src/features/search/corpus.ts';
import { readOtherWords } from '../../../src/features/search/readOtherWords.ts';
import { readSynonyms } from '../../../src/features/search/readSynonyms.ts';
import { collectSearchFigures, collectSearchTexts } from '../../../src/features/search/searchTexts.ts';
import type { Locale } from '../../../src/locales.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { loadReport } from '../../../src/report/loadReport.ts';

/** The report of this project. */
export const report = loadReport(process.cwd());

/** Returns what the browser would search in on a page of a language. */
export function corpusFor(locale: Locale): Corpus {
  const files = filesOnDisk(process.cwd());
  const texts = collectSearchTexts(report, readSynonyms(files, report.year), readOtherWords(files, report.year));
  return prepareCorpus(texts, collectSearchFigures(report, locale));
}
