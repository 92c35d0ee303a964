import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { locales } from '../../src/locales.ts';
import { desktop, phone, test as browserTest } from '../support/browserTest.ts';
import { serveFolder } from '../support/serveFolder.ts';

const test = browserTest.extend('site', { scope: 'file' }, async ({}, { onCleanup }) => {
  const server = await serveFolder('dist');
  onCleanup(() => server.close());
  return server;
});

const wechat =
  'Mozilla/5.0 (Linux; Android 10; V1990A Build/QP1A.190711.020; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/86.0.4240.99 XWEB/4317 MMWEBSDK/20220709 Mobile Safari/537.36 MMWEBID/8912 MicroMessenger/8.0.25.2200(0x28001937) WeChat/arm64 Weixin NetType/3G Language/zh_CN ABI/arm64';

/** Reads a chapter as a reader does: its text, one figure with its note and page, the way to the other language. */
async function readChapter(page: Page, origin: string, path: string): Promise<void> {
  await page.goto(origin + path);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('.s').count()).toBeGreaterThan(10);
  const figure = page.locator('a.fig').first();
  const note = page.locator(`[id="${((await figure.getAttribute('href')) ?? '').slice(1)}"]`);
  await figure.click();
  await note.waitFor({ state: 'visible' });
  expect(await note.getAttribute('href')).toContain('/figures/');
  for (const link of [note, page.locator('a[data-language-switch]').first()]) {
    const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(response.status()).toBe(200);
  }
}

/** Returns how a search ends, and with how many results. */
async function search(page: Page, origin: string): Promise<{ status: string | null; results: number }> {
  await page.goto(`${origin}/zh/search/?q=220亿`);
  await page.locator('[data-search-status]:is([data-search-status="done"],[data-search-status="failed"])').waitFor();
  return {
    status: await page.locator('[data-search-status]').getAttribute('data-search-status'),
    results: await page.locator('[data-search-results] li').count(),
  };
}

interface Lack {
  readonly name: string;
  readonly options?: BrowserContextOptions;
  /** Runs in the page before everything else. */
  readonly remove?: () => void;
}

const lacks: readonly Lack[] = [
  {
    name: 'WebAssembly',
    remove: () => {
      Reflect.deleteProperty(window, 'WebAssembly');
    },
  },
  {
    name: 'workers of both kinds',
    remove: () => {
      Reflect.deleteProperty(window, 'Worker');
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    },
  },
  {
    name: 'storage of any kind',
    options: { serviceWorkers: 'allow' },
    remove: () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    },
  },
  { name: 'a browser newer than an old WeChat', options: { userAgent: wechat, viewport: phone, hasTouch: true } },
  {
    name: 'what browsers learned since Chromium 100',
    remove: () => {
      const later: [object, string[]][] = [
        [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with', 'group', 'groupToMap']],
        [Array, ['fromAsync']],
        [Object, ['groupBy']],
        [Map, ['groupBy']],
        [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
        [Promise, ['withResolvers', 'try']],
        [String.prototype, ['isWellFormed', 'toWellFormed']],
        [URL, ['canParse', 'parse']],
        [AbortSignal, ['any', 'timeout']],
        [RegExp, ['escape']],
        [HTMLElement.prototype, ['showPopover', 'hidePopover', 'togglePopover']],
        [Document.prototype, ['startViewTransition']],
        [window, ['Iterator', 'scheduler', 'navigation']],
        [Navigator.prototype, ['clipboard', 'connection']],
      ];
      for (const [owner, names] of later) for (const name of names) Reflect.deleteProperty(owner, name);
    },
  },
];

describe.each(lacks)('without $name', ({ options, remove }) => {
  test.for(locales)('a chapter in %s has its text, notes and links', async (locale, { openPage, site }) => {
    const page = await openPage({ viewport: phone, ...options });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    if (remove) await page.addInitScript(remove);
    await readChapter(page, site.origin, `/${locale}/2024/innovation/`);
    expect(errors).toEqual([]);
  });

  test('search finds a figure', async ({ openPage, site }) => {
    const page = await openPage(options);
    if (remove) await page.addInitScript(remove);
    const { status, results } = await search(page, site.origin);
    expect(status).toBe('done');
    expect(results).toBeGreaterThan(0);
  });
});

test.for(locales)(
  'with JavaScript off a chapter in %s has its text, notes and links',
  async (locale, { openPage, site }) => {
    const page = await openPage({ viewport: phone, javaScriptEnabled: false });
    await readChapter(page, site.origin, `/${locale}/2024/growth/`);
  },
);

test('whichever file of a chapter fails, text, notes and links are there', async ({ openPage, site, task }) => {
  const path = '/zh/2024/innovation/';
  const watching = await openPage({ viewport: phone });
  const files = new Set<string>();
  watching.on('request', (request) => {
    if (request.resourceType() !== 'document') files.add(request.url());
  });
  await watching.goto(site.origin + path, { waitUntil: 'networkidle' });
  expect(files.size).toBeGreaterThan(1);
  for (const file of files) {
    const page = await openPage({ viewport: phone });
    await page.route(file, (route) => route.abort());
    await readChapter(page, site.origin, path);
    await page.context().close();
  }
  task.meta.measured = `${files.size} files`;
});

test('whichever file of search fails, it finds the figure all the same or says that it cannot', async ({
  openPage,
  site,
  task,
}) => {
  const watching = await openPage({ viewport: desktop });
  const files = new Set<string>();
  watching.on('request', (request) => {
    if (request.resourceType() !== 'document') files.add(request.url());
  });
  await search(watching, site.origin);
  // Opened one after the other, so that they wait together for what does not come.
  const opened = new Map<string, Page>();
  for (const file of files) {
    const page = await openPage({ viewport: desktop });
    await page.route(file, (route) => route.abort());
    await page.goto(`${site.origin}/zh/search/?q=220亿`);
    opened.set(file, page);
  }
  // What it ends with: results, words that it failed, or the ways to the text that stand there without any script.
  const readEnd = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const status = document.querySelector<HTMLElement>('[data-search-status]')?.dataset['searchStatus'];
      const words = document.querySelector('[data-search-line]')?.textContent ?? '';
      if (status === 'done') return 'found';
      if (status === 'failed' && words !== '') return 'said';
      const way = document.querySelector('.no-script a');
      return way?.checkVisibility({ checkVisibilityCSS: true }) === true ? 'said' : 'nothing yet';
    });
  const ends: string[] = [];
  for (const [file, page] of opened) {
    await expect.poll(() => readEnd(page), { message: file, timeout: 120_000 }).not.toBe('nothing yet');
    ends.push(await readEnd(page));
  }
  const found = ends.filter((end) => end === 'found').length;
  task.meta.measured = `${files.size} files, found all the same with ${found}`;
});

test('over a slow connection the text is read before anything else has come', async ({ openPage, site }) => {
  const page = await openPage({ viewport: phone });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 6_000,
    uploadThroughput: 6_000,
  });
  await page.goto(`${site.origin}/zh/2024/growth/`, { waitUntil: 'commit' });
  await page.locator('.s').nth(5).waitFor();
  expect(await page.locator('h1').isVisible()).toBe(true);
});

test('of a page whose connection dies half-way what came is readable', async ({ openPage, site, onTestFinished }) => {
  const html = await (await fetch(`${site.origin}/zh/2024/growth/`)).text();
  onTestFinished(() => {
    site.intercept = () => false;
  });
  site.intercept = (path, response) => {
    if (path !== '/zh/2024/growth/') return false;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, html.length * 0.7));
    return true;
  };
  const page = await openPage({ viewport: phone });
  await page.goto(`${site.origin}/zh/2024/growth/`, { waitUntil: 'commit' });
  await page.locator('.s').nth(3).waitFor();
  expect(await page.locator('h1').isVisible()).toBe(true);
});
