import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { locales, type Locale } from '../../src/locales.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { addressOf, desktop, phone, test } from '../support/browserTest.ts';
import { againIfUndrawn, drawnInTime } from '../support/drawnInTime.ts';

const report = loadReport(process.cwd());

function wordsOf(chapter: string, locale: Locale, numbers: readonly number[]): string[] {
  const sentences = report.chapters.find(({ id }) => id === chapter)?.sentences ?? [];
  return numbers.map((n) => sentences[n - 1]?.text[locale] ?? `no sentence ${n}`);
}

/** Selects from the beginning of one sentence to the end of another, as a mouse does, and returns what is copied. */
async function copy(page: Page, from: number, to: number): Promise<{ text: string; html: string }> {
  return page.evaluate(
    ([first, last]) => {
      const range = document.createRange();
      range.setStartBefore(document.querySelector(`#s${first}`) ?? document.body);
      range.setEndAfter(document.querySelector(`#s${last}`) ?? document.body);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const data = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, cancelable: true }));
      return { text: data.getData('text/plain'), html: data.getData('text/html') };
    },
    [from, to],
  );
}

describe.for(locales)('what is copied from a chapter in %s', (locale) => {
  const gap = locale === 'zh' ? '' : ' ';

  test('is the report’s words, in one line for each paragraph, though notes stand between', async ({ openPage }) => {
    const page = await openPage({ viewport: desktop });
    await page.goto(addressOf(`/${locale}/2024/overview/`));
    await page.locator('[data-originals]').waitFor();
    const { text, html } = await copy(page, 6, 10);
    expect(text.trim().split(/\n+/)).toEqual([
      wordsOf('overview', locale, [6, 7, 8]).join(gap),
      wordsOf('overview', locale, [9, 10]).join(gap),
    ]);
    expect(html).not.toMatch(/<a\b|<button|class="note/);
  });

  test('has an opened translation in a line of its own, and no words of ours', async ({ openPage }) => {
    const page = await openPage({ viewport: desktop });
    await page.goto(addressOf(`/${locale}/2024/overview/`));
    await page.locator('#s4 .original-button').click();
    await page.locator('#s4 .original').waitFor();
    const { text } = await copy(page, 3, 4);
    expect(text.trim().split(/\n+/)).toEqual([
      wordsOf('overview', locale, [3, 4]).join(gap),
      ...wordsOf('overview', locale === 'zh' ? 'en' : 'zh', [4]),
    ]);
  });
});

/** Words that a reader looks for or that a link quotes, across the marks, figures and terms of the page. */
const passages = [
  ['zh', 'overview', 3, '2月5日上午'],
  ['zh', 'innovation', 15, '华芒生物一期'],
  ['zh', 'overview', 8, '生产总值完成1150.89亿元，增长7%'],
  ['zh', 'overview', 7, '报告回顾了2023年工作。在市委'],
  ['en', 'overview', 3, 'the morning of February 5, the third session'],
  ['en', 'overview', 8, 'came to 115.089 billion yuan, up 7 percent'],
  ['en', 'overview', 7, 'the work of 2023. Under the strong leadership'],
] as const;

describe.for(passages)('%s/%s, sentence %i: “%s”', ([locale, chapter, , words]) => {
  test('is found in the page', async ({ openPage }) => {
    const page = await openPage({ viewport: desktop });
    await page.goto(addressOf(`/${locale}/2024/${chapter}/`));
    await page.locator('[data-originals]').waitFor();
    // The browser's own search, which TypeScript does not list.
    expect(
      await page.evaluate((text) => (window as unknown as { find: (it: string) => boolean }).find(text), words),
    ).toBe(true);
  });
});

/** Words that run from one sentence into the next, between which notes stand in the margin. */
const acrossNotes = [
  ['zh', 'overview', '迈出坚实步伐。全区全年生产总值', '迈出坚实步伐。', '全区全年生产总值'],
  ['zh', 'innovation', '突破220亿元。青岛市人工智能产业园', '突破220亿元。', '青岛市人工智能产业园'],
  ['en', 'overview', 'of the new era. The district’s GDP for the year', 'of the new era.', 'The district’s GDP'],
  ['en', 'innovation', 'is to exceed 22 billion yuan. At the Qingdao', 'exceed 22 billion yuan.', 'At the Qingdao'],
] as const;

describe.for(acrossNotes)('%s/%s, “%s”, with notes in the margin', ([locale, chapter, words, end, beginning]) => {
  test('is found by a search that is begun with the keyboard, and no note moves', async ({ openPage }) => {
    const page = await openPage({ viewport: desktop });
    await page.goto(addressOf(`/${locale}/2024/${chapter}/`));
    await page.locator('[data-originals]').waitFor();
    const find = (): Promise<boolean> =>
      page.evaluate((text) => (window as unknown as { find: (it: string) => boolean }).find(text), words);
    const readPlaces = (): Promise<string[]> =>
      page.locator('.notes :is(.note, .kind):visible, .text > p:visible, footer').evaluateAll((all) =>
        all.map((it) => {
          const { left, top, width, height } = it.getBoundingClientRect();
          return [it.id, left, top + scrollY, width, height].join(' ');
        }),
      );
    const readOrder = (): Promise<string> => page.locator('.text').evaluate((text) => text.textContent);
    const [places, order] = [await readPlaces(), await readOrder()];
    expect(await find()).toBe(false);
    await page.keyboard.press('ControlOrMeta+f');
    await expect.poll(readOrder).not.toBe(order);
    expect(await readPlaces()).toEqual(places);
    expect(await find()).toBe(true);
    // The next act on the page brings the notes back to their sentences.
    await page.keyboard.press('ArrowDown');
    expect(await readOrder()).toBe(order);
    expect(await readPlaces()).toEqual(places);
  });

  // Browsers that make such a link name its two ends where it runs across blocks.
  test('is arrived at by a link that a browser makes of it', async ({ openPage }) => {
    const page = await openPage({ viewport: desktop });
    const ends = [end, beginning].map((text) => encodeURIComponent(text).replaceAll('-', '%2D')).join();
    await page.goto(addressOf(`/${locale}/2024/${chapter}/#:~:text=${ends}`));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});

describe.for(locales)('a link to a passage in %s arrives', (locale) => {
  // Beginnings of sentences: the number before them must be no part of their first word.
  const beginnings = report.chapters.flatMap(({ id, sentences }) =>
    sentences
      .filter(({ n, block }) => block === 'paragraph' && n > 4 && n % 5 === 0)
      .map(({ n, text }) => ({ id, n, words: firstWords(text[locale], locale) })),
  );

  test('wherever a sentence begins', againIfUndrawn, async ({ openPage, task }) => {
    const page = await openPage({ viewport: phone });
    const astray: string[] = [];
    for (const { id, n, words } of beginnings) {
      const fragment = encodeURIComponent(words).replaceAll('-', '%2D');
      // From a page of its own each time, as a fragment alone loads nothing.
      await page.goto('about:blank');
      await page.goto(addressOf(`/${locale}/2024/${id}/#:~:text=${fragment}`));
      const top = await drawnInTime(
        page.locator(`#s${n}`).evaluate(
          (sentence) =>
            new Promise<number>((resolve) =>
              requestAnimationFrame(() =>
                requestAnimationFrame(() => {
                  resolve(sentence.getBoundingClientRect().top);
                }),
              ),
            ),
        ),
      );
      if (top < 0 || top > phone.height) astray.push(`${id} s${n}: ${words}`);
    }
    expect(astray).toEqual([]);
    task.meta.measured = `${beginnings.length} links`;
  });
});

/** Returns the first clause of a Chinese sentence or the first six words of an English one. */
function firstWords(sentence: string, locale: Locale): string {
  return locale === 'zh' ? (/^.[^，。；：、]*/.exec(sentence)?.[0] ?? '') : sentence.split(' ').slice(0, 6).join(' ');
}
