import type { Browser, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { settingsName } from '../../src/features/settings/settings.ts';
import { builtPages } from '../support/builtPages.ts';
import { addressOf, desktop, phone, test } from '../support/browserTest.ts';
import { findViolations, type Violation } from '../support/findViolations.ts';

/** Forwarding pages lead on before anything can be looked at. */
const paths = builtPages.filter(({ html }) => !html.includes('http-equiv="refresh"')).map(({ path }) => path);

/** How many pages are looked at side by side; more than the cores gains nothing. */
const workers = 2;

/** Opens every page in turn, some side by side, and returns what `look` finds on them. */
async function lookAtAll(
  browser: Browser,
  viewport: typeof phone | typeof desktop,
  text: 'standard' | 'largest',
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const open = [...paths];
  const found: string[] = [];
  const work = async (): Promise<void> => {
    const { origin, base } = inject('site');
    const storage = { origin, localStorage: [{ name: `${settingsName} ${base}`, value: JSON.stringify({ text }) }] };
    const context = await browser.newContext({ viewport, storageState: { cookies: [], origins: [storage] } });
    const page = await context.newPage();
    for (let path = open.shift(); path !== undefined; path = open.shift()) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(addressOf(path));
      const violations = await look(page);
      found.push(...violations.map((violation) => `${path} ${violation}`));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: workers }, work));
  return found;
}

async function lookInBothSchemes(page: Page): Promise<string[]> {
  const light = await findViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  // Dark mode changes colours and nothing else.
  const dark = await findViolations(page, { runOnly: { type: 'tag', values: ['cat.color'] } });
  const describe = (scheme: string) => (violation: Violation) =>
    `in ${scheme}: ${violation.rule} at ${violation.element}`;
  return [...light.map(describe('light')), ...dark.map(describe('dark'))];
}

test.for([
  ['a phone', phone, 'standard'],
  ['a desktop', desktop, 'standard'],
  ['a phone in large print', phone, 'largest'],
  ['a desktop in large print', desktop, 'largest'],
] as const)('axe finds nothing on any page on %s, in light or dark', async ([, viewport, text], { browser, task }) => {
  const start = performance.now();
  expect(await lookAtAll(browser, viewport, text, lookInBothSchemes)).toEqual([]);
  task.meta.measured = `${paths.length} pages in both, ${Math.round((performance.now() - start) / 1000)} s`;
});
