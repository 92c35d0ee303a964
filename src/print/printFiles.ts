import type { Locale } from '../locales.ts';

/** A PDF of the print edition. */
export interface PrintFile {
  readonly name: string;
  readonly locale: Locale;
  readonly isFacing: boolean;
}

/** The PDFs that `npm run pdf` makes, by the page each is printed from; the facing one serves both languages. */
export const printFiles: readonly PrintFile[] = [
  { name: 'laoshan-2024-zh.pdf', locale: 'zh', isFacing: false },
  { name: 'laoshan-2024-en.pdf', locale: 'en', isFacing: false },
  { name: 'laoshan-2024-facing.pdf', locale: 'zh', isFacing: true },
];
