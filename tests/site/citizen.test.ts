import { describe, expect } from 'vitest';
import { locales } from '../../src/locales.ts';
import { builtPages } from '../support/builtPages.ts';
import { addressOf, test } from '../support/browserTest.ts';
import { kindOf } from '../support/pageKinds.ts';

/** The phone that the site is measured by. */
const smallPhone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

/** What a household asks, and a number that answers it, in the report's words. */
const questions = [
  ['孩子', '6720个'],
  ['老人', '15处以上'],
  ['看病', '26个'],
  ['工作', '2.2万人'],
  ['住房', '1000套'],
  ['开店', '100场以上'],
  ['出行', '1500个'],
  ['环境', '1万亩'],
] as const;

/** One page of each kind that has the head of the site. */
const pages = [
  ...new Map(
    builtPages
      .filter(({ path, locale, html }) => locale === 'zh' && html.includes('class="masthead"') && path.endsWith('/'))
      .map((page) => [kindOf(page), page.path]),
  ).values(),
];

describe('on a small phone', () => {
  test.for(questions)(
    'two taps lead from any page to %s, answered on the screen',
    async ([topic, answer], { openPage, task }) => {
      const page = await openPage(smallPhone);
      for (const path of pages) {
        await page.goto(addressOf(path));
        await page.locator('.masthead').getByRole('link', { name: '菜单' }).tap();
        await page.locator('.masthead nav').getByRole('link', { name: topic, exact: true }).tap();
        await page.waitForURL(/\/zh\/2024\/for\/citizens\/#/);
        const number = page.locator('section:target .worded').filter({ hasText: answer }).first();
        await number.waitFor();
        const box = await number.boundingBox();
        expect(box && box.y >= 0 && box.y + box.height <= smallPhone.viewport.height, path).toBe(true);
      }
      task.meta.measured = `${pages.length} pages`;
    },
  );

  test.for(locales)('the first screen of the front page in %s has all eight', async (locale, { openPage }) => {
    const page = await openPage(smallPhone);
    await page.goto(addressOf(`/${locale}/`));
    const rows = await page.locator('.promises li').all();
    expect(rows).toHaveLength(questions.length);
    const last = await rows.at(-1)?.boundingBox();
    expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThanOrEqual(smallPhone.viewport.height);
  });

  test('below them it shows how large the economy of the year before was and how fast it grew, in Chinese', async ({
    openPage,
  }) => {
    const page = await openPage(smallPhone);
    await page.goto(addressOf('/zh/'));
    const results = await page.locator('.numbers').first().locator('.big').all();
    for (const result of results.slice(0, 2)) {
      const box = await result.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(smallPhone.viewport.height);
    }
    expect(results.length).toBeGreaterThan(2);
  });

  test.for([
    ['', 56],
    ['?text=large', 56],
    ['?text=largest&spacing=wide', 56],
  ] as const)(
    'the head of the site is one row, with the settings “%s” too',
    async ([query, most], { openPage, task }) => {
      const heights: number[] = [];
      for (const locale of locales) {
        const page = await openPage(smallPhone);
        for (const path of [`/${locale}/`, `/${locale}/2024/innovation/`]) {
          await page.goto(addressOf(path + query));
          const box = await page.locator('.masthead').boundingBox();
          heights.push(box?.height ?? Infinity);
        }
      }
      expect(Math.max(...heights)).toBeLessThanOrEqual(most);
      task.meta.measured = `${Math.max(...heights)} px, ${Math.round((Math.max(...heights) / smallPhone.viewport.height) * 100)} % of the screen`;
    },
  );

  test('who left a chapter is led back to the sentence, in either language, until it is forgotten', async ({
    openPage,
  }) => {
    const page = await openPage(smallPhone);
    const offer = page.locator('[data-resume]');
    await page.goto(addressOf('/zh/'));
    expect(await offer.isVisible()).toBe(false);
    await page.goto(addressOf('/zh/2024/wellbeing/'));
    await page.locator('#s18').evaluate((sentence) => {
      sentence.scrollIntoView({ block: 'center' });
    });
    await page.goto(addressOf('/en/'));
    await offer.waitFor();
    const left = Number(/sentence (\d+)$/.exec(await offer.getByRole('link').innerText())?.[1] ?? NaN);
    expect(left).toBeGreaterThan(8);
    expect(left).toBeLessThanOrEqual(18);
    await offer.getByRole('link').tap();
    await page.waitForURL(addressOf(`/en/2024/wellbeing/#s${String(left)}`));
    await page.goto(addressOf('/zh/'));
    await offer.getByRole('button', { name: '不再提示' }).tap();
    expect(await offer.isVisible()).toBe(false);
    await page.reload();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test.for([
    ['zh', '沙子口街道', '沙子口污水处理厂二期'],
    ['zh', '北宅街道', '北宅文体活动中心'],
    ['zh', '金家岭街道', '报告摘要没有写出这个街道的名字。'],
    ['en', 'Wanggezhuang Subdistrict', 'community health service center'],
    ['en', 'Zhonghan Subdistrict', 'The digest does not name this subdistrict.'],
  ] as const)(
    'who lives in %s %s is told what the report names there, or that it names nothing',
    async ([locale, subdistrict, answer], { openPage }) => {
      const page = await openPage(smallPhone);
      await page.goto(addressOf(`/${locale}/2024/places/`));
      await page.locator('.homes').getByRole('link', { name: subdistrict }).tap();
      const section = page.locator('section:target');
      expect(await section.getByRole('heading').innerText()).toContain(subdistrict);
      expect(await section.innerText()).toContain(answer);
    },
  );

  test('the contents open from the middle of a chapter, lead to a heading and are gone', async ({ openPage }) => {
    const page = await openPage(smallPhone);
    await page.goto(addressOf('/zh/2024/innovation/#s20'));
    await page.getByRole('link', { name: '目录' }).tap();
    const contents = page.getByRole('navigation', { name: '目录' });
    await contents.getByRole('link', { name: '加快提升现代服务业新能级' }).tap();
    await contents.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).hash).toBe('#s23');
    await page.getByRole('link', { name: '回到页首' }).tap();
    await page.waitForFunction(() => window.scrollY < 100);
  });

  test('the way to the top lies over nothing at the top, and is there further down', async ({ openPage }) => {
    const page = await openPage(smallPhone);
    await page.goto(addressOf('/zh/2024/projects/'));
    const toTop = page.locator('nav.shortcuts');
    await toTop.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 2 }).last().scrollIntoViewIfNeeded();
    await toTop.getByRole('link', { name: '回到页首' }).tap();
    await page.waitForFunction(() => window.scrollY < 100);
    await toTop.waitFor({ state: 'hidden' });
  });

  test.for(['Back', 'Escape', 'the button', 'a tap elsewhere'])(
    'menu and contents are left by %s: the page stays where it was, and Back then leads to the one before',
    async (way, { openPage }) => {
      const page = await openPage(smallPhone);
      for (const name of ['菜单', '目录']) {
        await page.goto(addressOf('/zh/2024/growth/'));
        await page.goto(addressOf('/zh/2024/innovation/#s20'));
        const button = page.getByRole('link', { name, exact: true }).last();
        // Twice, so that the second time finds the first one's step gone.
        for (let time = 1; time <= 2; time++) {
          await button.tap();
          await page.waitForFunction(() => history.scrollRestoration === 'manual');
          expect(await button.getAttribute('aria-expanded'), name).toBe('true');
          const place = await page.evaluate(() => window.scrollY);
          if (way === 'Back') await page.goBack();
          else if (way === 'Escape') await page.keyboard.press('Escape');
          else if (way === 'the button') await button.tap();
          else await page.touchscreen.tap(8, 60);
          await page.waitForFunction(() => history.scrollRestoration === 'auto');
          expect(await button.getAttribute('aria-expanded'), name).toBe('false');
          expect(await page.evaluate(() => window.scrollY), name).toBe(place);
        }
        expect(new URL(page.url()).pathname + new URL(page.url()).hash, name).toMatch(/innovation\/#s20$/);
        await page.goBack();
        await page.waitForURL(/growth\/$/);
      }
    },
  );

  test('a link of the menu takes the place of its step, and the settings take it over', async ({ openPage }) => {
    const page = await openPage(smallPhone);
    await page.goto(addressOf('/zh/2024/growth/'));
    const menu = page.locator('.masthead').getByRole('link', { name: '菜单' });
    await menu.tap();
    await page.waitForFunction(() => history.scrollRestoration === 'manual');
    await page.getByRole('link', { name: '阅读设置' }).tap();
    const dialog = page.getByRole('dialog', { name: '阅读设置' });
    await dialog.waitFor();
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
    await page.goBack();
    await dialog.waitFor({ state: 'hidden' });
    await menu.tap();
    await page.waitForFunction(() => history.scrollRestoration === 'manual');
    await page.locator('.masthead nav').getByRole('link', { name: '老人' }).tap();
    await page.waitForURL(/citizens\/#/);
    await page.goBack();
    await page.waitForURL(/growth\/$/);
    expect(await page.evaluate(() => history.length)).toBe(3);
  });

  test('without scripts menu and contents open by their address', async ({ openPage }) => {
    const page = await openPage({ ...smallPhone, javaScriptEnabled: false });
    await page.goto(addressOf('/zh/2024/innovation/'));
    await page.locator('.masthead').getByRole('link', { name: '菜单' }).tap();
    await page.locator('.masthead nav').getByRole('link', { name: '老人' }).waitFor();
    await page.getByRole('link', { name: '目录' }).tap();
    await page.getByRole('navigation', { name: '目录' }).waitFor();
  });
});
