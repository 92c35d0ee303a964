import type { Locale } from '../locales.ts';

/** A version of the whole report to take away, by the languages it holds; the first leads. */
export interface BookFile {
  /** Without the ending. */
  readonly name: string;
  readonly key: 'zh' | 'en' | 'facing';
  readonly languages: readonly [Locale, ...Locale[]];
}

/** The formats in which a book is made without a browser. */
export const bookFormats = {
  epub: { name: 'EPUB 3', mediaType: 'application/epub+zip' },
  docx: { name: 'DOCX', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
} as const;
export type BookFormat = keyof typeof bookFormats;

/** Returns the books of a year's report; `slug` is that of the site. */
export function bookFiles(slug: string, year: number): readonly BookFile[] {
  return [
    { name: `${slug}-${year}-zh`, key: 'zh', languages: ['zh'] },
    { name: `${slug}-${year}-en`, key: 'en', languages: ['en'] },
    { name: `${slug}-${year}-facing`, key: 'facing', languages: ['zh', 'en'] },
  ];
}
