import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { pagesOfEachKind } from '../support/builtPages.ts';
import { addressOf, desktop, phone, test } from '../support/browserTest.ts';

const screens = [
  ['light', phone],
  ['dark', phone],
  ['light', desktop],
  ['dark', desktop],
] as const;

test.for(screens)(
  'axe finds nothing on any kind of page in %s on %o',
  { timeout: 180_000 },
  async ([colorScheme, viewport], { openPage, task }) => {
    const page = await openPage({ colorScheme, viewport });
    const violations: string[] = [];
    for (const path of pagesOfEachKind) {
      await page.goto(addressOf(path));
      const results = await new AxeBuilder({ page }).setLegacyMode().analyze();
      violations.push(
        ...results.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${path}: ${id} at ${target.join(' ')}`),
        ),
      );
    }
    expect(violations).toEqual([]);
    task.meta.measured = `${pagesOfEachKind.length} pages`;
  },
);
