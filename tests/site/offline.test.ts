import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { retireOffline, writeOffline } from '../../src/offline/writeOffline.ts';
import { builtFiles, chapters } from '../support/builtPages.ts';
import { test as browserTest } from '../support/browserTest.ts';
import { serveFolder, type FolderServer } from '../support/serveFolder.ts';

/** A copy of the site that a test may change, and its server; closing the server is what being offline is. */
const test = browserTest
  .extend('copy', ({}, { onCleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), 'offline-'));
    cpSync('dist', folder, {
      recursive: true,
      filter: (path) => !/\.(?:br|gz|png|xlsx)$/.test(path),
    });
    onCleanup(() => {
      rmSync(folder, { recursive: true });
    });
    return folder;
  })
  .extend('site', async ({ copy }, { onCleanup }): Promise<FolderServer> => {
    const server = await serveFolder(copy);
    onCleanup(() => server.close());
    return server;
  });

/** Waits until the service worker keeps a language. */
async function waitUntilKept(page: Page, locale: string): Promise<void> {
  const isKept = (): Promise<boolean> =>
    page.evaluate(async (mark) => (await caches.match(mark)) !== undefined, `/offline/kept/${locale}`);
  await expect.poll(isKept, { timeout: 50_000 }).toBe(true);
}

/** Returns whether the browser has no service worker and nothing kept. */
function isNothingKept(page: Page): Promise<boolean> {
  return page.evaluate(
    async () => (await caches.keys()).length === 0 && (await navigator.serviceWorker.getRegistrations()).length === 0,
  );
}

/** Writes the service worker anew after the copy was changed, as a build does. */
function buildAgain(folder: string): void {
  const files = builtFiles
    .map((file) => file.slice(1))
    .filter((file) => !/\.(?:br|gz|png|xlsx)$|^offline\//.test(file));
  writeOffline(folder, '/', 2024, files);
}

const isAtRoot = (): boolean => inject('site').base === '/';

test('after one visit all chapters, figures and search of the language work without a network, and say that they were kept', async ({
  openPage,
  site,
  task,
}) => {
  expect(isAtRoot()).toBe(true);
  const page = await openPage({ serviceWorkers: 'allow' });
  await page.goto(`${site.origin}/zh/2024/growth/`);
  await waitUntilKept(page, 'zh');
  await site.close();

  const paths = [...chapters.map((chapter) => `/zh/2024/${chapter}/`), '/zh/', '/zh/2024/figures/', '/zh/terms/'];
  for (const path of paths) {
    await page.goto(site.origin + path);
    expect(await page.locator('h1').first().isVisible(), path).toBe(true);
    expect(await page.locator('p.kept').isVisible(), path).toBe(true);
    expect(await page.locator('p.kept time').textContent(), path).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  const figures = builtFiles.filter((file) => /^\/zh\/2024\/figures\/[^/]+\/index\.html$/.test(file));
  const kept = await page.evaluate(
    async (addresses) => (await Promise.all(addresses.map((address) => caches.match(address)))).filter(Boolean).length,
    figures.map((file) => file.replace('index.html', '')),
  );
  expect(kept).toBe(figures.length);

  await page.goto(`${site.origin}/zh/search/?q=220亿`);
  await page.locator('[data-search-status="done"]').waitFor();
  expect(await page.locator('[data-search-results] .offline').count()).toBe(0);
  await page.locator('[data-search-results] a').first().click();
  await page.locator('p.kept').waitFor();

  // A figure's note, and the other language of a sentence.
  await page.goto(`${site.origin}/zh/2024/innovation/`);
  await page.locator('a.fig').first().click();
  await page.locator('.note[data-open]').waitFor();
  await page.locator('.original-button').first().click();
  await page.locator('.original').waitFor();
  task.meta.measured = `${paths.length} pages opened, ${kept} pages of figures kept, search answers`;
});

test('a site that was updated is shown as it is now, and kept as it is now', async ({ openPage, copy, site }) => {
  const page = await openPage({ serviceWorkers: 'allow' });
  const address = `${site.origin}/en/2024/growth/`;
  await page.goto(address);
  await waitUntilKept(page, 'en');
  const former = await page.evaluate(() => caches.keys());

  for (const chapter of ['growth', 'wellbeing']) {
    const file = join(copy, `en/2024/${chapter}/index.html`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1[^]*?<\/h1>/, '<h1>Corrected</h1>'));
  }
  buildAgain(copy);

  // The very next visit, still under the former worker.
  await page.goto(address);
  expect(await page.locator('h1').textContent()).toBe('Corrected');
  expect(await page.locator('p.kept').isVisible()).toBe(false);

  // The new worker keeps everything anew and forgets what the former one kept.
  await expect
    .poll(() => page.evaluate(() => caches.keys()), { timeout: 50_000 })
    .not.toEqual(expect.arrayContaining(former));
  await waitUntilKept(page, 'en');
  await site.close();
  await page.goto(`${site.origin}/en/2024/wellbeing/`);
  expect(await page.locator('h1').textContent()).toBe('Corrected');
  expect(await page.locator('p.kept').isVisible()).toBe(true);
});

test('a build without offline reading takes the worker and all it kept out of the browser', async ({
  openPage,
  copy,
  site,
}) => {
  const page = await openPage({ serviceWorkers: 'allow' });
  await page.goto(`${site.origin}/en/`);
  await waitUntilKept(page, 'en');
  retireOffline(copy);
  const file = join(copy, 'en/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/ data-offline="[^"]*"/, ''));
  await page.goto(`${site.origin}/en/`);
  await expect.poll(() => isNothingKept(page), { timeout: 20_000 }).toBe(true);
});

test('a reader can have everything removed, and it stays so', async ({ openPage, site }) => {
  const page = await openPage({ serviceWorkers: 'allow' });
  await page.goto(`${site.origin}/zh/about/`);
  await waitUntilKept(page, 'zh');
  await page.locator('.offline-switch button').click();
  await expect.poll(() => isNothingKept(page)).toBe(true);
  await page.goto(`${site.origin}/zh/2024/growth/`, { waitUntil: 'networkidle' });
  expect(await isNothingKept(page)).toBe(true);
  await page.goto(`${site.origin}/zh/about/`);
  await page.locator('.offline-switch button').click();
  await waitUntilKept(page, 'zh');
});

test('a worker that cannot be loaded is not missed', async ({ openPage, site }) => {
  site.intercept = (path, response) => {
    if (path !== '/service-worker.js') return false;
    response.writeHead(500).end();
    return true;
  };
  const page = await openPage({ serviceWorkers: 'allow' });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${site.origin}/zh/2024/growth/`, { waitUntil: 'networkidle' });
  await page.locator('a.fig').first().click();
  await page.locator('.note[data-open]').waitFor();
  expect(errors).toEqual([]);
});
