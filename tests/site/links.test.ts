import { expect, inject } from 'vitest';
import { locales, type Locale } from '../../src/locales.ts';
import { builtFiles } from '../support/builtPages.ts';
import { test } from '../support/browserTest.ts';
import type { PageLink, ParsedPage } from '../support/parsePages.ts';

/** Returns where a link leads on this site, or nothing where it leads elsewhere. */
function targetOf(link: PageLink, page: ParsedPage): { path: string; fragment: string } | undefined {
  const { publicOrigin, base } = inject('site');
  const url = new URL(link.address, `${publicOrigin}${base.replace(/\/$/, '')}${page.path}`);
  if (url.origin !== publicOrigin) return undefined;
  if (!url.pathname.startsWith(base)) return { path: `outside the base path: ${url.pathname}`, fragment: '' };
  return { path: url.pathname.slice(base.length - 1), fragment: decodeURIComponent(url.hash.slice(1)) };
}

function localeOfPath(path: string): Locale | undefined {
  return locales.find((locale) => path.startsWith(`/${locale}/`));
}

test('every link of every page leads to a page or file of the site, and to a place that exists on it', ({
  parsedPages: pages,
  task,
}) => {
  const idsOf = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));
  const files = new Set(builtFiles);
  let count = 0;
  const broken = new Map<string, string[]>();
  for (const page of pages) {
    for (const link of page.links) {
      const target = targetOf(link, page);
      if (!target) continue;
      count += 1;
      const ids = idsOf.get(target.path);
      const isReached =
        target.fragment === '' ? ids !== undefined || files.has(target.path) : ids?.has(target.fragment);
      if (isReached !== true) broken.set(link.address, [...(broken.get(link.address) ?? []), page.path]);
    }
  }
  const report = [...broken].map(([address, on]) => `${address} on ${on.length} pages, first on ${on[0] ?? ''}`);
  expect(report).toEqual([]);
  task.meta.measured = `${count} links on ${pages.length} pages`;
});

test('every link leads to a page in the language of the words that it is made of', ({ parsedPages: pages }) => {
  const strays = pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const target = localeOfPath(targetOf(link, page)?.path ?? '');
      const expected = link.hreflang ?? link.lang;
      return target === undefined || expected.split('-')[0] === target
        ? []
        : [`${page.path}: ${link.address} in words in "${expected}"`];
    }),
  );
  expect(strays).toEqual([]);
});

test('nothing that a page loads comes from another host', ({ parsedPages: pages }) => {
  const foreign = pages.flatMap((page) =>
    page.links
      .filter((link) => link.isLoaded && !link.address.startsWith('data:') && targetOf(link, page) === undefined)
      .map((link) => `${page.path}: ${link.address}`),
  );
  expect(foreign).toEqual([]);
});
