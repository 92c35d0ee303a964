import type { Report as ReportThing } from 'schema-dts';
import { plainTitle } from '../../reading/chapters/chapter.ts';
import { languageTags, type Locale } from '../../locales.ts';
import type { Report } from '../../report/report.ts';
import type { Edition } from '../../reading/schemas/edition.ts';
import type { ChapterId } from '../../reading/schemas/chapter.ts';
import type { Described } from './structuredData.ts';

/** What the edition says of itself, and where it stands. */
export interface ReportPage {
  readonly locale: Locale;
  readonly name: string;
  readonly description: string;
  readonly address: string;
  readonly addressOfChapter: (chapter: ChapterId) => string;
}

/** Returns the edition as a schema.org Report with its chapters; what the source does not name (a publisher, a date) is left out. */
export function reportJsonLd(
  { origin, chapters }: Pick<Report, 'origin' | 'chapters'>,
  { version, issued }: Pick<Edition, 'version' | 'issued'>,
  { locale, name, description, address, addressOfChapter }: ReportPage,
): Described<ReportThing> {
  return {
    '@type': 'Report',
    '@id': address,
    url: address,
    name,
    description,
    inLanguage: languageTags[locale],
    version,
    datePublished: issued,
    isAccessibleForFree: true,
    isBasedOn: {
      '@type': 'NewsArticle',
      name: origin.title[locale],
      inLanguage: languageTags.zh,
      author: origin.authors.map((author) => ({ '@type': 'Person', name: author[locale] })),
    },
    hasPart: chapters.map(({ id, head }) => ({
      '@type': 'Chapter',
      name: plainTitle(head[locale].title),
      url: addressOfChapter(id),
    })),
  };
}
