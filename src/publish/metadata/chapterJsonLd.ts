import type { Chapter } from 'schema-dts';
import { languageTags, type Locale } from '../../locales.ts';
import { plainTitle } from '../../reading/chapters/chapter.ts';
import type { ChapterHead } from '../../reading/schemas/chapter.ts';
import type { Described } from './structuredData.ts';

/** Returns a chapter as a schema.org Chapter, a part of the report whose address is given. */
export function chapterJsonLd(
  { title, summary }: ChapterHead,
  locale: Locale,
  addresses: { readonly chapter: string; readonly report: string },
): Described<Chapter> {
  return {
    '@type': 'Chapter',
    name: plainTitle(title),
    description: summary,
    url: addresses.chapter,
    inLanguage: languageTags[locale],
    isPartOf: { '@id': addresses.report },
  };
}
