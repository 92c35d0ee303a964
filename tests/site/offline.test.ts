import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { retireOffline, writeOffline } from '../../src/features/offline/writeOffline.ts';
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

/** Returns the address of a language's bundle as the worker of a folder knows it. */
function bundleOf(folder: string, locale: string): string {
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  return `/${new RegExp(`offline/${locale}\\.\\w+\\.json`).exec(worker)?.[0] ?? ''}`;
}

/** Waits until the service worker keeps a language as it is in a folder. */
async function waitUntilKept(page: Page, locale: string, folder = 'dist'): Promise<void> {
  const bundle = bundleOf(folder, locale);
  const isKept = (): Promise<boolean> =>
    page.evaluate(async (address) => (await caches.match(address)) !== undefined, bundle);
  await expect.poll(isKept, { timeout: 120_000 }).toBe(true);
}

/** Returns whether the browser has no service worker and nothing kept. */
function isNothingKept(page: Page): Promise<boolean> {
  return page.evaluate(
    async () => (await caches.keys()).length === 0 && (await navigator.serviceWorker.getRegistrations()).length === 0,
  );
}

/** Makes of a built site what a build without offline reading makes: a worker that withdraws, and pages that ask for none. */
function rebuildWithoutOffline(folder: string): void {
  retireOffline(folder);
  const file = join(folder, 'en/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/ data-offline="[^"]*"/, ''));
}

/** Writes the service worker anew after the copy was changed, as a build does. */
function buildAgain(folder: string): void {
  const files = builtFiles
    .map((file) => file.slice(1))
    .filter((file) => !/\.(?:br|gz|png|xlsx)$|^offline\/\w+\./.test(file));
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
    async (addresses) =>
      (await Promise.all(addresses.map((address) => fetch(address)))).filter(({ status }) => status === 200).length,
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

test('who reads Traditional characters reads them without a network too', async ({ openPage, site }) => {
  const page = await openPage({ serviceWorkers: 'allow' });
  await page.goto(`${site.origin}/zh/2024/growth/`);
  await waitUntilKept(page, 'zh');
  await site.close();
  await page.addInitScript(() => {
    localStorage.setItem('reading /', '{"script":"hant"}');
  });
  await page.goto(`${site.origin}/zh/2024/innovation/`);
  await page.locator('p.kept').waitFor();
  await expect.poll(() => page.locator('h1').first().textContent()).toContain('體系');
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
    .poll(() => page.evaluate(() => caches.keys()), { timeout: 120_000 })
    .not.toEqual(expect.arrayContaining(former));
  await waitUntilKept(page, 'en', copy);
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
  rebuildWithoutOffline(copy);
  await page.goto(`${site.origin}/en/`);
  await expect.poll(() => isNothingKept(page), { timeout: 120_000 }).toBe(true);
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

test('without a network, what is not kept is answered by a page that says what is, and leads there', async ({
  openPage,
  site,
}) => {
  const page = await openPage({ serviceWorkers: 'allow' });
  await page.goto(`${site.origin}/zh/2024/closing/`);
  await waitUntilKept(page, 'zh');
  await site.close();
  const places = [
    ['another language', '/en/2024/growth/', '/zh/2024/growth/'],
    ['the cover', '/', undefined],
    ['an unknown page', '/zh/2024/nothing/', undefined],
    ['an unknown address', '/nothing', undefined],
    ['a download', '/data/2024/figures.csv', undefined],
    ['the print edition', '/zh/2024/print/', undefined],
    ['the other language on paper', '/en/2024/print/', undefined],
  ] as const;
  for (const [name, path, same] of places) {
    const response = await page.goto(site.origin + path);
    // No program must take it for what it asked for.
    expect(response?.status(), name).toBe(503);
    expect(await page.locator('h1').innerText(), name).toBe('离线阅读');
    const lines = page.locator('main p').filter({ visible: true });
    expect(await lines.filter({ hasText: '保存于' }).allInnerTexts(), name).toEqual([
      expect.stringMatching(/^中文\s*保存于\s*\d{4}-\d\d-\d\d/),
    ]);
    expect(await lines.filter({ hasText: 'saved on' }).count(), name).toBe(1);
    expect(await page.getByText('还没有保存下来').isVisible(), name).toBe(false);
    const links = page.getByRole('link', { name: '看这一页的中文版' });
    const goals = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(goals, name).toEqual(same === undefined ? [] : [same]);
  }
  await page.goto(`${site.origin}/en/2024/growth/`);
  await page.getByRole('link', { name: '看这一页的中文版' }).click();
  await page.locator('p.kept').waitFor();
});

test('without a network an address without its last slash leads to its page', async ({ openPage, site }) => {
  const page = await openPage({ serviceWorkers: 'allow' });
  await page.goto(`${site.origin}/zh/`);
  await waitUntilKept(page, 'zh');
  await site.close();
  for (const address of ['/zh/2024/growth', '/zh/2024/growth/index.html', '/zh/2024']) {
    await page.goto(site.origin + address);
    expect(new URL(page.url()).pathname).toBe(address.replace(/(?:index\.html|\/?)$/, '').replace(/\/?$/, '/'));
    expect(await page.locator('p.kept').isVisible(), address).toBe(true);
  }
});

test('a language is kept in one request, of less than 320 kB by brotli and 690 kB by gzip', async ({
  openPage,
  site,
  task,
}) => {
  const asked: string[] = [];
  site.intercept = (path) => {
    asked.push(path);
    return false;
  };
  const page = await openPage({ serviceWorkers: 'allow' });
  await page.goto(`${site.origin}/zh/2024/growth/`, { waitUntil: 'networkidle' });
  await waitUntilKept(page, 'zh');
  const bundle = bundleOf('dist', 'zh');
  // The worker itself, the page that says what is kept, the bundle.
  const ofWorker = asked.filter((path) => path === '/service-worker.js' || path.startsWith('/offline/'));
  expect(ofWorker.toSorted()).toEqual(['/offline/', bundle, '/service-worker.js'].toSorted());
  const sizes = ['br', 'gz'].map((ending) => statSync(`dist${bundle}.${ending}`).size);
  task.meta.measured = `${sizes.join(' and ')} bytes by brotli and gzip`;
  expect(sizes[0]).toBeLessThan(320_000);
  expect(sizes[1]).toBeLessThan(690_000);
});

test("the reader's own search goes first: the copy is broken off for it, and begun again when it is done", async ({
  openPage,
  site,
}) => {
  const bundle = bundleOf('dist', 'zh');
  let attempts = 0;
  let brokenOff = 0;
  site.intercept = (path, response) => {
    if (path !== bundle) return false;
    attempts += 1;
    if (attempts > 1) return false;
    // A slow network: of the first attempt only a part ever comes.
    response.on('close', () => (brokenOff += 1));
    response.writeHead(200, { 'Content-Type': 'application/json' }).write('{');
    return true;
  };
  const page = await openPage({ serviceWorkers: 'allow' });
  await page.goto(`${site.origin}/zh/2024/growth/`);
  await expect.poll(() => attempts, { timeout: 120_000 }).toBe(1);
  expect(brokenOff).toBe(0);
  await page.goto(`${site.origin}/zh/search/?q=220亿`);
  await page.locator('[data-search-status="done"]').waitFor();
  await expect.poll(() => brokenOff).toBe(1);
  await waitUntilKept(page, 'zh');
  expect(attempts).toBe(2);
});

test('nothing is kept for a reader who saves data', async ({ openPage, site }) => {
  const page = await openPage({ serviceWorkers: 'allow' });
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
  });
  await page.goto(`${site.origin}/zh/2024/growth/`, { waitUntil: 'networkidle' });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await isNothingKept(page)).toBe(true);
});

test('a visited page is kept with its day where the host says no date', async ({ openPage, site }) => {
  site.intercept = (_, response) => {
    response.sendDate = false;
    return false;
  };
  const page = await openPage({ serviceWorkers: 'allow' });
  await page.goto(`${site.origin}/zh/`);
  await waitUntilKept(page, 'zh');
  await page.goto(`${site.origin}/en/2024/growth/`);
  await expect.poll(() => page.evaluate(async () => (await caches.match('/en/2024/growth/')) !== undefined)).toBe(true);
  await site.close();
  for (const path of ['/en/2024/growth/', '/zh/2024/wellbeing/']) {
    await page.goto(site.origin + path);
    expect(await page.locator('p.kept time').textContent(), path).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

describe('on a host with other sites', () => {
  /** Has another site keep something, below its own path and in its own names. */
  async function keepForAnother(page: Page, copy: string, origin: string): Promise<void> {
    mkdirSync(join(copy, 'other'));
    writeFileSync(join(copy, 'other/worker.js'), '// another worker');
    writeFileSync(join(copy, 'other/index.html'), '<!doctype html><title>another</title>');
    await page.goto(`${origin}/other/`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/other/worker.js');
      for (const name of ['report of sales', 'report /other/ 1'])
        await (await caches.open(name)).put('/other/data', new Response('theirs'));
      for (const name of ['offline', 'offline /other/', 'reading /other/']) localStorage.setItem(name, 'off');
    });
  }

  const othersThings = (page: Page) =>
    page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
      caches: (await caches.keys()).toSorted(),
      keys: Object.keys(localStorage).toSorted(),
    }));
  const theirs = {
    workers: ['/other/'],
    caches: ['report /other/ 1', 'report of sales'],
    keys: ['offline', 'offline /other/', 'reading /other/'],
  };

  test('a reader who has everything removed keeps what is theirs', async ({ openPage, site, copy }) => {
    const page = await openPage({ serviceWorkers: 'allow' });
    await keepForAnother(page, copy, site.origin);
    await page.goto(`${site.origin}/zh/about/`);
    await waitUntilKept(page, 'zh');
    await page.locator('.offline-switch button').click();
    await expect.poll(() => othersThings(page)).toEqual({ ...theirs, keys: [...theirs.keys, 'offline /'].toSorted() });
  });

  test('a build without offline reading leaves what is theirs', async ({ openPage, site, copy }) => {
    const page = await openPage({ serviceWorkers: 'allow' });
    await keepForAnother(page, copy, site.origin);
    await page.goto(`${site.origin}/en/`);
    await waitUntilKept(page, 'en');
    rebuildWithoutOffline(copy);
    await page.goto(`${site.origin}/en/`);
    await expect.poll(() => othersThings(page), { timeout: 120_000 }).toEqual(theirs);
  });

  test('the worker keeps nothing of what is theirs, and answers with nothing of it', async ({
    openPage,
    site,
    copy,
  }) => {
    const page = await openPage({ serviceWorkers: 'allow' });
    await page.goto(`${site.origin}/zh/`);
    await waitUntilKept(page, 'zh');
    await keepForAnother(page, copy, site.origin);
    await page.evaluate(async () => {
      await (await caches.open('report of sales')).put('/zh/2024/nothing/', new Response('theirs'));
      await (await fetch('/other/worker.js')).text();
    });
    await site.close();
    const ours = await page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('report / '));
      const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return kept.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(ours.filter((path) => path.startsWith('/other/'))).toEqual([]);
    await page.goto(`${site.origin}/zh/2024/nothing/`);
    expect(await page.locator('h1').innerText()).toBe('离线阅读');
  });
});
