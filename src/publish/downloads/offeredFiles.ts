import type { Locale } from '../../locales.ts';
import { readEnvironment } from '../../reading/environment/readEnvironment.ts';
import { getReport } from '../../report/getReport.ts';
import { siteAddresses } from '../../words/i18n/addresses.ts';
import { absoluteUrl } from '../../words/i18n/paths.ts';
import { translator } from '../../words/i18n/translate.ts';
import { bookFiles, bookFormats, type BookFormat } from '../bookFiles.ts';
import { printFiles } from '../print/printFiles.ts';
import { dataFiles, type DataFileKey } from './dataFiles.ts';

/** A file that the site offers, for lists that people and programs read. */
export interface OfferedFile {
  readonly name: string;
  /** Whole address. */
  readonly address: string;
  /** What it holds, and in which format. */
  readonly about: string;
}

/** Returns every file that is offered of a year's report: the data, the books, and the PDFs where they are made. */
export function offeredFiles(year: number, locale: Locale): readonly OfferedFile[] {
  const t = translator(locale, year);
  const { data } = siteAddresses(year);
  const { slug } = getReport(year).site;
  const describe = (about: string, format: string): string => t('data.fileInFormat', { about, format });
  const { makesPdfs } = readEnvironment(process.env);
  return [
    ...(Object.keys(dataFiles) as DataFileKey[]).map((key) => {
      const { file, format } = dataFiles[key];
      return { name: file, address: data(file), about: describe(t(`data.file.${key}`), t(`data.format.${format}`)) };
    }),
    ...(Object.keys(bookFormats) as BookFormat[]).flatMap((format) =>
      bookFiles(slug, year).map(({ name, key }) => ({
        name: `${name}.${format}`,
        address: absoluteUrl(`/${year}/${name}.${format}`),
        about: describe(t(`book.file.${format}.${key}`), bookFormats[format].name),
      })),
    ),
    ...(makesPdfs ? printFiles(slug, year) : []).map(({ name, locale: language, isFacing }) => ({
      name,
      address: absoluteUrl(`/${year}/${name}`),
      about: describe(t(`print.pdf.${isFacing ? 'facing' : language}`), 'PDF'),
    })),
  ];
}
