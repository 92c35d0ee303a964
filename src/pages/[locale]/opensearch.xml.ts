import type { APIRoute } from 'astro';
import { absoluteUrl, localPath, localeRoutes } from '../../words/i18n/paths.ts';
import { translator } from '../../words/i18n/translate.ts';
import { languageTags, type Locale } from '../../locales.ts';
import { getLatestYear } from '../../report/getYears.ts';
import { markup } from '../../words/markup.ts';

export const getStaticPaths = localeRoutes;

/** The description by which a browser or a search portal takes the site's search into its own. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const year = getLatestYear();
  const t = translator(locale, year);
  const description = markup`<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${t('site.name')}</ShortName>
  <Description>${t('search.description')}</Description>
  <Language>${languageTags[locale]}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${absoluteUrl('/icon.svg')}</Image>
  <Url type="text/html" template="${absoluteUrl(localPath(locale, '/search/'))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${description.text}`, {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
