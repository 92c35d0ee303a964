import type { Locale } from '../../locales.ts';
import { languageTags } from '../../locales.ts';
import type { Edition } from '../../reading/schemas/edition.ts';
import type { Work } from './work.ts';

/** A `<meta>` element for reference managers. */
export interface CitationMeta {
  readonly name: string;
  readonly content: string;
}

/** Returns what Zotero and its like read in a page's head: Highwire's `citation_*` names and Dublin Core. */
export function citationMeta(
  work: Work,
  page: { readonly title: string; readonly address: string; readonly locale: Locale; readonly isPart: boolean },
  license: Edition['license'],
): CitationMeta[] {
  const { title, address, locale, isPart } = page;
  const authors = work.authors.map((author) => author[locale]);
  const language = languageTags[locale];
  return [
    { name: 'citation_title', content: title },
    // Zotero takes what has it for a part of a larger work, and prints both titles.
    ...(isPart ? [{ name: 'citation_inbook_title', content: work.title[locale] }] : []),
    ...authors.map((content) => ({ name: 'citation_author', content })),
    { name: 'citation_publication_date', content: String(work.year) },
    { name: 'citation_online_date', content: work.issued.replaceAll('-', '/') },
    { name: 'citation_language', content: language },
    { name: 'citation_public_url', content: address },
    { name: 'DC.title', content: title },
    ...authors.map((content) => ({ name: 'DC.creator', content })),
    { name: 'DC.date', content: String(work.year) },
    { name: 'DC.language', content: language },
    { name: 'DC.identifier', content: address },
    { name: 'DC.isPartOf', content: work.title[locale] },
    { name: 'DC.rights', content: license.url },
  ];
}
