import type { Locale } from '../../src/locales.ts';
import { filesOnDisk } from '../../src/reading/files.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { prepareCorpus, type Corpus } from '../../src/search/corpus.ts';
import { readSynonyms } from '../../src/search/readSynonyms.ts';
import { collectSearchFigures, collectSearchTexts } from '../../src/search/searchTexts.ts';

/** The report of this project. */
export const report = loadReport(process.cwd());

/** Returns what the browser would search in on a page of a language. */
export function corpusFor(locale: Locale): Corpus {
  const texts = collectSearchTexts(report, readSynonyms(filesOnDisk(process.cwd())));
  return prepareCorpus(texts, collectSearchFigures(report, locale));
}
