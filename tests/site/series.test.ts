import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { seriesFileSchema } from '../../src/downloads/contracts.ts';
import { locales, type Locale } from '../../src/locales.ts';
import { assembleSite, buildSite } from '../support/assembleSite.ts';
import { test } from '../support/browserTest.ts';
import { findViolations } from '../support/findViolations.ts';
import { parseCsv } from '../support/parseCsv.ts';
import { serveFolder, type FolderServer } from '../support/serveFolder.ts';

/** A made-up town in three years, with series that go on, change their base, and end. */
const years = [2031, 2032, 2033];
let site = '';
let server: FolderServer;

beforeAll(async () => {
  site = buildSite(assembleSite('wugang', years));
  server = await serveFolder(site);
});

afterAll(async () => {
  await server.close();
  rmSync(dirname(site), { recursive: true, force: true });
});

const read = (file: string): string => readFileSync(site + file, 'utf8');
const json = () => seriesFileSchema.parse(JSON.parse(read('/data/series.json')));
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
    expect(read('/zh/series/index.html')).toContain('2033年报告里未见此项。');
    expect(read('/en/series/index.html')).toContain('Not found in the 2033 report.');
  });

  test.for(locales)('is led to from the list of years, in %s', (locale) => {
    const list = read(`/${locale}/years/index.html`);
    for (const path of ['series/', '2032/changes/', '2033/changes/'])
      expect(list).toContain(`href="/${locale}/${path}"`);
    expect(existsSync(`${site}/${locale}/2031/changes/index.html`)).toBe(false);
  });
});

test.for(locales)('the page of a figure tells in %s what earlier reports said, and nothing of later ones', (locale) => {
  const sectionOf = (year: number, figure: string): string =>
    /<section>(?:(?!<section>)[^])*\/series\/#[^]*?<\/section>/.exec(
      read(`/${locale}/${String(year)}/figures/${figure}/index.html`),
    )?.[0] ?? '';
  expect(sectionOf(2033, 'school-places')).toContain(`/${locale}/2032/figures/school-places/`);
  expect(sectionOf(2032, 'gdp-growth-2032')).toContain(`/${locale}/2031/figures/gdp-growth-2031/`);
  expect(sectionOf(2032, 'gdp-growth-2032')).not.toContain('2033');
  expect(sectionOf(2031, 'gdp-growth-2031')).toBe('');
});

test('the page of changes tells areas apart, and sentences that are alike', () => {
  const changes = read('/en/2032/changes/index.html');
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
  expect(read('/en/2033/changes/index.html')).toContain('no longer an area of its own');
  expect(read('/zh/2033/changes/index.html')).toMatch(/一字不差的句子：2句[^]*办理时限压缩30%以上/);
});

test('the data of the series fit their contract, and the table says the same', () => {
  const { reports, series } = json();
  expect(reports.map(({ year }) => year)).toEqual(years);
  const [head = [], ...rows] = parseCsv(read('/data/series.csv'));
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
  expect(JSON.parse(read('/data/series.schema.json'))).toHaveProperty('$id', reports[0]?.schema);
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
