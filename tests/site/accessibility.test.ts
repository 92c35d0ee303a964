import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pagesOfEachKind } from '../support/builtPages.ts';
import { addressOf, desktop, phone, test } from '../support/browserTest.ts';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Returns what axe finds on the open page: rule and element. */
async function findViolations(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  return page.evaluate(async (runOptions) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ...runOptions });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
  }, options);
}

test.for([
  ['a phone', phone],
  ['a desktop', desktop],
] as const)(
  'axe finds nothing on any kind of page on %s, in light or dark',
  { timeout: 240_000 },
  async ([, viewport], { openPage, task }) => {
    const page = await openPage({ viewport });
    const found: string[] = [];
    for (const path of pagesOfEachKind) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(addressOf(path));
      await page.evaluate(axeSource);
      found.push(...(await findViolations(page)).map((violation) => `${path} in light: ${violation}`));
      await page.emulateMedia({ colorScheme: 'dark' });
      // Dark mode changes colours and nothing else.
      const inDark = await findViolations(page, { runOnly: { type: 'tag', values: ['cat.color'] } });
      found.push(...inDark.map((violation) => `${path} in dark: ${violation}`));
    }
    expect(found).toEqual([]);
    task.meta.measured = `${pagesOfEachKind.length} pages in both`;
  },
);
