import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { locales } from '../../src/locales.ts';
import { readProjects } from '../../src/projects/readProjects.ts';
import { filesOnDisk } from '../../src/reading/files.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import type { FigureFile } from '../../src/search/searchData.ts';
import { assembleSite, buildSite } from '../support/assembleSite.ts';
import { test } from '../support/browserTest.ts';
import { serveFolder } from '../support/serveFolder.ts';

/** A made-up town: five areas in the first year, nine in the next, the first of them renamed. */
const [first, second] = [2031, 2032];
let alone = '';
let both = '';

beforeAll(() => {
  alone = buildSite(assembleSite('wugang', [first]));
  both = buildSite(assembleSite('wugang', [first, second]));
});

afterAll(() => {
  for (const site of [alone, both]) if (site !== '') rmSync(dirname(site), { recursive: true, force: true });
});

const filesOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length).split(sep).join('/'))
    // Their twins are made of them.
    .filter((file) => !/\.(?:br|gz)$/.test(file));
const read = (site: string, file: string): string => readFileSync(site + file, 'utf8');
const pagesOf = (site: string): string[] => filesOf(site).filter((file) => file.endsWith('.html'));

/** The switch between the years, which stands in the foot of every page as soon as there are two. */
const yearSwitch = /<a href="[^"]*\/years\/">[^<]*<\/a>/;

/** What belongs to no year, and so speaks of all or of the newest. */
const shared = [
  /^\/(?:index|404)\.html$/,
  /^\/offline\//,
  /^\/(?:llms\.txt|sitemap\.xml|service-worker\.js|_headers)$/,
  /^\/(?:zh|en)\/(?:index\.html|manifest\.webmanifest|opensearch\.xml|corrections\.xml)$/,
  /^\/(?:zh|en)\/(?:about|accessibility|check|reading|search|terms|for\/\w+)\/index\.html$/,
];

describe('a second year', () => {
  test('leaves each file of the first as it was, byte for byte but for the switch between the years', ({ task }) => {
    const files = filesOf(alone);
    const changed = files.filter((file) => {
      if (!existsSync(both + file)) return true;
      const [before, after] = [alone, both].map((site) => readFileSync(site + file));
      if (before?.equals(after ?? Buffer.of())) return false;
      return !file.endsWith('.html') || read(both, file).replace(yearSwitch, '') !== read(alone, file);
    });
    expect(changed.filter((file) => !shared.some((pattern) => pattern.test(file)))).toEqual([]);
    task.meta.measured = `${files.length} files, of which ${changed.length} belong to no year and are new`;
  });

  test('has every search box and every check look into the report of its own page', () => {
    const astray = pagesOf(both).flatMap((file) => {
      const year = /^\/\w+\/(\d{4})\//.exec(file)?.[1] ?? String(second);
      const html = read(both, file);
      const named = [
        ...[...html.matchAll(/<button name="year" value="(\d+)"/g)].map(([, value]) => value),
        ...[...html.matchAll(/\/check\/\?year=(\d+)"/g)].map(([, value]) => value),
      ];
      return named.every((value) => value === year) ? [] : [`${file}: ${named.join(', ')}`];
    });
    expect(astray).toEqual([]);
  });

  test('leaves no link that leads nowhere, be it to a page or to a place on one', () => {
    const idsOf = new Map<string, ReadonlySet<string>>();
    const idsIn = (file: string): ReadonlySet<string> => {
      const ids =
        idsOf.get(file) ?? new Set([...read(both, file).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
      idsOf.set(file, ids);
      return ids;
    };
    // What that page links to the service worker fills in.
    const pages = pagesOf(both).filter((file) => file !== '/offline/index.html');
    const broken = pages.flatMap((file) =>
      [...read(both, file).matchAll(/\shref="(\/[^"]*|#[^"]*)"/g)].flatMap(([, href = '']) => {
        const [path = '', fragment] = href.replace(/\?[^#]*/, '').split('#');
        const target = path === '' ? file : decodeURI(path).replace(/\/$/, '/index.html');
        if (!existsSync(both + target)) return [`${file}: ${href}`];
        const isThere = fragment === undefined || fragment === '' || idsIn(target).has(decodeURIComponent(fragment));
        return isThere ? [] : [`${file}: ${href}`];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  test.for(locales)('keeps the terms of both in %s, with the places of each', (locale) => {
    const html = read(both, `/${locale}/terms/index.html`);
    for (const id of ['breakwater', 'song-festival', 'mist-power']) expect(html).toContain(`id="${id}"`);
    for (const year of [first, second]) expect(html).toContain(`href="/${locale}/${year}/opening/#s3"`);
    expect(read(both, `/data/${first}/terms.json`)).not.toContain('song-festival');
  });

  test.for(locales)('is offered beside the first in %s', (locale) => {
    const years = read(both, `/${locale}/years/index.html`);
    for (const year of [first, second]) expect(years).toContain(`href="/${locale}/${year}/"`);
    for (const path of [`${locale}/years/`, `${locale}/series/`, `${locale}/${first}/changes/`, 'data/series.json']) {
      expect(existsSync(`${alone}/${path}`)).toBe(false);
    }
    for (const [year, areas] of [
      [first, 5],
      [second, 9],
    ] as const) {
      const { chapters } = JSON.parse(read(both, `/search/${year}/figures.${locale}.json`)) as FigureFile;
      expect(chapters.flatMap(({ area }) => area ?? [])).toEqual(
        Array.from({ length: areas }, (_, index) => index + 1),
      );
      for (const { id } of chapters) expect(existsSync(`${both}/${locale}/${year}/${id}/index.html`)).toBe(true);
    }
  });

  test('is searched by itself, the first by itself, and both together', async ({ openPage, onTestFinished }) => {
    const server = await serveFolder(both);
    onTestFinished(() => server.close());
    const page = await openPage();
    const yearsFound = async (): Promise<(string | undefined)[]> => {
      await page.waitForSelector('[data-search-status=done]');
      const links = await page
        .locator('[data-result] a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      return [...new Set(links.map((link) => /\/zh\/(\d{4})\//.exec(link ?? '')?.[1]))];
    };
    await page.goto(`${server.origin}/zh/search/?q=${encodeURIComponent('新增学位')}`);
    expect(await yearsFound()).toEqual([String(second)]);
    await page.goto(`${server.origin}/zh/search/?q=${encodeURIComponent('新增学位')}&year=${first}`);
    expect(await yearsFound()).toEqual([String(first)]);
    await page.goto(`${server.origin}/zh/search/?q=${encodeURIComponent('新增学位')}&year=all`);
    expect(await yearsFound()).toEqual([String(second), String(first)]);
    expect(new URL(page.url()).searchParams.get('year')).toBe('all');
  });

  test('is not what the search box of a page of the first looks into', async ({ openPage, onTestFinished }) => {
    const server = await serveFolder(both);
    onTestFinished(() => server.close());
    const page = await openPage();
    await page.goto(`${server.origin}/zh/${first}/harbor/`);
    await page.locator('[data-search-box] [name=q]').fill('防波堤');
    await page.locator('[data-search-box] [name=q]').press('Enter');
    await page.waitForSelector('[data-search-status=done]');
    expect(new URL(page.url()).searchParams.get('year')).toBe(String(first));
    expect(await page.locator('[data-result] a').first().getAttribute('href')).toContain(`/zh/${first}/harbor/`);
  });
});

test('the site of a made-up place holds no word of the real one', ({ task }) => {
  const files = filesOnDisk(process.cwd());
  const report = loadReport(process.cwd());
  const { site, origin } = report;
  const names = [
    ...Object.values(site.places),
    site.name.full,
    site.name.short,
    ...origin.authors,
    ...readProjects(files, report).map(({ name }) => name),
    ...report.remarks.flatMap(({ reading }) => reading ?? []),
  ]
    .flatMap(({ zh, en }) => [zh, en])
    // Short ones are words of others too.
    .filter((name) => /\p{Script=Han}{3}|[A-Z]\w+ [A-Z]/u.test(name) || name === site.name.short.zh)
    .concat(site.name.short.en, site.slug);
  const texts = filesOf(both).filter((file) =>
    /\.(?:html|json|jsonld|csv|xml|md|txt|js|css|svg|bib|ris|webmanifest)$/.test(file),
  );
  const found = texts.flatMap((file) => {
    const text = read(both, file);
    return names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
  task.meta.measured = `${names.length} names in ${texts.length} files`;
});
