import { describe, expect } from 'vitest';
import { addressOf, phone, test } from '../support/browserTest.ts';

const pasted = '固定资产投资增长10%左右。全区全年生产总值完成1150.89亿元，增长7%。今年崂山区将新建3座机场。';

describe('the quote checker', () => {
  test('gives each sentence its verdict and place, and sends nothing', async ({ openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.goto(addressOf('/zh/check/'));
    const field = page.getByRole('textbox', { name: '要核对的文字' });
    const loaded = page.waitForResponse(/quotes\.json$/);
    await field.focus();
    await loaded;
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await field.fill(pasted);
    await page.getByRole('button', { name: '核对', exact: true }).click();
    await page.getByText('共3处：在摘要中1处，有改动1处，不在摘要中1处。').waitFor();
    expect(await page.locator('.finding .verdict').allInnerTexts()).toEqual([
      expect.stringContaining('有改动'),
      expect.stringMatching(/(?<!不)在摘要中/),
      expect.stringContaining('不在摘要中'),
    ]);
    expect(await page.locator('.finding.altered .changes').innerText()).toBe('限定词 “左右”，报告作“以上”');
    expect(await page.locator('.finding.altered .found-numbers').innerText()).toContain(
      '增长10%左右 ≠ 数值相同，限定词不同：报告说“增长10%以上”',
    );
    expect(requests).toEqual([]);
    await page.getByRole('link', { name: '总览，第12句' }).click();
    await page.waitForURL('**/zh/2024/overview/#s12');
  });

  test('calls an official figure of others that, and leads to it', async ({ openPage }) => {
    const page = await openPage();
    await page.goto(addressOf('/zh/check/'));
    await page.getByRole('textbox', { name: '要核对的文字' }).fill('青岛市2023年实现地区生产总值15760.34亿元。');
    await page.getByRole('button', { name: '核对', exact: true }).click();
    const number = page.locator('.found-numbers li', { hasText: '15760.34亿元' });
    await number.waitFor();
    expect(await number.innerText()).toContain('摘要里没有这个数；与别处的官方数字相同，非本报告');
    await number.getByRole('link', { name: '青岛市2023年地区生产总值（15760.34亿元）' }).click();
    await page.waitForURL('**/zh/2024/context/#qingdao-gdp-2023');
  });

  test('checks 50,000 characters while the page still answers', async ({ openPage }) => {
    const page = await openPage();
    await page.goto(addressOf('/en/check/'));
    const text = pasted.repeat(Math.ceil(50_000 / pasted.length)).slice(0, 50_000);
    await page.getByRole('textbox', { name: 'Text to check' }).fill(text);
    const longestPause = page.evaluate(async () => {
      let longest = 0;
      let last = performance.now();
      while (!(document.querySelector('[data-check-status]')?.textContent ?? '').includes('in all')) {
        await new Promise((resolve) => setTimeout(resolve));
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }
      return longest;
    });
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    expect(await longestPause).toBeLessThan(1000);
    expect(await page.locator('.finding').count()).toBe(100);
  });

  test('says so where the report cannot be loaded', async ({ openPage }) => {
    const page = await openPage();
    await page.route('**/quotes.json', (route) => route.abort());
    await page.goto(addressOf('/en/check/'));
    await page.getByRole('textbox', { name: 'Text to check' }).fill('Seven');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByText('The digest could not be loaded.').waitFor();
  });

  test('says that it needs a script where there is none', async ({ openPage }) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(addressOf('/en/check/'));
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.getByRole('textbox', { name: 'Text to check' }).isVisible()).toBe(false);
  });
});
