import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { addressOf, desktop, phone, test } from '../support/browserTest.ts';
import { readLines } from '../support/readLines.ts';

const smallPhone = { width: 360, height: 640 } as const;

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
    await page.waitForURL('**/en/2024/innovation/?money=dollars');
    await page.goto(addressOf('/en/2024/figures/vr-industry-scale/'));
    expect(await fontSize()).toBe(chosen);
    await page.locator('.lens:visible', { hasText: '≈ US$3.11 billion' }).first().waitFor();
    await page.getByRole('link', { name: 'Reading settings' }).click();
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await fontSize()).toBe(before);
    expect(await page.locator('.lens').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('name each size of letters in that size, whichever is chosen', async ({ openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.goto(addressOf('/zh/reading/'));
    const sizes = (): Promise<number[]> =>
      page
        .locator('[name="text"] + span')
        .evaluateAll((names) =>
          names.map((name) => Math.round(Number.parseFloat(getComputedStyle(name).fontSize) * 10)),
        );
    const rootSize = (): Promise<number> =>
      page.evaluate(() => Math.round(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 10));
    const before = await sizes();
    const chosen: number[] = [];
    for (const choice of await page.locator('[name="text"]').all()) {
      await choice.check();
      chosen.push(await rootSize());
      expect(await sizes()).toEqual(before);
    }
    expect(before).toEqual(chosen);
  });

  test.for([
    ['light', 'Dark', 'rgb(18, 23, 26)'],
    ['dark', 'Light', 'rgb(250, 248, 243)'],
  ] as const)(
    'with a system that is %s, %s is chosen for every page, before it is painted',
    async ([colorScheme, choice, paper], { openPage }) => {
      const page = await openPage({ viewport: desktop, colorScheme });
      const ground = (): Promise<string> =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      /** The colors of the browser's own bars for a light and for a dark system. */
      const bars = (): Promise<string[]> =>
        page.locator('meta[name=theme-color]').evaluateAll((metas) =>
          (metas as HTMLMetaElement[]).map(({ content }) => {
            const sample = Object.assign(document.createElement('p').style, { color: content });
            return sample.color;
          }),
        );
      await page.goto(addressOf('/en/2024/closing/'));
      const before = await ground();
      expect(before).not.toBe(paper);
      expect(await page.locator('link[href$="theme.css"]').count()).toBe(0);
      await page.locator('[data-settings]').click();
      await page.getByRole('radio', { name: choice, exact: true }).check();
      await expect.poll(ground).toBe(paper);
      await expect.poll(bars).toEqual([paper, paper]);
      await page.getByRole('button', { name: 'Done' }).click();
      await page.goto(addressOf('/en/2024/governance/'), { waitUntil: 'domcontentloaded' });
      expect(await ground()).toBe(paper);
      await expect.poll(bars).toEqual([paper, paper]);
      await page.emulateMedia({ media: 'print' });
      expect(await ground()).toBe('rgb(255, 255, 255)');
      await page.emulateMedia({ media: 'screen' });
      await page.locator('[data-settings]').click();
      await page.getByRole('button', { name: 'Reset' }).click();
      await expect.poll(ground).toBe(before);
      await expect.poll(bars).toEqual(['rgb(250, 248, 243)', 'rgb(18, 23, 26)']);
    },
  );

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

  test.for([
    ['zh', phone, '英文单位', '22 billion yuan'],
    ['zh', phone, '美元', '31.1亿美元'],
    ['zh', desktop, '英文单位', '22 billion yuan'],
    ['zh', desktop, '美元', '31.1亿美元'],
    ['en', phone, 'Chinese units', '220亿元'],
    ['en', phone, 'US dollars', 'US$3.11 billion'],
    ['en', desktop, 'Chinese units', '220亿元'],
    ['en', desktop, 'US dollars', 'US$3.11 billion'],
  ] as const)(
    'in %s, at %o, “%s” is seen in the chapter as %s',
    async ([locale, viewport, choice, amount], { openPage }) => {
      const page = await openPage({ viewport });
      await page.goto(addressOf(`/${locale}/2024/innovation/`), { waitUntil: 'networkidle' });
      await page.locator('[data-settings]').click();
      const choices = page
        .getByRole('dialog')
        .getByRole('group', { name: locale === 'zh' ? '金额对照' : 'Money, also in' });
      await choices.waitFor();
      // Each but the first, which is how the site comes, has an effect of its own.
      expect(await choices.getByRole('radio').count()).toBe(3);
      await choices.getByRole('radio', { name: choice }).check();
      await page.keyboard.press('Escape');
      const shown = (): Promise<string> =>
        page.locator('#s13').evaluate((sentence) => {
          const figure = sentence.querySelector('.fig');
          const after = figure ? getComputedStyle(figure, '::after').content : '';
          const lenses = [...sentence.querySelectorAll<HTMLElement>('.lens')].filter((lens) => lens.offsetParent);
          return [after, ...lenses.map((lens) => lens.innerText)].join(' ');
        });
      await expect.poll(shown, { timeout: 120_000 }).toContain(amount);
    },
  );

  test('whatever was kept, the page is drawn once and as it should be', async ({ openPage }) => {
    const page = await openPage();
    await page.addInitScript(() => {
      localStorage.setItem('reading /', '{"text":"largest","contrast":"<b>","spacing":[1]}');
    });
    await page.goto(addressOf('/zh/'), { waitUntil: 'commit' });
    await page.locator('.masthead').waitFor();
    const { text, spacing, contrast } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    expect({ text, spacing, contrast }).toEqual({ text: 'largest' });
  });

  test('the slash leads to the search until it is switched off, on this page and every other', async ({ openPage }) => {
    const page = await openPage({ viewport: desktop });
    await page.goto(addressOf('/en/2024/growth/'));
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');
    await page.keyboard.press('/');
    expect(await focused()).toBe('q');
    await page.getByRole('link', { name: 'Reading settings' }).click();
    await page.getByRole('group', { name: 'The / key' }).getByRole('radio', { name: 'Off' }).check();
    await page.getByRole('button', { name: 'Done' }).click();
    // The dialog takes its step out of the history again, which would undo a journey begun meanwhile.
    await page.waitForFunction(() => history.scrollRestoration === 'auto');
    for (const path of ['/en/2024/growth/', '/en/2024/figures/']) {
      await page.goto(addressOf(path));
      await page.keyboard.press('/');
      expect(await focused(), path).toBe('');
      await page.keyboard.press('Control+k');
      expect(await focused(), path).toBe('q');
    }
  });

  test('the statement on accessibility says that the slash can be switched off', async ({ openPage }) => {
    const page = await openPage();
    for (const [path, words] of [
      ['/zh/accessibility/', /“\/”.*阅读设置里关掉/],
      ['/en/accessibility/', /slash.*switched off in the reading settings/],
    ] as const) {
      await page.goto(addressOf(path));
      expect(await page.locator('main').innerText()).toMatch(words);
    }
  });

  test('are kept under a key of this site alone, which holds its path', async ({ openPage }) => {
    const page = await openPage();
    await page.goto(addressOf('/en/reading/'));
    await page.getByRole('radio', { name: 'Wide' }).check();
    const { base } = inject('site');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([`reading ${base}`]);
  });

  test('are not offered where no script runs', async ({ openPage }) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(addressOf('/zh/'));
    expect(await page.getByRole('link', { name: '阅读设置' }).isVisible()).toBe(false);
  });

  test('the way out of the dialog is in sight, and Back is one: the page stays, and so does its place', async ({
    openPage,
  }) => {
    const page = await openPage({ viewport: smallPhone });
    await page.goto(addressOf('/zh/2024/growth/'));
    await page.goto(addressOf('/zh/2024/innovation/?text=largest'));
    const dialog = page.getByRole('dialog', { name: '阅读设置' });
    const done = dialog.getByRole('button', { name: '完成' });
    const open = () => page.getByRole('link', { name: '阅读设置' }).click();
    await open();
    await dialog.waitFor();
    const box = await done.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= smallPhone.height).toBe(true);
    await dialog.getByRole('radio', { name: '公顷' }).check();
    expect(await done.boundingBox()).toEqual(box);
    await page.goBack();
    await dialog.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toMatch(/innovation\/\?.*land=hectares/);
    await open();
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await open();
    await done.click();
    await dialog.waitFor({ state: 'hidden' });
    await page.goBack();
    expect(new URL(page.url()).pathname).toMatch(/growth\/$/);
  });
});

describe('large print', () => {
  test.for(['/zh/2024/innovation/', '/en/2024/innovation/', '/zh/', '/en/2024/figures/'])(
    'leaves two thirds of a small screen to what is read: %s',
    async (path, { openPage }) => {
      const page = await openPage({ viewport: smallPhone });
      await page.goto(addressOf(`${path}?text=largest`));
      const header = await page.locator('.masthead').boundingBox();
      expect(header?.height).toBeLessThanOrEqual(smallPhone.height / 3);
    },
  );

  test.for(['/zh/search/', '/en/search/'])(
    'keeps the name of each choice in one line: %s',
    async (path, { openPage }) => {
      const page = await openPage({ viewport: smallPhone });
      await page.goto(addressOf(path));
      await page.evaluate(() => Object.assign(document.documentElement.dataset, { text: 'largest', spacing: 'wide' }));
      const names = await readLines(page.locator('.search-filters label'));
      expect(names.map(({ lines }) => lines.length)).toEqual([1, 1]);
    },
  );

  test.for([360, 390, 1440])('enlarges the letters of every chart at %i px', async (width, { openPage, task }) => {
    const page = await openPage({ viewport: { width, height: 800 } });
    const smallest: number[] = [];
    for (const path of ['/zh/', '/zh/2024/growth/', '/en/2024/ecology/']) {
      const [standard, large] = await inBothPrints(page, path, () =>
        [...document.querySelectorAll<SVGSVGElement>('.chart-drawings svg')]
          .filter((drawing) => drawing.getBoundingClientRect().width > 0)
          .map((drawing) => drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width),
      );
      expect(large).toHaveLength(standard.length);
      smallest.push(...large.map((scale, index) => scale / (standard[index] ?? Infinity)));
    }
    expect(Math.min(...smallest)).toBeGreaterThan(1.25);
    task.meta.measured = `by ${Math.round((Math.min(...smallest) - 1) * 100)} % or more`;
  });

  test('has lines equally far apart where a button stands at a sentence’s end', async ({ openPage }) => {
    const page = await openPage({ viewport: smallPhone });
    for (const path of ['/zh/2024/innovation/', '/en/2024/innovation/']) {
      const [standard, large] = await inBothPrints(page, path, () => {
        const paragraph = [...document.querySelectorAll<HTMLElement>('.text > p')].find(
          (candidate) => candidate.querySelectorAll('.original-button').length > 1,
        );
        const lineHeight = parseFloat(getComputedStyle(paragraph ?? document.body).lineHeight);
        const walker = document.createTreeWalker(paragraph ?? document.body, NodeFilter.SHOW_TEXT);
        const middles: number[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.parentElement?.closest('.notes, .sn, .mark, button')) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const { top, bottom, width } of range.getClientRects()) if (width > 1) middles.push((top + bottom) / 2);
        }
        const lines = middles.sort((a, b) => a - b).filter((middle, index) => middle - (middles[index - 1] ?? 0) > 4);
        return lines.slice(1).map((line, index) => (line - (lines[index] ?? 0)) / lineHeight);
      });
      for (const distances of [standard, large]) {
        expect(distances.length).toBeGreaterThan(3);
        expect(Math.max(...distances), path).toBeLessThan(1.05);
      }
    }
  });
});

/** Runs a function in a page in standard and in large print. */
async function inBothPrints(page: Page, path: string, look: () => number[]): Promise<[number[], number[]]> {
  const lookIn = async (query: string): Promise<number[]> => {
    await page.goto(addressOf(path + query));
    await page.waitForLoadState('networkidle');
    return page.evaluate(look);
  };
  return [await lookIn(''), await lookIn('?text=largest')];
}
