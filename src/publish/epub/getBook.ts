import { fillFinding } from '../../charts/finding.ts';
import { chartNamed } from '../../charts/getCharts.ts';
import { getPicture } from '../../charts/getPicture.ts';
import { getEdition } from '../../report/versions/getEdition.ts';
import { absoluteUrl, chapterPath, figurePath } from '../../words/i18n/paths.ts';
import { translator } from '../../words/i18n/translate.ts';
import { getReport } from '../../report/getReport.ts';
import styles from './book.css?raw';
import type { BookFile } from '../bookFiles.ts';
import type { Book } from './packEpub.ts';
import { reportBook } from './reportBook.ts';

/** Returns a book of a year's report. */
export function getBook(year: number, { name, languages }: BookFile): Book {
  const report = getReport(year);
  return reportBook(report, languages, {
    edition: getEdition(year),
    translate: (locale) => translator(locale, year),
    chart: (id, locale) => {
      const chart = chartNamed(year, id);
      return {
        title: chart.title[locale],
        finding: fillFinding(chart, report, locale),
        svg: getPicture(year, id, locale),
      };
    },
    figureAddress: (id, locale) => absoluteUrl(figurePath(locale, year, id)),
    chapterAddress: ({ id }, locale) => absoluteUrl(chapterPath(locale, year, id)),
    address: absoluteUrl(`/${year}/${name}.epub`),
    styles,
  });
}
