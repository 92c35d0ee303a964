import type { APIRoute } from 'astro';
import { correctedAddress, getCorrections } from '../../corrections/getCorrections.ts';
import { writeFeed } from '../../corrections/writeFeed.ts';
import { getEdition } from '../../editions/getEdition.ts';
import { absoluteUrl, localeRoutes, localPath } from '../../i18n/paths.ts';
import { translator } from '../../i18n/translate.ts';
import type { Locale } from '../../locales.ts';
import { getLatestYear } from '../../report/getYears.ts';

export const getStaticPaths = localeRoutes;

/** The feed by which readers hear of every correction. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const year = getLatestYear();
  const t = translator(locale, year);
  const head = {
    locale,
    title: t('corrections.feedTitle', { site: t('site.title') }),
    author: t('site.title'),
    address: absoluteUrl(localPath(locale, '/corrections.xml')),
    page: absoluteUrl(localPath(locale, '/about/')),
    issued: getEdition(year).issued,
  };
  const feed = writeFeed(getCorrections(), head, (correction) => correctedAddress(correction, locale));
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
