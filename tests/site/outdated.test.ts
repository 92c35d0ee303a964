import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { test as browserTest } from '../support/browserTest.ts';
import { serveFolder, type FolderServer } from '../support/serveFolder.ts';

const path = '/zh/2024/growth/';
const today = readFileSync(`dist${path}index.html`, 'utf8');
/** The page as it was before the site was built anew: each script had another name. */
const former = today.replace(/(src="\/_astro\/[^"]+)\.js"/g, '$1Former.js"');

/** A copy of the site from which a new build takes scripts away. */
const test = browserTest.extend('site', async ({}, { onCleanup }): Promise<FolderServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'outdated-'));
  cpSync('dist', folder, { recursive: true, filter: (file) => !/\.(?:br|gz|png|pdf|xlsx|epub)$/.test(file) });
  const site = await serveFolder(folder);
  onCleanup(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });
  return site;
});

/** Answers with pages in turn, the last one for ever, and returns how often it was asked. */
function answerInTurn(site: FolderServer, pages: readonly string[]): { count: number } {
  const asked = { count: 0 };
  site.intercept = (wanted, response) => {
    if (wanted !== path) return false;
    asked.count += 1;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(pages[Math.min(asked.count, pages.length) - 1]);
    return true;
  };
  return asked;
}

test('a page that a cache has kept from before, whose scripts are gone, is loaded anew by itself', async ({
  openPage,
  site,
}) => {
  const asked = answerInTurn(site, [former, today]);
  const page = await openPage();
  await page.goto(site.origin + path);
  await expect.poll(() => page.locator('script[src*="Former"]').count()).toBe(0);
  // A click that comes before the script only follows the link.
  const opened = async () => {
    await page.locator('a.fig').first().click();
    return page.locator('.note[data-open]').count();
  };
  await expect.poll(opened).toBe(1);
  expect(asked.count).toBe(2);
});

test('it is loaded anew once and not for ever, and can be read', async ({ openPage, site }) => {
  const asked = answerInTurn(site, [former]);
  const page = await openPage();
  await page.goto(site.origin + path);
  await expect.poll(() => asked.count).toBe(2);
  await page.waitForLoadState('networkidle');
  expect(asked.count).toBe(2);
  expect(await page.locator('h1').isVisible()).toBe(true);
});

test('a script that does not come for another reason loads nothing anew', async ({ openPage, site }) => {
  const asked = answerInTurn(site, [today]);
  const page = await openPage();
  await page.route('**/_astro/**', (route) => route.abort());
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  expect(asked.count).toBe(1);
});

test('a tab that was opened before the site was built anew says so when a part is gone, and leads to the new page', async ({
  openPage,
  site,
}) => {
  const page = await openPage();
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  expect(await page.locator('.outdated').isVisible()).toBe(false);
  for (const file of readdirSync(join(site.folder, '_astro'))) rmSync(join(site.folder, '_astro', file));
  await page.locator('[data-search-box] input').first().focus();
  await page.getByText('本站已经更新，这一页还是旧的。').waitFor();
  cpSync('dist/_astro', join(site.folder, '_astro'), { recursive: true });
  await page.getByRole('button', { name: '重新载入' }).click();
  await page.locator('.outdated').waitFor({ state: 'hidden' });
});

test('a tab whose network is gone does not speak of a new site', async ({ openPage, site }) => {
  const page = await openPage();
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    addEventListener('vite:preloadError', () => (document.body.dataset['failed'] = ''));
  });
  await page.context().setOffline(true);
  await page.locator('[data-search-box] input').first().focus();
  await page.locator('body[data-failed]').waitFor({ state: 'attached' });
  expect(await page.locator('.outdated').isVisible()).toBe(false);
});
