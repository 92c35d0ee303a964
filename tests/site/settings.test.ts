import { describe, expect } from 'vitest';
import { addressOf, desktop, phone, test } from '../support/browserTest.ts';

describe('reading settings', () => {
  test('open in place on any page, take effect at once, last, and are undone', async ({ openPage }) => {
    const page = await openPage({ viewport: desktop });
    await page.goto(addressOf('/en/2024/innovation/'));
    const fontSize = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const before = await fontSize();
    await page.getByRole('link', { name: 'Reading settings' }).click();
    const dialog = page.getByRole('dialog', { name: 'Reading settings' });
    await dialog.getByRole('radio', { name: 'Largest' }).check();
    await dialog.getByRole('radio', { name: 'US dollars' }).check();
    const chosen = await fontSize();
    expect(Number.parseFloat(chosen)).toBeGreaterThan(Number.parseFloat(before) * 1.4);
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.getByText('≈ US$3.11 billion').first().waitFor({ state: 'attached' });
    expect(new URL(page.url()).search).toBe('?money=dollars');
    await page.goto(addressOf('/en/2024/figures/vr-industry-scale/'));
    expect(await fontSize()).toBe(chosen);
    await page.locator('.lens:visible', { hasText: '≈ US$3.11 billion' }).first().waitFor();
    await page.getByRole('link', { name: 'Reading settings' }).click();
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await fontSize()).toBe(before);
    expect(await page.locator('.lens').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('an address carries the lens to a browser that keeps nothing', async ({ openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(addressOf('/zh/2024/figures/vr-industry-scale/?money=dollars&text=large'));
    await page
      .locator('.lens:visible', { hasText: '≈ 31.1亿美元（本站按2023年平均汇率7.0809换算）' })
      .first()
      .waitFor();
    await page.getByRole('link', { name: '阅读设置' }).click();
    await page.getByRole('dialog').getByRole('radio', { name: '英文单位' }).check();
    await page.locator('.lens:visible', { hasText: '= 22 billion yuan' }).first().waitFor();
    expect(errors).toEqual([]);
  });

  test('whatever was kept, the page is drawn once and as it should be', async ({ openPage }) => {
    const page = await openPage();
    await page.addInitScript(() => {
      localStorage.setItem('laoshan-reading', '{"text":"<b>","mode":"large-print","spacing":[1]}');
    });
    await page.goto(addressOf('/zh/'), { waitUntil: 'commit' });
    await page.locator('.masthead').waitFor();
    const { text, spacing, mode } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    expect({ text, spacing, mode }).toEqual({ mode: 'large-print' });
  });

  test('are not offered where no script runs', async ({ openPage }) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(addressOf('/zh/'));
    expect(await page.getByRole('link', { name: '阅读设置' }).isVisible()).toBe(false);
  });

  test.for(['/zh/', '/en/', '/zh/2024/innovation/', '/en/2024/overview/', '/en/reading/', '/en/check/'])(
    'large print on a phone of 320 pixels stays within its width: %s',
    async (path, { openPage }) => {
      const page = await openPage({ viewport: { width: 320, height: 640 } });
      await page.goto(addressOf(`${path}?mode=large-print`));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );
});
