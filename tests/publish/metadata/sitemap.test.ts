import { expect, test } from 'vitest';
import { readListedPage, writeSitemap } from '../../../src/publish/metadata/sitemap.ts';

const head = (more = '') =>
  `<head><link rel="canonical" href="https://site.example/en/"><link rel="alternate" hreflang="zh-Hans" href="https://site.example/zh/">${more}</head>`;

test.each([
  ['a page', head(), true],
  ['a page that asks not to be listed', head('<meta name="robots" content="noindex">'), false],
  ['a page that leads on', head('<meta http-equiv="refresh" content="0;url=/en/">'), false],
  ['a page without an address', '<head></head>', false],
])('readListedPage(html) of %s', (_, html, isListed) => {
  expect(readListedPage(html) !== undefined).toBe(isListed);
});

test('writeSitemap(pages) gives each page with its date and languages, in order and escaped', () => {
  const page = (canonical: string) => ({ canonical, alternates: new Map([['en', canonical]]) });
  const xml = writeSitemap([page('https://site.example/b?x&y'), page('https://site.example/a')], (address) =>
    address.endsWith('/a') ? '2024-02-05' : '2025-02-05',
  );
  expect(xml.match(/<loc>.*<\/loc>/g)).toEqual([
    '<loc>https://site.example/a</loc>',
    '<loc>https://site.example/b?x&amp;y</loc>',
  ]);
  expect(xml.match(/<lastmod>.*<\/lastmod>/g)).toEqual([
    '<lastmod>2024-02-05</lastmod>',
    '<lastmod>2025-02-05</lastmod>',
  ]);
  expect(xml).toContain('<xhtml:link rel="alternate" hreflang="en" href="https://site.example/a"/>');
});
