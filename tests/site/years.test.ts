import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { FigureFile } from '../../src/features/search/searchData.ts';
import { locales, type Locale } from '../../src/locales.ts';
import { seriesFileSchema } from '../../src/publish/downloads/contracts.ts';
import { filesOnDisk } from '../../src/reading/files.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { readProjects } from '../../src/report/projects/readProjects.ts';
import { assembleSite, buildSite } from '../support/assembleSite.ts';
import { test } from '../support/browserTest.ts';
import { findViolations } from '../support/findViolations.ts';
import { parseCsv } from '../support/parseCsv.ts';
import { serveFolder, type FolderServer } from '../support/serveFolder.ts';

/** A made-up town: five areas in the first year, nine in the next, the first of them renamed, and three in the last. */
const [first, second, last] = [2031, 2032, 2033];
const years = [first, second, last];
/** The site of the first report alone, and that of all together. */
let alone = '';
let together = '';
let server: FolderServer;

beforeAll(async () => {
  alone = buildSite(assembleSite('wugang', [first]));
  together = buildSite(assembleSite('wugang', years));
  server = await serveFolder(together);
});

afterAll(async () => {
  await server.close();
  for (const site of [alone, together]) if (site !== '') rmSync(dirname(site), { recursive: true, force: true });
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
  /^\/(?:llms\.txt|sitemap\.xml|service-worker\.js|traditional\.json|_headers)$/,
  /^\/(?:zh|en)\/(?:index\.html|manifest\.webmanifest|opensearch\.xml|corrections\.xml)$/,
  /^\/(?:zh|en)\/(?:about|accessibility|check|reading|search|terms|for\/\w+)\/index\.html$/,
];

describe('a later year', () => {
  test('leaves each file of the first as it was, byte for byte but for the switch between the years', ({ task }) => {
    const files = filesOf(alone);
    const changed = files.filter((file) => {
      if (!existsSync(together + file)) return true;
      const [before, after] = [alone, together].map((site) => readFileSync(site + file));
      if (before?.equals(after ?? Buffer.of())) return false;
      return !file.endsWith('.html') || read(together, file).replace(yearSwitch, '') !== read(alone, file);
    });
    expect(changed.filter((file) => !shared.some((pattern) => pattern.test(file)))).toEqual([]);
    task.meta.measured = `${files.length} files, of which ${changed.length} belong to no year and are new`;
  });

  test('has every search box and every check look into the report of its own page', () => {
    const astray = pagesOf(together).flatMap((file) => {
      const year = /^\/\w+\/(\d{4})\//.exec(file)?.[1] ?? String(last);
      const html = read(together, file);
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
        idsOf.get(file) ?? new Set([...read(together, file).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
      idsOf.set(file, ids);
      return ids;
    };
    // What that page links to the service worker fills in.
    const pages = pagesOf(together).filter((file) => file !== '/offline/index.html');
    const broken = pages.flatMap((file) =>
      [...read(together, file).matchAll(/\shref="(\/[^"]*|#[^"]*)"/g)].flatMap(([, href = '']) => {
        const [path = '', fragment] = href.replace(/\?[^#]*/, '').split('#');
        const target = path === '' ? file : decodeURI(path).replace(/\/$/, '/index.html');
        if (!existsSync(together + target)) return [`${file}: ${href}`];
        const isThere = fragment === undefined || fragment === '' || idsIn(target).has(decodeURIComponent(fragment));
        return isThere ? [] : [`${file}: ${href}`];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  test.for(locales)('keeps the terms of all in %s, with the places of each', (locale) => {
    const html = read(together, `/${locale}/terms/index.html`);
    for (const id of ['breakwater', 'song-festival', 'mist-power']) expect(html).toContain(`id="${id}"`);
    for (const year of years) expect(html).toContain(`href="/${locale}/${year}/opening/#s3"`);
    expect(read(together, `/data/${first}/terms.json`)).not.toContain('song-festival');
  });

  test.for(locales)('is offered beside the first in %s', (locale) => {
    const list = read(together, `/${locale}/years/index.html`);
    for (const year of years) expect(list).toContain(`href="/${locale}/${year}/"`);
    for (const path of [`${locale}/years/`, `${locale}/series/`, `${locale}/${first}/changes/`, 'data/series.json']) {
      expect(existsSync(`${alone}/${path}`)).toBe(false);
    }
    for (const [year, areas] of [
      [first, 5],
      [second, 9],
      [last, 3],
    ] as const) {
      const { chapters } = JSON.parse(read(together, `/search/${year}/figures.${locale}.json`)) as FigureFile;
      expect(chapters.flatMap(({ area }) => area ?? [])).toEqual(
        Array.from({ length: areas }, (_, index) => index + 1),
      );
      for (const { id } of chapters) expect(existsSync(`${together}/${locale}/${year}/${id}/index.html`)).toBe(true);
    }
  });

  test('is searched by itself, the first by itself, and all together', async ({ openPage }) => {
    const page = await openPage();
    const yearsFound = async (): Promise<(string | undefined)[]> => {
      await page.waitForSelector('[data-search-status=done]');
      const links = await page
        .locator('[data-result] a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      return [...new Set(links.map((link) => /\/zh\/(\d{4})\//.exec(link ?? '')?.[1]))];
    };
    await page.goto(`${server.origin}/zh/search/?q=${encodeURIComponent('新增学位')}`);
    expect(await yearsFound()).toEqual([String(last)]);
    await page.goto(`${server.origin}/zh/search/?q=${encodeURIComponent('新增学位')}&year=${first}`);
    expect(await yearsFound()).toEqual([String(first)]);
    await page.goto(`${server.origin}/zh/search/?q=${encodeURIComponent('新增学位')}&year=all`);
    expect(await yearsFound()).toEqual([String(last), String(second), String(first)]);
    expect(new URL(page.url()).searchParams.get('year')).toBe('all');
  });

  test('is not what the search box of a page of the first looks into', async ({ openPage }) => {
    const page = await openPage();
    await page.goto(`${server.origin}/zh/${first}/harbor/`);
    await page.locator('[data-search-box] [name=q]').fill('防波堤');
    await page.locator('[data-search-box] [name=q]').press('Enter');
    await page.waitForSelector('[data-search-status=done]');
    expect(new URL(page.url()).searchParams.get('year')).toBe(String(first));
    expect(await page.locator('[data-result] a').first().getAttribute('href')).toContain(`/zh/${first}/harbor/`);
  });
});

const json = () => seriesFileSchema.parse(JSON.parse(read(together, '/data/series.json')));
const pages = ['/series/', '/years/', '/2033/changes/', '/2033/figures/school-places/'];

describe('the page year by year', () => {
  test.for<[Locale, string, readonly (readonly string[])[]]>([
    [
      'zh',
      'gdp-growth',
      [
        ['2030', '—', '增长6.2%'],
        ['2031', '增长6.5%左右', '增长6.7% 达到目标'],
        ['2032', '增长7%左右', '增长6.4% 只凭数字不能断定是否达到目标'],
        ['2033', '增长6%以上', '本站没有2034年的报告'],
      ],
    ],
    [
      'en',
      'mist-power-scale',
      [
        ['2031', 'exceed 600 million yuan', 'result not found in the 2032 report'],
        ['2032', 'exceed 750 million yuan', '720 million yuan target not reached'],
        ['2033', 'more than 800 million yuan', 'this site has no report of 2034'],
      ],
    ],
    [
      'en',
      'school-places',
      [
        ['2031', '150', 'result not found in the 2032 report'],
        [
          '2032',
          '200',
          '180 New base: School places are counted by a new standard on a new base: not comparable with the target',
        ],
        ['2033', '220', 'this site has no report of 2034'],
      ],
    ],
    [
      'zh',
      'harbor-water',
      [
        ['2031', '80公顷', '2032年报告里未见此项结果'],
        ['2032', '90公顷', '95公顷 高于目标所写的数'],
      ],
    ],
  ])('has in %s of %s each target, its result and what became of it', async ([locale, id, rows], { openPage }) => {
    const page = await openPage();
    await page.goto(`${server.origin}/${locale}/series/`);
    const cells = await page
      .locator(`section:has(> #${id}) tbody tr`)
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim())),
      );
    expect(cells).toEqual(rows);
  });

  test('says of what has no successor that it was not found', () => {
    expect(read(together, '/zh/series/index.html')).toContain('2033年报告里未见此项。');
    expect(read(together, '/en/series/index.html')).toContain('Not found in the 2033 report.');
  });

  test.for(locales)('is led to from the list of years, in %s', (locale) => {
    const list = read(together, `/${locale}/years/index.html`);
    for (const path of ['series/', '2032/changes/', '2033/changes/'])
      expect(list).toContain(`href="/${locale}/${path}"`);
    expect(existsSync(`${together}/${locale}/2031/changes/index.html`)).toBe(false);
  });
});

test.for(locales)('the page of a figure tells in %s what earlier reports said, and nothing of later ones', (locale) => {
  const sectionOf = (year: number, figure: string): string =>
    /<section>(?:(?!<section>)[^])*\/series\/#[^]*?<\/section>/.exec(
      read(together, `/${locale}/${String(year)}/figures/${figure}/index.html`),
    )?.[0] ?? '';
  expect(sectionOf(2033, 'school-places')).toContain(`/${locale}/2032/figures/school-places/`);
  expect(sectionOf(2032, 'gdp-growth-2032')).toContain(`/${locale}/2031/figures/gdp-growth-2031/`);
  expect(sectionOf(2032, 'gdp-growth-2032')).not.toContain('2033');
  expect(sectionOf(2031, 'gdp-growth-2031')).toBe('');
});

test('the page of changes tells areas apart, and sentences that are alike', () => {
  const changes = read(together, '/en/2032/changes/index.html');
  const areaOf = (id: string): string =>
    changes
      .split('<li>')
      .find((item) => item.includes(`/${id}/"`))
      ?.replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ') ?? '';
  expect(areaOf('2032/better-mist-power')).toContain('under another title');
  expect(areaOf('2032/better-mist-power')).toContain('our inference');
  expect(areaOf('2032/harbor')).toContain('goes on');
  expect(areaOf('2032/tourism')).toContain('new');
  expect(read(together, '/en/2033/changes/index.html')).toContain('no longer an area of its own');
  expect(read(together, '/zh/2033/changes/index.html')).toMatch(/一字不差的句子：2句[^]*办理时限压缩30%以上/);
});

test.for(locales)(
  'the directory has in %s the kinds and sectors of the town, in its order, and no unused one',
  (locale) => {
    const directory = read(together, `/${locale}/2031/projects/index.html`);
    const groups = [...directory.matchAll(/<section id="sector-([a-z-]+)"[^>]*> *<h2>([^<]*)<\/h2>/g)];
    expect(groups.map(([, id, name]) => [id, name])).toEqual(
      {
        zh: [
          ['fishing', '渔业'],
          ['mist-power', '雾能'],
        ],
        en: [
          ['fishing', 'Fishing'],
          ['mist-power', 'Mist power'],
        ],
      }[locale],
    );
    const kinds = /<select name="kind">([^]*?)<\/select>/.exec(directory)?.[1] ?? '';
    expect([...kinds.matchAll(/value="([a-z-]+)">([^<]*)/g)].map(([, id, name]) => [id, name])).toEqual(
      {
        zh: [
          ['mist-station', '雾能站'],
          ['breakwater', '防波堤'],
          ['harbor', '港口'],
        ],
        en: [
          ['mist-station', 'Mist power station'],
          ['breakwater', 'Breakwater'],
          ['harbor', 'Harbor'],
        ],
      }[locale],
    );
  },
);

test('the data of the series fit their contract, and the table says the same', () => {
  const { reports, series } = json();
  expect(reports.map(({ year }) => year)).toEqual(years);
  const [head = [], ...rows] = parseCsv(read(together, '/data/series.csv'));
  const cellOf = (row: readonly string[], column: string): string => row[head.indexOf(column)] ?? '';
  const inTable = rows.map((row) =>
    ['series', 'year', 'kind', 'value', 'outcome'].map((column) => cellOf(row, column)),
  );
  const inJson = series.flatMap(({ id, years: all }) =>
    all.flatMap(({ year, target, result, outcome = '' }) => [
      ...(target ? [[id, String(year), 'target', String(target.value), outcome]] : []),
      ...(result ? [[id, String(year), 'result', String(result.value), '']] : []),
    ]),
  );
  expect(inTable).toEqual(inJson);
  expect(rows.every((row) => /^wugang-203[123] 1\.0\.0, .*sha256:/.test(cellOf(row, 'provenance')))).toBe(true);
  expect(JSON.parse(read(together, '/data/series.schema.json'))).toHaveProperty('$id', reports[0]?.schema);
});

test.for(locales)(
  'nothing of it is wider than a small phone, and axe finds nothing, in %s',
  async (locale, { openPage }) => {
    const page = await openPage({ viewport: { width: 360, height: 740 } });
    const found: string[] = [];
    for (const path of pages) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${server.origin}/${locale}${path}`);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wider > 0) found.push(`${path} is ${String(wider)} px wider than its window`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const violations = await findViolations(page);
        found.push(...violations.map(({ rule, element }) => `${path} in ${colorScheme}: ${rule} ${element}`));
      }
    }
    expect(found).toEqual([]);
  },
);

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
  const texts = filesOf(together).filter((file) =>
    /\.(?:html|json|jsonld|csv|xml|md|txt|js|css|svg|bib|ris|webmanifest)$/.test(file),
  );
  const found = texts.flatMap((file) => {
    const text = read(together, file);
    return names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
  task.meta.measured = `${names.length} names in ${texts.length} files`;
});
