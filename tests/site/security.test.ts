import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { locales } from '../../src/locales.ts';
import { builtFiles } from '../support/builtPages.ts';
import { test as browserTest } from '../support/browserTest.ts';
import { isOfTheHarness } from '../support/harnessWords.ts';
import { heaviestOfKind } from '../support/pageKinds.ts';
import { serveFolder } from '../support/serveFolder.ts';

/** The site with all its headers. */
const test = browserTest.extend('guarded', { scope: 'file' }, async ({}, { onCleanup }) => {
  const server = await serveFolder('dist');
  onCleanup(() => server.close());
  return server.origin;
});

/** Collects what a page complains of: thrown errors, and breaks of the policy, which are told on the console. */
function listenToFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()} throws ${error.message}`));
  page.on('console', (message) => {
    if ((message.type() === 'error' || message.type() === 'warning') && !isOfTheHarness(message.text()))
      faults.push(`${page.url()} says ${message.text()}`);
  });
  return faults;
}

const embed = builtFiles.find((file) => file.includes('/embed/'))?.replace('index.html', '') ?? '';

describe('with all headers sent', () => {
  test('no kind of page breaks the policy of the header or its own', async ({ openPage, guarded, task }) => {
    const page = await openPage({ serviceWorkers: 'allow' });
    const faults = listenToFaults(page);
    for (const { path } of heaviestOfKind) await page.goto(guarded + path, { waitUntil: 'load' });
    expect(faults).toEqual([]);
    task.meta.measured = `${heaviestOfKind.length} kinds of pages`;
  });

  test('search finds a figure', async ({ openPage, guarded }) => {
    const page = await openPage({ serviceWorkers: 'allow' });
    const faults = listenToFaults(page);
    await page.goto(`${guarded}/zh/search/?q=220亿`);
    await page.locator('[data-search-status="done"]').waitFor();
    expect(await page.locator('[data-search-results] li').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  test('code that gets into a page does not run', async ({ openPage, guarded }) => {
    const page = await openPage({ serviceWorkers: 'allow' });
    await page.goto(`${guarded}/zh/2024/growth/`);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = "document.title = 'taken'";
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', `<img src="x" onerror="document.title = 'taken'">`);
      return new Promise((resolve) => setTimeout(resolve, 200));
    });
    expect(await page.title()).not.toBe('taken');
  });

  test('another site can frame a chart made for it, and no other page', async ({
    openPage,
    guarded,
    onTestFinished,
  }) => {
    const paths = { chart: embed, chapter: '/zh/2024/growth/', cover: '/', search: '/en/search/' };
    const frames = Object.entries(paths).map(([id, path]) => `<iframe id="${id}" src="${guarded}${path}"></iframe>`);
    const stranger = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html>${frames.join('')}`);
    });
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void stranger.close());
    const page = await openPage({ serviceWorkers: 'allow' });
    // A server on a port has an address of this kind; another name makes it another site.
    await page.goto(`http://localhost:${(stranger.address() as AddressInfo).port}/`, { waitUntil: 'load' });
    const shown = page.frames().flatMap((frame) => (frame === page.mainFrame() ? [] : [frame.url()]));
    expect(shown.filter((url) => url.startsWith(guarded))).toEqual([guarded + embed]);
  });

  test('nothing is stored, and no cookie is set', async ({ openPage, guarded }) => {
    const page = await openPage({ serviceWorkers: 'allow' });
    for (const { path } of heaviestOfKind) {
      await page.goto(guarded + path);
      const stored = await page.evaluate(() => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        document.cookie,
      ]);
      expect(stored, path).toEqual(['']);
    }
    expect(await page.context().cookies()).toEqual([]);
  });
});

const listPages = locales.flatMap((locale) => [
  `/${locale}/search/`,
  `/${locale}/terms/`,
  `/${locale}/2024/projects/`,
  `/${locale}/2024/figures/`,
  `/${locale}/2024/growth/`,
]);

describe('addresses are hostile', () => {
  test.for([
    [
      'markup in every field',
      `?q=${encodeURIComponent('<img src=x onerror=alert(1)>"\'><script>alert(1)</script>')}&area=<b>&kind="><svg onload=alert(1)>`,
    ],
    ['an escape that is none', '?q=%&area=%E0%A4%A&kind=%zz'],
    [
      'names of what every object has',
      '?__proto__=x&constructor=y&toString=z&q=__proto__&kind=constructor&area=hasOwnProperty',
    ],
    ['a fragment that is no escape', '#%E0%A4%A'],
    ['a fragment that is code', '#"><img src=x onerror=alert(1)>'],
    ['a fragment that is a selector', '#s1,*{}[a="'],
    ['control characters and emptiness', '?q=%00%0A%0D%E2%80%AE&&&=&='],
    ['a pattern', '?q=(((((((((%5B%5C*%2B%3F%7B1%2C99999%7D'],
    ['half of a character', '?q=%ED%A0%80%F0%9F'],
    ['six thousand characters', `?q=${'九'.repeat(600)}&area=${'9'.repeat(400)}#${'x'.repeat(400)}`],
  ] as const)('%s: every page stands, throws nothing and runs nothing', async ([, rest], { openPage, guarded }) => {
    const page = await openPage({ serviceWorkers: 'allow' });
    const faults = listenToFaults(page);
    page.on('dialog', (dialog) => {
      faults.push(`${page.url()} opens a dialog`);
      void dialog.dismiss();
    });
    for (const path of listPages) {
      await page.goto(guarded + path + rest, { waitUntil: 'load' });
      if (path.endsWith('/search/'))
        await page.locator('[data-search-status]:not([data-search-status="busy"])').waitFor();
      expect(await page.locator('h1').count(), path).toBe(1);
      expect(
        await page.locator('main img[src="x"], main b:has-text("alert"), main script:not([src])').count(),
        path,
      ).toBe(0);
    }
    expect(faults).toEqual([]);
  });

  test('whatever else is stored there changes nothing', async ({ openPage, guarded }) => {
    const page = await openPage({ serviceWorkers: 'allow' });
    const faults = listenToFaults(page);
    await page.goto(`${guarded}/zh/`);
    await page.evaluate(() => {
      for (const name of ['offline', 'theme', 'size', 'view', '__proto__', 'constructor'])
        for (const storage of [localStorage, sessionStorage]) storage.setItem(name, '"><script>alert(1)</script>');
    });
    for (const path of listPages) {
      await page.goto(guarded + path, { waitUntil: 'load' });
      expect(await page.locator('h1').isVisible(), path).toBe(true);
    }
    expect(faults).toEqual([]);
  });
});
