import type { DefinedTermSet } from 'schema-dts';
import { languageTags, otherLocale, type Locale } from '../../locales.ts';
import type { TermData } from '../../reading/schemas/term.ts';
import type { Described } from './structuredData.ts';

/** Returns the terms as a schema.org DefinedTermSet, each with its form in the other language. */
export function termSetJsonLd(
  terms: readonly TermData[],
  { locale, name, address }: { readonly locale: Locale; readonly name: string; readonly address: string },
): Described<DefinedTermSet> {
  return {
    '@type': 'DefinedTermSet',
    '@id': address,
    url: address,
    name,
    inLanguage: languageTags[locale],
    hasDefinedTerm: terms.map((term) => ({
      '@type': 'DefinedTerm',
      termCode: term.id,
      name: term[locale],
      alternateName: term[otherLocale(locale)],
      ...(term.explain && { description: term.explain[locale] }),
      url: `${address}#${term.id}`,
    })),
  };
}
