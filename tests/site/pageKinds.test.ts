import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { builtPages } from '../support/builtPages.ts';
import { choosePages, kindOf, pagesOfEachKind } from '../support/pageKinds.ts';

const chosen = builtPages.filter(({ path }) => pagesOfEachKind.includes(path));

describe.each(locales)('among the pages that stand for all in %s', (locale) => {
  test.each([
    ['/', ['class="areas"', 'type="search"']],
    ['/[year]/[chapter]/', ['class="chart ', 'note remark', 'lost-text', 'class="term"', 'class="caption', '<h2']],
    ['/[year]/[chapter]/facing/', ['s pair', 'lost-text', '<h2']],
    ['/[year]/charts/[chart]/embed/', ['class="chart ', 'class="chart-lens"', 'class="dots']],
    [
      '/[year]/figures/[figure]/',
      ['<header class="target', '<header class="result', '<header class="context', 'class="chart '],
    ],
    ['/[year]/figures/', ['class="figures-table"']],
    ['/[year]/print/', ['print-notes', 'class="lost-text"', 'class="chart ']],
    ['/[year]/print/facing/', ['class="pair', 'side print-notes', 'class="chart ']],
    ['/[year]/projects/', ['<form']],
    ['/[year]/context/', ['class="beside"', 'class="ladder"', 'class="target-list"']],
    ['/[year]/unsaid/', ['class="target-list"']],
    ['/for/[door]/', ['class="answers']],
    ['/check/', ['<textarea']],
    ['/search/', ['class="search-row"']],
    ['/terms/', ['class="term-entries"']],
  ] as const)('%s shows all that may stand on it', (route, parts) => {
    const pages = chosen.filter((page) => kindOf(page) === `/${locale}${route}`);
    expect(parts.filter((part) => !pages.some(({ html }) => new RegExp(part).test(html)))).toEqual([]);
  });
});

test('every layout with text is among them: no page has an element or a class that none of its kind among them has', () => {
  const partsOf = (html: string): string[] =>
    [...html.matchAll(/<([a-z0-9]+) class="([^"]+)"/g)].flatMap(([, name = '', classes = '']) =>
      classes.split(' ').map((word) => `${name}.${word}`),
    );
  const shown = new Map<string, Set<string>>();
  for (const page of chosen) {
    shown.set(kindOf(page), new Set([...(shown.get(kindOf(page)) ?? []), ...partsOf(page.html)]));
  }
  const unseen = builtPages.flatMap((page) =>
    partsOf(page.html)
      .filter((part) => !shown.get(kindOf(page))?.has(part))
      .map((part) => `${page.path} ${part}`),
  );
  expect(unseen).toEqual([]);
});

test('of pages that are drawn alike the one with the most words, the one with the fewest and the odd ones are chosen', () => {
  const pages = [
    ['/en/plain/', '<p>one two three</p>'],
    ['/en/long/', '<p>one two three four five six</p>'],
    ['/en/short/', '<p>one</p>'],
    ['/en/heavy-head/', `<style>${'x'.repeat(99)}</style><p>one two</p>`],
    ['/en/chart/', '<p>one two</p><figure class="chart"></figure>'],
    ['/en/chart-and-remark/', '<p class="remark">one</p><figure class="chart">two</figure>'],
    ['/en/table/', '<table class="chart"><tr><td>one two</td></tr></table>'],
  ].map(([path = '', body = '']) => ({ path, locale: 'en' as const, html: `<html><body>${body}</body></html>` }));
  expect(choosePages(pages).map(({ path }) => path)).toEqual([
    '/en/long/',
    '/en/short/',
    '/en/table/',
    '/en/chart-and-remark/',
  ]);
});

test.each([
  ['/zh/2024/print/', '/zh/[year]/print/'],
  ['/zh/2024/growth/', '/zh/[year]/[chapter]/'],
  ['/en/2025/area-4/facing/', '/en/[year]/[chapter]/facing/'],
  ['/en/2024/figures/', '/en/[year]/figures/'],
  ['/en/for/citizens/', '/en/for/[door]/'],
] as const)('%s is a page of the kind %s', (path, kind) => {
  expect(kindOf({ path, locale: path.startsWith('/zh') ? 'zh' : 'en' })).toBe(kind);
});

test('a page that no route draws is named', () => {
  expect(() => kindOf({ path: '/en/2024/figures/a/b/', locale: 'en' })).toThrow(
    'No file in src/pages draws /en/2024/figures/a/b/.',
  );
});
