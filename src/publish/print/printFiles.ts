import type { Locale } from '../../locales.ts';
import { bookFiles } from '../bookFiles.ts';

/** A PDF of the print edition. */
export interface PrintFile {
  readonly name: string;
  readonly locale: Locale;
  readonly isFacing: boolean;
}

/** Returns the PDFs of a year's print edition, by the page each is printed from; the facing one serves both languages; `slug` is that of the site. */
export function printFiles(slug: string, year: number): readonly PrintFile[] {
  return bookFiles(slug, year).map(({ name, languages }) => ({
    name: `${name}.pdf`,
    locale: languages[0],
    isFacing: languages.length > 1,
  }));
}
