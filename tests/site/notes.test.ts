import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { locales } from '../../src/locales.ts';
import { chapters } from '../support/builtPages.ts';
import { desktop, phone, test } from '../support/browserTest.ts';

const chapterPages = locales.flatMap((locale) => chapters.map((chapter) => `${locale}/2024/${chapter}/`));

interface Opener {
  readonly href: string;
  readonly words: string;
}

/** Returns the links from a sentence's own words, and from marks of remarks, to the notes beside it. */
function findOpeners(page: Page): Promise<Opener[]> {
  return page
    .locator('a.fig, a.term, a.mark')
    .evaluateAll((links) => links.map((link) => ({ href: link.getAttribute('href') ?? '', words: link.textContent })));
}

describe('with JavaScript off', () => {
  test('every figure, term and mark has a note inside its own sentence', async ({ openPage, task }) => {
    const page = await openPage({ javaScriptEnabled: false });
    let count = 0;
    for (const path of chapterPages) {
      await page.goto(path);
      const homeless = await page.locator('a.fig, a.term, a.mark').evaluateAll((links) =>
        links
          .filter((link) => {
            const note = document.getElementById((link.getAttribute('href') ?? '').slice(1));
            return !note?.closest('[data-annotation]') || note.closest('.s') !== link.closest('.s');
          })
          .map((link) => link.outerHTML),
      );
      expect(homeless, path).toEqual([]);
      count += (await findOpeners(page)).length;
    }
    expect(count).toBeGreaterThan(200);
    task.meta.measured = `${count} figures, terms and marks`;
  });

  test('on a desktop the notes of all figures stand in the margin, beside the text', async ({ openPage, task }) => {
    const page = await openPage({ javaScriptEnabled: false, viewport: desktop });
    let count = 0;
    for (const path of chapterPages) {
      await page.goto(path);
      const boxes = await page.locator('a.fig').evaluateAll((links) =>
        links.map((link) => {
          const note = document.getElementById((link.getAttribute('href') ?? '').slice(1))?.getBoundingClientRect();
          const paragraph = link.closest('p, h2')?.getBoundingClientRect();
          return {
            words: link.textContent,
            left: note?.left,
            right: note?.right,
            height: note?.height,
            textRight: paragraph?.right,
          };
        }),
      );
      for (const { words, left, right, height, textRight } of boxes) {
        expect(height, `${path} ${words}`).toBeGreaterThan(0);
        expect(left, `${path} ${words}`).toBeGreaterThanOrEqual(textRight ?? Infinity);
        expect(right, `${path} ${words}`).toBeLessThanOrEqual(desktop.width);
      }
      count += boxes.length;
    }
    task.meta.measured = `${count} notes in the margin`;
  });

  test('on a phone following a figure, term or mark shows its note', async ({ openPage, task }) => {
    const page = await openPage({ javaScriptEnabled: false, viewport: phone });
    let count = 0;
    for (const path of chapterPages) {
      await page.goto(path);
      const openers = await findOpeners(page);
      const unseen = await page.evaluate(
        (hrefs) =>
          hrefs.filter((href) => {
            location.hash = href;
            const box = document.getElementById(href.slice(1))?.getBoundingClientRect();
            return box === undefined || box.height === 0 || box.width === 0 || box.right > innerWidth;
          }),
        openers.map(({ href }) => href),
      );
      expect(unseen, path).toEqual([]);
      count += openers.length;
    }
    task.meta.measured = `${count} notes opened`;
  });

  test('on a phone a note stays closed until it is asked for, and a tap opens it', async ({ openPage }) => {
    const page = await openPage({ javaScriptEnabled: false, viewport: phone, hasTouch: true });
    await page.goto('zh/2024/wellbeing/');
    const figure = page.locator('a.fig').first();
    const note = page.locator((await figure.getAttribute('href')) ?? '');
    expect(await note.isVisible()).toBe(false);
    await figure.tap();
    await note.waitFor({ state: 'visible' });
  });
});

describe('with JavaScript on', () => {
  test.for([
    ['zh/2024/wellbeing/', 0],
    ['zh/2024/innovation/', 12],
    ['en/2024/growth/', 5],
    ['en/2024/governance/', -1],
  ] as const)(
    'on a phone, in %s, tapping figure %i opens its note in place, and Esc closes it',
    async ([path, index], { openPage }) => {
      const page = await openPage({ viewport: phone, hasTouch: true });
      await page.goto(path);
      const figure = page.locator('a.fig').nth(index);
      const note = page.locator((await figure.getAttribute('href')) ?? '');
      await figure.evaluate((element) => {
        element.scrollIntoView({ block: 'center' });
      });
      const before = await whereIs(figure);
      expect(await note.isVisible()).toBe(false);

      await figure.tap();
      await note.waitFor({ state: 'visible' });
      expect(await whereIs(figure)).toEqual(before);
      expect(new URL(page.url()).hash).toBe('');

      await page.keyboard.press('Escape');
      await note.waitFor({ state: 'hidden' });
      expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await whereIs(figure)).toEqual(before);
    },
  );

  test.for([
    ['on a phone', 'zh/2024/growth/', phone],
    ['in the largest letters', 'en/2024/growth/?text=largest', { width: 1440, height: 900 }],
  ] as const)(
    '%s a remark takes no line of the text until its sign is tapped, and none after a second tap',
    async ([, path, viewport], { openPage }) => {
      const page = await openPage({ viewport, hasTouch: true });
      await page.goto(path);
      const sign = page.locator('.mark').first();
      const remark = page.locator('.note.remark').first();
      const before = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(await remark.isVisible()).toBe(false);
      await sign.tap();
      await remark.locator('.how').waitFor({ state: 'visible' });
      await sign.tap();
      await remark.waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
    },
  );

  test('in the margin a folded remark shows a plus, and a minus once its heading opened it', async ({ openPage }) => {
    const page = await openPage({ viewport: { width: 1440, height: 900 }, hasTouch: true });
    await page.goto('zh/2024/overview/');
    const remark = page.locator('.note.remark').filter({ visible: true }).first();
    const heading = remark.locator('b');
    const sign = () =>
      heading.evaluate((element) => getComputedStyle(element, '::after').content.replace(/["\s]/g, ''));
    const reason = remark.locator('.how');
    expect([await sign(), await reason.isVisible()]).toEqual(['+', false]);
    await heading.tap();
    await reason.waitFor({ state: 'visible' });
    expect(await sign()).toBe('−');
    await heading.tap();
    await reason.waitFor({ state: 'hidden' });
    expect(await sign()).toBe('+');
  });

  test('the keyboard opens a note and closes it again', async ({ openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.goto('en/2024/wellbeing/');
    const figure = page.locator('a.fig').first();
    const note = page.locator((await figure.getAttribute('href')) ?? '');
    await figure.focus();
    await page.keyboard.press('Enter');
    await note.waitFor({ state: 'visible' });
    expect(await figure.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Enter');
    await note.waitFor({ state: 'hidden' });
  });
});

function whereIs(element: Locator): Promise<{ scroll: number; top: number }> {
  return element.evaluate((found) => ({ scroll: window.scrollY, top: found.getBoundingClientRect().top }));
}
