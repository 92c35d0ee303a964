import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { compressFile, isCompressible } from '../../src/publish/hosting/compressFile.ts';
import type { Locale } from '../../src/locales.ts';
import { chapters } from '../support/builtPages.ts';
import { test } from '../support/browserTest.ts';
import { countBytes } from '../support/countBytes.ts';
import { countFigureAnswer } from '../support/countFigureAnswer.ts';
import { serveFolder, type FolderServer } from '../support/serveFolder.ts';

/** What a figure's answer may cost after the page has come, in bytes sent; a tenth of it reads signs, currencies, rates and ranges, without which it would be wrong. */
const mostForFigure = 20_000;
/** What our understanding of a query may cost beside Pagefind as its makers deliver it. */
const mostBesideStock = 8_000;
/** Pagefind's own interface loads this many results at first, each by itself. */
const shownByStock = 5;

async function open(page: Page, server: FolderServer, path: string): Promise<void> {
  await page.goto(server.origin + path, { waitUntil: 'networkidle' });
}

const figureQueries = [
  { locale: 'zh', query: '220亿', figure: 'vr-industry-scale', shown: '＞220亿元' },
  { locale: 'zh', query: '一千一百五十点八九亿元', figure: 'gdp-2023', shown: '1150.89亿元' },
  { locale: 'en', query: 'RMB 115.089bn', figure: 'gdp-2023', shown: '115.089 billion yuan' },
] as const;
type FigureQuery = (typeof figureQueries)[number];

/** Where people ask, and how; on the search page the script of the search has come with the page. */
const places = [
  {
    where: 'in the box of a chapter, the script of the search included',
    path: '2024/closing/',
    ask: async (page: Page, { query, shown }: FigureQuery) => {
      await page.keyboard.press('/');
      await page.keyboard.type(query);
      await page.waitForSelector(`[role=option] b:text-is('${shown}')`);
    },
  },
  {
    where: 'on the search page',
    path: 'search/',
    ask: async (page: Page, { query, figure }: FigureQuery) => {
      await page.fill('form[data-search-form] input', query);
      await page.waitForSelector(`[data-result][data-figure=${figure}]`);
    },
  },
];

test.for(places.flatMap((place) => figureQueries.map((asked) => ({ ...place, ...asked }))))(
  'a figure answers $query in $locale for less than 20 kB after the page: $where',
  async ({ path, ask, ...asked }, { openPage, onTestFinished, task }) => {
    const server = await serveFolder('dist');
    onTestFinished(() => server.close());
    const page = await openPage();
    await open(page, server, `/${asked.locale}/${path}`);
    const bytes = await countFigureAnswer(page, () => ask(page, asked));
    task.meta.measured = `${String(bytes)} of less than ${String(mostForFigure)} bytes`;
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(mostForFigure);
  },
);

/** What the first sentences of a report may cost in the search box of a page, all that has come since the page included. */
const mostForText = 30_000;

test.for([
  { locale: 'zh', query: '虚拟现实', place: 'innovation' },
  { locale: 'zh', query: '养老院', place: 'wellbeing' },
  { locale: 'zh', query: '地质灾害', place: 'ecology' },
  { locale: 'en', query: 'virtual reality', place: 'innovation' },
  { locale: 'en', query: 'Nursing homes', place: 'wellbeing' },
  { locale: 'en', query: 'landslides', place: 'ecology' },
] as const)(
  'the first sentences for $query in $locale cost at most 30 kB after the page, in the box of a chapter',
  async ({ locale, query, place }, { openPage, onTestFinished, task }) => {
    const server = await serveFolder('dist');
    onTestFinished(() => server.close());
    const page = await openPage();
    await open(page, server, `/${locale}/2024/closing/`);
    const bytes = await countBytes(page, async () => {
      await page.keyboard.press('/');
      // At once: who pauses in a word is answered for what stands there.
      await page.keyboard.insertText(query);
      await page.waitForSelector(`[role=option][data-address*="/${place}/"] mark`);
    });
    task.meta.measured = `${String(bytes)} of at most ${String(mostForText)} bytes`;
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(mostForText);
  },
);

/** Writes into a folder what Pagefind makes of the chapters of a language when it is used as its makers describe. */
async function writeStockIndex(folder: string, locale: Locale): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join(', '));
  for (const chapter of chapters) {
    const path = `${locale}/2024/${chapter}/index.html`;
    await index.addHTMLFile({ sourcePath: path, content: readFileSync(join('dist', path), 'utf8') });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  // Pagefind asks the page for its language.
  for (const name of ['index.html', '404.html'])
    writeFileSync(join(folder, name), `<!doctype html><html lang="${locale}"><title>Pagefind</title></html>`);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !isCompressible(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const { br } = await compressFile(readFileSync(path));
    if (br) writeFileSync(`${path}.br`, br);
  }
}

/** Asks Pagefind's own script as its own interface does: a search, then the first results, each loaded by itself. */
async function askStock(page: Page, query: string): Promise<number> {
  // As text, for an import in a function would be rewritten for the tests' own modules.
  return page.evaluate(`(async () => {
    const { search } = await import('/pagefind/pagefind.js');
    const { results } = await search(${JSON.stringify(query)});
    await Promise.all(results.slice(0, ${String(shownByStock)}).map((result) => result.data()));
    return results.length;
  })()`);
}

test.for([
  { locale: 'zh', queries: ['养老服务站', '瞪羚', '幼儿园'] },
  {
    locale: 'en',
    queries: ['elderly care stations', 'unicorn', 'kindergarten'],
  },
] as const)(
  'the first full-text answer in $locale costs at most 8 kB more than Pagefind alone',
  async ({ locale, queries }, { openPage, onTestFinished, task }) => {
    const folder = mkdtempSync(join(tmpdir(), 'stock-'));
    await writeStockIndex(folder, locale);
    const [stockServer, server] = await Promise.all([serveFolder(folder), serveFolder('dist')]);
    onTestFinished(async () => {
      await Promise.all([stockServer.close(), server.close()]);
      rmSync(folder, { recursive: true });
    });
    const costs = { ours: 0, stock: 0 };
    for (const query of queries) {
      const stockPage = await openPage({ bypassCSP: true });
      await open(stockPage, stockServer, '/');
      costs.stock += await countBytes(stockPage, async () => {
        expect(await askStock(stockPage, query), query).toBeGreaterThan(0);
      });
      const page = await openPage();
      await open(page, server, `/${locale}/search/`);
      costs.ours += await countBytes(page, async () => {
        await page.fill('form[data-search-form] input', query);
        await page.waitForSelector('[data-search-status=done]');
      });
      await Promise.all([stockPage.context().close(), page.context().close()]);
    }
    const ours = Math.round(costs.ours / queries.length);
    const stock = Math.round(costs.stock / queries.length);
    task.meta.measured = `${String(ours)} bytes, Pagefind alone ${String(stock)}, each the mean of ${String(queries.length)} queries`;
    expect(stock).toBeGreaterThan(0);
    expect(ours).toBeLessThanOrEqual(stock + mostBesideStock);
  },
);
