import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** One element in which a page breaks one of axe's rules. */
export interface Violation {
  readonly rule: string;
  readonly element: string;
}

/** Returns what axe finds on the open page as it stands. */
export async function findViolations(page: Page, options: axe.RunOptions = {}): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (runOptions) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // WCAG 2.2 asks for targets of 24 px; axe looks for them only when told to.
    const rules = { 'target-size': { enabled: true }, ...runOptions.rules };
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ...runOptions, rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ rule: id, element: target.join(' ') })));
  }, options);
}
