import { expect } from 'vitest';
import { test } from '../support/browserTest.ts';
import { serveFolder } from '../support/serveFolder.ts';

test.for([
  { locale: 'zh', queries: ['虚拟现实', '财政收入', '养老院', 'GDP', '张村河', '企业'] },
  { locale: 'en', queries: ['virtual reality', 'budget', 'Nursing homes', 'GDP', 'Zhangcun', 'companies'] },
] as const)(
  'the box offers the same in $locale for a word whether its answer was ready or is searched for',
  async ({ locale, queries }, { openPage, onTestFinished }) => {
    const server = await serveFolder('dist');
    onTestFinished(() => server.close());
    const offered = async (query: string, isReady: boolean): Promise<string> => {
      const page = await openPage();
      if (!isReady) await page.route(/\/ready\.(?:zh|en)\.\d+\.json/, (route) => route.abort());
      await page.goto(`${server.origin}/${locale}/2024/closing/`, { waitUntil: 'networkidle' });
      await page.keyboard.press('/');
      await page.keyboard.insertText(query);
      await page.waitForSelector('[role=option][data-address*="/2024/"]');
      const status = page.locator('[data-search-box] [role=status]');
      await status.filter({ hasText: /\d/ }).waitFor({ state: 'attached' });
      const list = await page.locator('[data-search-box] [role=listbox]').innerHTML();
      const said = await status.textContent();
      await page.context().close();
      return `${said ?? ''}\n${list}`;
    };
    for (const query of queries) expect(await offered(query, true), query).toBe(await offered(query, false));
  },
);
