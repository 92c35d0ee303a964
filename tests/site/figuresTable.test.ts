import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { locales } from '../../src/locales.ts';
import type { FiguresJson } from '../../src/publish/downloads/contracts.ts';
import { phone, test } from '../support/browserTest.ts';
import { parseRecords } from '../support/parseCsv.ts';

const { figures } = JSON.parse(readFileSync('dist/data/2024/figures.json', 'utf8')) as FiguresJson;
const csv = readFileSync('dist/data/2024/figures.csv', 'utf8');
const idsWhere = (isWanted: (figure: FiguresJson['figures'][number]) => boolean): string[] =>
  figures.filter(isWanted).map(({ id }) => id);
const targetsInYuan = idsWhere(({ kind, unit }) => kind === 'target' && unit === 'CNY');

/** Returns the ids of the rows that can be seen, from top to bottom. */
async function readShownIds(page: Page): Promise<string[]> {
  return page.locator('.figures-table tbody tr:visible').evaluateAll((rows) => rows.map(({ id }) => id));
}

/** Moves the focus with the Tab key alone to the first element that fits the selector. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`${selector} cannot be reached with the Tab key`);
}

test.for(locales)(
  'without JavaScript all rows in %s are there, each leading to its figure',
  async (locale, { openPage }) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`${locale}/2024/figures/`);
    expect(await readShownIds(page)).toEqual(figures.map(({ id }) => id));
    const links = await page
      .locator('.figures-table tbody th a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2)));
    expect(links).toEqual(figures.map(({ id }) => id));
    expect(await page.locator('form[data-figures-form]').isVisible()).toBe(false);
  },
);

test('by keyboard alone a reader filters, searches, sorts, starts over and opens a figure', async ({ openPage }) => {
  const page = await openPage();
  await page.goto('en/2024/figures/');
  await tabTo(page, 'input[name=q]:not(.find *)');
  await page.keyboard.type('at least 15 percent');
  const atLeast15 = idsWhere(({ value, unit }) => value === 15 && unit === 'percent');
  expect(await readShownIds(page)).toEqual(atLeast15);
  expect(await page.locator('.figures-form [role=status]').textContent()).toContain(
    `${atLeast15.length} of ${figures.length}`,
  );

  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await tabTo(page, 'select[name=kind]');
  await page.keyboard.type('2024');
  await tabTo(page, 'select[name=unit]');
  await page.keyboard.type('Yuan');
  expect(await readShownIds(page)).toEqual(targetsInYuan);

  await tabTo(page, 'th[data-sort~=value-down] button');
  await page.keyboard.press('Enter');
  const valueOf = new Map(figures.map(({ id, value }) => [id, value]));
  const sorted = [...targetsInYuan].sort((a, b) => (valueOf.get(b) ?? 0) - (valueOf.get(a) ?? 0));
  expect(await readShownIds(page)).toEqual(sorted);
  const head = page.locator('th[data-sort~=value-down]');
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  expect((await readShownIds(page))[0]).toBe(sorted.at(-1));

  await tabTo(page, '.figures-table tbody th a');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/figures/${sorted.at(-1) ?? ''}/`);
  await page.goBack();
  expect((await readShownIds(page)).length).toBe(targetsInYuan.length);

  await tabTo(page, 'button[type=reset]');
  await page.keyboard.press('Enter');
  expect(await readShownIds(page)).toEqual(figures.map(({ id }) => id));
  expect(new URL(page.url()).search).toBe('');
});

test.for([
  ['zh', '?q=220亿元', ['vr-industry-scale']],
  ['zh', '?q=两百二十亿', ['vr-industry-scale']],
  ['zh', '?q=1150.89', ['gdp-2023']],
  ['en', '?q=RMB 115.089bn', ['gdp-2023']],
  ['en', '?q=115.089 billion yuan', ['gdp-2023']],
  ['en', '?q=养老', ['elderly-care-stations']],
  ['zh', '?unit=CNY&kind=result', ['gdp-2023', 'general-budget-revenue-2023']],
  ['zh', '?kind=target&unit=CNY', targetsInYuan],
  ['zh', '?unit=furlong', figures.map(({ id }) => id)],
] as const)('in %s the address %s shows %j', async ([locale, search, ids], { openPage }) => {
  const page = await openPage();
  await page.goto(`${locale}/2024/figures/${search}`);
  expect(await readShownIds(page)).toEqual(ids);
});

test('the state in the address is the view itself: typed in one window, the same in another', async ({ openPage }) => {
  const page = await openPage();
  await page.goto('zh/2024/figures/');
  await page.locator('.figures-form select[name=topic]').selectOption('education');
  await page.locator('.figures-form select[name=sort]').selectOption('value-up');
  const shown = await readShownIds(page);
  expect([...shown].sort()).toEqual(idsWhere(({ topics }) => topics.includes('education')).sort());
  const other = await openPage();
  await other.goto(page.url());
  expect(await readShownIds(other)).toEqual(shown);
});

test('what is downloaded is what is listed, in its order and byte for byte as in the whole file', async ({
  openPage,
}) => {
  const page = await openPage();
  await page.goto('zh/2024/figures/?kind=target&unit=CNY&sort=value-down');
  const shown = await readShownIds(page);
  await page.locator('details[data-download] summary').click();
  const link = page.locator('details[data-download] a[download]');
  await page.waitForFunction(
    () => document.querySelector('a[download]')?.getAttribute('href')?.startsWith('data:') === true,
  );
  const download = page.waitForEvent('download');
  await link.click();
  const parts: Buffer[] = [];
  for await (const part of await (await download).createReadStream()) parts.push(part as Buffer);
  const saved = Buffer.concat(parts).toString('utf8');
  expect(saved.startsWith('\uFEFF')).toBe(true);
  expect(parseRecords(saved).map(({ id }) => id)).toEqual(shown);
  const whole = new Map(parseRecords(csv).map((record) => [record['id'], record]));
  for (const record of parseRecords(saved)) expect(record).toEqual(whole.get(record['id']));
  // Where nothing can be saved the same stands there as text.
  expect(await page.locator('#selection-text').inputValue()).toBe(saved.replace('\uFEFF', '').replaceAll('\r\n', '\n'));
});

test('on a phone nothing is cut off and every control is large enough for a thumb', async ({ openPage }) => {
  const page = await openPage({ viewport: phone, hasTouch: true });
  await page.goto('zh/2024/figures/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  const controls = '.figures-form :is(input, select, button, summary, .action):visible';
  const heights = await page
    .locator(controls)
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(7);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test.for(locales)(
  'the figures of an area count alike on the front page and in the table in %s',
  async (locale, { openPage }) => {
    const page = await openPage();
    await page.goto(`${locale}/`);
    const areas = await page.locator('.areas a').evaluateAll((links) =>
      links.map((link) => ({
        chapter: new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2) ?? '',
        count: Number(/\d+/.exec(link.querySelector('em')?.textContent ?? '')?.[0] ?? 0),
      })),
    );
    expect(areas.length).toBeGreaterThan(5);
    // An area without figures is no choice of the table.
    for (const { chapter, count } of areas.filter((area) => area.count > 0)) {
      await page.goto(`${locale}/2024/figures/?chapter=${chapter}`);
      expect((await readShownIds(page)).length, chapter).toBe(count);
    }
  },
);
