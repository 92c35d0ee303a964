import { absoluteUrl } from '../words/i18n/paths.ts';

/** Every robot may read everything; the sitemap says what there is. */
export function GET(): Response {
  const text = `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap.xml')}\n`;
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
