import { expect } from 'vitest';
import { pagesOfEachKind } from '../support/pageKinds.ts';
import { addressOf, desktop, phone, test } from '../support/browserTest.ts';
import { findViolations, type Violation } from '../support/findViolations.ts';

test.for([
  ['a phone', phone],
  ['a desktop', desktop],
] as const)(
  'axe finds nothing on any kind of page on %s, in light or dark',
  async ([, viewport], { openPage, task }) => {
    const page = await openPage({ viewport });
    // One line a rule, as one fault of a component shows on many pages.
    const found = new Map<string, string[]>();
    const note = (path: string, violations: readonly Violation[]): void => {
      for (const { rule, element } of violations) found.set(rule, [...(found.get(rule) ?? []), `${path} ${element}`]);
    };
    for (const path of pagesOfEachKind) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(addressOf(path));
      note(`${path} in light:`, await findViolations(page));
      await page.emulateMedia({ colorScheme: 'dark' });
      // Dark mode changes colours and nothing else.
      note(`${path} in dark:`, await findViolations(page, { runOnly: { type: 'tag', values: ['cat.color'] } }));
    }
    const report = [...found].map(
      ([rule, places]) => `${rule}, ${places.length} times: ${places.slice(0, 5).join('; ')}`,
    );
    expect(report).toEqual([]);
    task.meta.measured = `${pagesOfEachKind.length} pages in both`;
  },
);
