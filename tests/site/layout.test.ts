import { expect } from 'vitest';
import { pagesOfEachKind } from '../support/pageKinds.ts';
import { addressOf, test } from '../support/browserTest.ts';

test.for([320, 390, 1440])('no kind of page scrolls sideways at %i px', async (width, { openPage, task }) => {
  const page = await openPage({ viewport: { width, height: 800 } });
  const wide: string[] = [];
  for (const path of pagesOfEachKind) {
    await page.goto(addressOf(path));
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) wide.push(`${path} needs ${needed} px`);
  }
  expect(wide).toEqual([]);
  task.meta.measured = `${pagesOfEachKind.length} pages`;
});
