import { expect } from 'vitest';
import { addressOf, test } from '../support/browserTest.ts';

test.for([
  ['search/', '?q=220%E4%BA%BF&area=1&kind=target'],
  ['search/', '?q=GDP'],
  ['2024/figures/', '?q=220%E4%BA%BF&kind=target&sort=value-down'],
  ['2024/figures/', '?chapter=overview'],
  ['2024/projects/', '?sector=education'],
  ['2024/projects/', '?q=Tsingtao'],
  ['terms/', '?q=hectare&kind=policy-term'],
] as const)('the language switch keeps what was asked for: %s%s', async ([path, search], { openPage }) => {
  const page = await openPage();
  await page.goto(`zh/${path}${search}`);
  const language = page.locator('a[data-language-switch]');
  await expect.poll(() => language.evaluate((link: HTMLAnchorElement) => link.search)).toBe(search);
  await language.click();
  await page.waitForURL(addressOf(`/en/${path}${search}`));
  await expect.poll(() => language.evaluate((link: HTMLAnchorElement) => link.search)).toBe(search);
});

test('a choice that is taken back leaves the address and the language switch bare', async ({ openPage }) => {
  const page = await openPage();
  await page.goto('zh/2024/projects/?sector=education');
  await page.locator('[type="reset"]').click();
  expect(new URL(page.url()).search).toBe('');
  expect(await page.locator('a[data-language-switch]').evaluate((link: HTMLAnchorElement) => link.search)).toBe('');
});

test.for([320, 360, 390, 479, 600] as const)(
  'at %d pixels the suggestions lie below the field and the head of the page',
  async (width, { openPage }) => {
    for (const [locale, query] of [
      ['zh', '养老'],
      ['en', 'unicorn'],
    ] as const) {
      const page = await openPage({ viewport: { width, height: 740 } });
      await page.goto(`${locale}/2024/closing/`);
      await page.fill('.masthead input', query);
      await page.waitForSelector('[role=option]');
      const list = await page.locator('.suggestions').boundingBox();
      for (const part of ['.masthead input', '.masthead']) {
        const box = await page.locator(part).boundingBox();
        expect(list?.y, `${locale} ${part}`).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? Infinity));
      }
      expect((list?.x ?? 0) + (list?.width ?? Infinity), locale).toBeLessThanOrEqual(width);
      await page.context().close();
    }
  },
);
