import type { APIRoute } from 'astro';
import type { Locale } from '../../locales.ts';
import { feedEntries } from '../../publish/feed/feedEntries.ts';
import { writeFeed } from '../../publish/feed/writeFeed.ts';
import { getLatestYear } from '../../report/getYears.ts';
import { absoluteUrl, localeRoutes, localPath } from '../../words/i18n/paths.ts';
import { translator } from '../../words/i18n/translate.ts';

export const getStaticPaths = localeRoutes;

/** The feed by which readers hear of every version and every correction. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const t = translator(locale, getLatestYear());
  const feed = writeFeed(feedEntries(locale), {
    locale,
    title: t('corrections.feedTitle', { site: t('site.title') }),
    author: t('site.title'),
    address: absoluteUrl(localPath(locale, '/corrections.xml')),
    page: absoluteUrl(localPath(locale, '/about/')),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
