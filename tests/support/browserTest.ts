import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject, test as plainTest } from 'vitest';
import { builtPages } from './builtPages.ts';
import { parsePages } from './parsePages.ts';

/** Opens a new page of the browser; it closes with the test. */
export type OpenPage = (options?: BrowserContextOptions) => Promise<Page>;

/** A phone and a desktop screen, in CSS pixels. */
export const phone = { width: 390, height: 844 } as const;
export const desktop = { width: 1440, height: 900 } as const;

/** Vitest's `test` with the browser that all tests of the built site share, and what its parser says of all pages. */
export const test = plainTest
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await chromium.connect(inject('browserEndpoint'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('parsedPages', { scope: 'file' }, async ({ browser }) => {
    const page = await browser.newPage();
    const pages = await parsePages(page, builtPages);
    await page.close();
    return pages;
  })
  .extend('openPage', ({ browser }, { onCleanup }): OpenPage => {
    onCleanup(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    });
    return async (options = {}) => {
      const { origin, base } = inject('site');
      const context = await browser.newContext({
        baseURL: `${origin}${base}`,
        viewport: desktop,
        // What one test has the browser keep must not answer another.
        serviceWorkers: 'block',
        ...options,
      });
      // What takes longer than this on a served static site does not come at all.
      context.setDefaultTimeout(60_000);
      return context.newPage();
    };
  });

/** Returns the address of a path of the site as it is served to the tests. */
export function addressOf(path: string): string {
  const { origin, base } = inject('site');
  return `${origin}${base.replace(/\/$/, '')}${path}`;
}
