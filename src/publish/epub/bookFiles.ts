import type { Locale } from '../../locales.ts';

/** A book that the site offers, by the languages it holds; the first leads. */
export interface BookFile {
  readonly name: string;
  readonly key: 'zh' | 'en' | 'facing';
  readonly languages: readonly [Locale, ...Locale[]];
}

/** Returns the books of a year's report. */
export function bookFiles(year: number): readonly BookFile[] {
  return [
    { name: `laoshan-${year}-zh.epub`, key: 'zh', languages: ['zh'] },
    { name: `laoshan-${year}-en.epub`, key: 'en', languages: ['en'] },
    { name: `laoshan-${year}-facing.epub`, key: 'facing', languages: ['zh', 'en'] },
  ];
}
