import { locales, languageTags } from '../../locales.ts';
import { markup } from '../../words/markup.ts';

/** The namespaces that the sitemap protocol and the search engines' language links stand in. */
const namespaces = { sitemap: 'http://www.sitemaps.org/schemas/sitemap/0.9', xhtml: 'http://www.w3.org/1999/xhtml' };

/** A page as its own head describes it to search engines. */
export interface ListedPage {
  readonly canonical: string;
  /** The same page in each language, by language tag. */
  readonly alternates: ReadonlyMap<string, string>;
}

/** Returns what a page's head says to search engines, or undefined for one that is not to be listed or only leads on. */
export function readListedPage(html: string): ListedPage | undefined {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (canonical === undefined || /<meta name="robots" content="noindex"|http-equiv="refresh"/.test(html)) {
    return undefined;
  }
  const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
  return {
    canonical,
    alternates: new Map(alternates.map(([, language = '', address = '']) => [language, address])),
  };
}

/** Returns the sitemap of pages as XML, each once though it may stand at two addresses; `issuedOf` says of an address on which day, yyyy-mm-dd, what stands there was issued. */
export function writeSitemap(pages: readonly ListedPage[], issuedOf: (address: string) => string): string {
  const tags = [...locales.map((locale) => languageTags[locale]), 'x-default'];
  const urls = [...new Map(pages.map((page) => [page.canonical, page])).values()]
    .sort((a, b) => (a.canonical < b.canonical ? -1 : 1))
    .map(({ canonical, alternates }) => {
      const links = tags.flatMap((tag) => {
        const address = alternates.get(tag);
        return address === undefined
          ? []
          : [markup`\n<xhtml:link rel="alternate" hreflang="${tag}" href="${address}"/>`];
      });
      return markup`<url>\n<loc>${canonical}</loc>\n<lastmod>${issuedOf(canonical)}</lastmod>${links}\n</url>\n`;
    });
  const list = markup`<urlset xmlns="${namespaces.sitemap}" xmlns:xhtml="${namespaces.xhtml}">\n${urls}</urlset>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${list.text}`;
}
