import type { Locale } from '../../src/locales.ts';
import { filesOnDisk } from '../../src/reading/files.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { prepareCorpus, type Corpus } from '../../src/search/corpus.ts';
import { readOtherWords } from '../../src/search/readOtherWords.ts';
import { readSynonyms } from '../../src/search/readSynonyms.ts';
import { collectSearchFigures, collectSearchTexts } from '../../src/search/searchTexts.ts';

/** The report of this project. */
export const report = loadReport(process.cwd());

/** Returns what the browser would search in on a page of a language. */
export function corpusFor(locale: Locale): Corpus {
  const files = filesOnDisk(process.cwd());
  const texts = collectSearchTexts(report, readSynonyms(files, report.year), readOtherWords(files, report.year));
  return prepareCorpus(texts, collectSearchFigures(report, locale));
}
