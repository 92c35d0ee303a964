import type { APIRoute } from 'astro';
import { href, localPath, localeRoutes } from '../../words/i18n/paths.ts';
import { translator } from '../../words/i18n/translate.ts';
import { languageTags, type Locale } from '../../locales.ts';
import { getLatestYear } from '../../report/getYears.ts';
import { iconSizes } from '../../publish/metadata/icons.ts';
import tokensCss from '../../interface/styles/tokens.css?raw';
import { readLightTokens, tokenNamed } from '../../charts/tokens/readTokens.ts';

export const getStaticPaths = localeRoutes;

/** What a phone needs to put the site among its apps, in the language it is read in. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const year = getLatestYear();
  const t = translator(locale, year);
  const paper = tokenNamed(readLightTokens(tokensCss), 'paper');
  const start = href(localPath(locale, '/'));
  const manifest = {
    id: start,
    name: t('site.title'),
    short_name: t('site.name'),
    description: t('site.description'),
    lang: languageTags[locale],
    dir: 'ltr',
    start_url: start,
    scope: href('/'),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...iconSizes.map((size) => ({
        src: href(`/icon-${size}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        // The sign stands inside the circle that every mask leaves, on a ground that reaches the edge.
        purpose: 'any maskable',
      })),
    ],
  };
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
