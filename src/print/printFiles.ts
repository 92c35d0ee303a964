import type { Locale } from '../locales.ts';

/** A PDF of the print edition. */
export interface PrintFile {
  readonly name: string;
  readonly locale: Locale;
  readonly isFacing: boolean;
}

/** Returns the PDFs of a year's print edition, by the page each is printed from; the facing one serves both languages. */
export function printFiles(year: number): readonly PrintFile[] {
  return [
    { name: `laoshan-${year}-zh.pdf`, locale: 'zh', isFacing: false },
    { name: `laoshan-${year}-en.pdf`, locale: 'en', isFacing: false },
    { name: `laoshan-${year}-facing.pdf`, locale: 'zh', isFacing: true },
  ];
}
