import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, phone, test } from '../support/browserTest.ts';

/** Browsers that copy nothing for a page: WeChat's has no clipboard, others forbid it. */
const clipboards = {
  missing: () => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
    Object.defineProperty(Document.prototype, 'execCommand', { value: () => false });
  },
  forbidden: () => {
    const writeText = (): Promise<void> => Promise.reject(new DOMException('not allowed', 'NotAllowedError'));
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => ({ writeText }) });
    Object.defineProperty(Document.prototype, 'execCommand', { value: () => false });
  },
};

const selectedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLInputElement
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : (document.getSelection()?.toString() ?? '');
  });

/** Asks for the address of a sentence; where its number shows only as long as something points at the sentence, that comes first. */
async function tapNumber(page: Page, n: number): Promise<void> {
  const number = page.locator(`a.sn[data-n="${n}"]`);
  const sentence = page.locator('.text .s', { has: number });
  if ((await sentence.count()) > 0) await sentence.hover();
  await number.click();
}

describe.each(Object.entries(clipboards))('where the clipboard is %s', (_, remove) => {
  test.for([
    ['/zh/2024/innovation/', '第4句的地址，请复制：', '关闭'],
    ['/en/2024/innovation/facing/', 'Copy the address of sentence 4:', 'Close'],
  ] as const)(
    "a sentence's link is shown, selected, to be copied by hand: %s",
    async ([path, words, close], { openPage }) => {
      const page = await openPage({ viewport: phone });
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.addInitScript(remove);
      await page.goto(addressOf(path));
      await tapNumber(page, 4);
      const field = page.getByLabel(words);
      await field.waitFor();
      expect(await selectedText(page)).toBe(`${addressOf(path)}#s4`);
      await page.getByRole('button', { name: close }).click();
      expect(await field.count()).toBe(0);
      expect(errors).toEqual([]);
    },
  );

  test('each text of a figure that can be taken away is selected, and the button says so', async ({ openPage }) => {
    const page = await openPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(remove);
    await page.goto(addressOf('/zh/2024/figures/vr-industry-scale/'));
    const buttons = await page.locator('button[data-copy]').all();
    expect(buttons.length).toBeGreaterThan(3);
    for (const button of buttons) {
      const id = (await button.getAttribute('data-copy')) ?? '';
      await button.click();
      await expect.poll(() => button.textContent()).toBe('已选中，请复制');
      const text = (await page.locator(`[id="${id}"]`).textContent()) ?? '';
      expect((await selectedText(page)).trim(), id).toBe(text.trim());
    }
    expect(errors).toEqual([]);
  });
});

test('where an old web view copies after all, the shown link says so', async ({ openPage }) => {
  const page = await openPage({ viewport: phone });
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
    Object.defineProperty(Document.prototype, 'execCommand', { value: (command: string) => command === 'copy' });
  });
  await page.goto(addressOf('/zh/2024/growth/'));
  await tapNumber(page, 2);
  await page.getByLabel('已复制第2句的地址').waitFor();
});

test.for([
  ['the middle button', { button: 'middle' }],
  ['a key that opens a new tab', { modifiers: ['Control'] }],
] as const)('the language switch keeps the sentence when it is followed by %s', async ([, how], { openPage }) => {
  const page = await openPage();
  await page.goto(addressOf('/zh/2024/innovation/#s9'));
  await page.locator('#s9').scrollIntoViewIfNeeded();
  const opening = page.context().waitForEvent('page');
  // A copy of the button's modifiers, as Playwright wants a list that it may change.
  await page
    .locator('a[data-language-switch]')
    .click({ ...how, modifiers: 'modifiers' in how ? [...how.modifiers] : [] });
  const opened = await opening;
  await opened.waitForURL(addressOf('/en/2024/innovation/#s9'));
});

test("the language switch's own menu copies and opens the address of the sentence", async ({ openPage }) => {
  const page = await openPage();
  await page.goto(addressOf('/zh/2024/innovation/#s9'));
  const language = page.locator('a[data-language-switch]');
  await language.click({ button: 'right' });
  expect(await language.evaluate((link: HTMLAnchorElement) => link.href)).toBe(addressOf('/en/2024/innovation/#s9'));
});
