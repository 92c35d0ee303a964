import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { languageTags, locales, otherLocale } from '../../src/locales.ts';
import { chapters } from '../support/builtPages.ts';
import { addressOf, desktop, phone, test } from '../support/browserTest.ts';
import { readSentenceLines, stripTags } from '../support/readChapterFile.ts';

describe('the facing view, with JavaScript off', () => {
  test.for(locales)(
    'in %s, has every sentence of every chapter in both languages, under its own number',
    async (locale, { openPage, task }) => {
      const page = await openPage({ javaScriptEnabled: false });
      let count = 0;
      for (const chapter of chapters) {
        await page.goto(`${locale}/2024/${chapter}/facing/`);
        const shown = await page.locator('.s').evaluateAll((sentences) =>
          sentences.map((sentence) => ({
            id: sentence.id,
            texts: [...sentence.querySelectorAll('.side')].map((side) => {
              const copy = side.cloneNode(true) as Element;
              for (const annotation of copy.querySelectorAll('[data-annotation]')) annotation.remove();
              return [side.getAttribute('lang'), copy.textContent];
            }),
          })),
        );
        const languages = [locale, otherLocale(locale)];
        const lines = languages.map((language) => readSentenceLines(language, chapter).map(stripTags));
        const expected = (lines[0] ?? []).map((_, index) => ({
          id: `s${index + 1}`,
          texts: languages.map((language, side) => [languageTags[language], lines[side]?.[index]]),
        }));
        expect(shown, chapter).toEqual(expected);
        count += shown.length;
      }
      task.meta.measured = `${count} sentences`;
    },
  );

  test('on a desktop both languages of a sentence begin on one line, on a phone one stands under the other', async ({
    openPage,
  }) => {
    for (const [viewport, arrangement] of [
      [desktop, 'beside'],
      [phone, 'below'],
    ] as const) {
      const page = await openPage({ javaScriptEnabled: false, viewport });
      await page.goto('zh/2024/innovation/facing/');
      const arrangements = await page.locator('.s').evaluateAll((sentences) =>
        sentences.map((sentence) => {
          const [first, second] = [...sentence.querySelectorAll('.side')].map((side) => side.getBoundingClientRect());
          if (!first || !second) return 'missing';
          if (first.right <= second.left && Math.abs(first.top - second.top) < 2) return 'beside';
          return first.bottom <= second.top ? 'below' : 'overlapping';
        }),
      );
      expect(new Set(arrangements)).toEqual(new Set([arrangement]));
    }
  });
});

test('from an opened sentence the facing view opens at the same place', async ({ openPage }) => {
  const page = await openPage({ viewport: phone });
  await page.goto('zh/2024/governance/');
  await page.locator('#s11 .original-button').click();
  await page.locator('#s11-original a', { hasText: '中英对照' }).click();
  await page.waitForURL(addressOf('/zh/2024/governance/facing/#s11'));
});

describe('a picture to send', () => {
  /** Makes a browser without a share sheet have one that notes what it is given. */
  const haveShareSheet = async (page: Page): Promise<void> => {
    await page.addInitScript(() => {
      const names: string[] = [];
      Object.assign(window, { sharedNames: names });
      Object.assign(navigator, {
        canShare: () => true,
        share: ({ files = [] }: ShareData) => {
          names.push(...files.map(({ name, type, size }) => `${name} ${type} ${size > 10_000 ? 'whole' : 'empty'}`));
          return Promise.resolve();
        },
      });
    });
  };
  const sharedNames = (page: Page): Promise<unknown> =>
    page.evaluate((): unknown => Reflect.get(window, 'sharedNames'));

  test('of an opened sentence opens over the page, and says how it is sent by a long press', async ({ openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.goto('en/2024/governance/');
    await page.locator('#s11 .original-button').click();
    const link = page.locator('#s11-original a', { hasText: 'Picture' });
    const address = await link.getAttribute('href');
    expect(address).toBe('/cards/2024/sentence-governance-11.en.png');
    expect((await page.request.get(addressOf(address ?? ''))).headers()['content-type']).toBe('image/png');
    await link.click();
    const card = page.getByRole('dialog', { name: 'Picture' });
    await card.getByText('Press and hold the picture').waitFor();
    expect(await card.getByRole('img').getAttribute('alt')).toBe(
      stripTags(readSentenceLines('en', 'governance')[10] ?? ''),
    );
    expect(await card.getByRole('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(810);
    expect(await card.getByRole('link', { name: 'Download' }).getAttribute('href')).toContain(address ?? '–');
    // Chromium here has no share sheet.
    expect(await card.getByRole('button').allTextContents()).toEqual(['Close']);
  });

  test.for([
    ['Back', (page: Page) => page.goBack()],
    ['Esc', (page: Page) => page.keyboard.press('Escape')],
    ['its button', (page: Page) => page.getByRole('button', { name: '关闭' }).click()],
    ['a tap beside it', (page: Page) => page.mouse.click(3, 3)],
  ] as const)('%s closes it, and the sentence stays open below', async ([, close], { openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.goto('zh/2024/governance/');
    await page.locator('#s11 .original-button').click();
    await page.locator('#s11-original a', { hasText: '图片' }).click();
    const card = page.getByRole('dialog');
    await card.waitFor();
    await close(page);
    await card.waitFor({ state: 'detached' });
    expect(await page.locator('#s11-original').count()).toBe(1);
    expect(page.url()).toBe(addressOf('/zh/2024/governance/'));
  });

  test.for([
    ['zh/2024/governance/', 'sentence-governance-11.zh.png'],
    ['en/2024/figures/elderly-care-stations/', 'figure-elderly-care-stations.en.png'],
  ] as const)('goes to the share sheet where there is one: %s', async ([path, name], { openPage }) => {
    const page = await openPage({ viewport: phone });
    await haveShareSheet(page);
    await page.goto(path);
    if (name.startsWith('sentence')) {
      await page.locator('#s11 .original-button').click();
      await page.locator('#s11-original a', { hasText: '图片' }).click();
    } else {
      await page.locator('details.card summary').click();
    }
    await page
      .locator('.card')
      .getByRole('button', { name: /^(发送|Send)$/ })
      .click();
    await expect.poll(() => sharedNames(page)).toEqual([`${name} image/png whole`]);
  });
});

describe('on a touch screen, a tap on the words of a sentence offers at the foot of the screen', () => {
  const tapSentence = (page: Page, n: number): Promise<void> =>
    // The first words of these sentences are neither a figure nor a term.
    page.locator(`#s${n}`).tap({ position: { x: 60, y: 12 } });

  test('its picture, in two taps', async ({ openPage }) => {
    const page = await openPage({ viewport: phone, hasTouch: true, isMobile: true });
    await page.goto('zh/2024/growth/');
    await tapSentence(page, 1);
    await page.getByRole('group', { name: '第1句' }).getByRole('link', { name: '图片' }).tap();
    const picture = page.getByRole('dialog').getByRole('img');
    await picture.waitFor();
    expect(await picture.getAttribute('src')).toContain('sentence-growth-1.zh.png');
    expect(await picture.getAttribute('alt')).toBe(stripTags(readSentenceLines('zh', 'growth')[0] ?? ''));
  });

  test('the other language and the address', async ({ openPage }) => {
    const page = await openPage({
      viewport: phone,
      hasTouch: true,
      isMobile: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto('en/2024/growth/');
    await tapSentence(page, 1);
    const bar = page.getByRole('group', { name: 'Sentence 1' });
    await bar.getByRole('button', { name: 'Chinese' }).tap();
    await page.locator('#s1-original').waitFor();
    await bar.getByRole('button', { name: 'Copy address' }).tap();
    await page.getByRole('status').filter({ hasText: 'Link to sentence 1 copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(addressOf('/en/2024/growth/#s1'));
  });

  test('of the sentence that was tapped last, and nothing once none is chosen; what it offers is as tall as a finger', async ({
    openPage,
  }) => {
    const page = await openPage({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await page.goto('zh/2024/growth/?text=largest');
    await tapSentence(page, 1);
    const bar = page.locator('.sentence-bar');
    await page.getByRole('group', { name: '第1句' }).waitFor();
    await tapSentence(page, 6);
    await page.getByRole('group', { name: '第6句' }).waitFor();
    expect(await bar.count()).toBe(1);
    const boxes = await bar
      .locator('> *')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    for (const { left, right, height } of boxes) {
      expect(height).toBeGreaterThanOrEqual(44);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(360);
    }
    await tapSentence(page, 6);
    await bar.waitFor({ state: 'detached' });
  });

  test('nothing for a mouse, which selects words with a click', async ({ openPage }) => {
    const page = await openPage();
    await page.goto('zh/2024/growth/', { waitUntil: 'networkidle' });
    await page.locator('#s1').click({ position: { x: 60, y: 12 } });
    await page.locator('#s1 .original-button').click();
    await page.locator('#s1-original').waitFor();
    expect(await page.locator('.sentence-bar').count()).toBe(0);
  });
});

test('from a chapter to its facing view and back the reader stays on the same sentence', async ({ openPage }) => {
  const page = await openPage({ viewport: phone });
  await page.goto('en/2024/wellbeing/#s17');
  await page.locator('.views a', { hasText: 'Side by side' }).click();
  await page.waitForURL(addressOf('/en/2024/wellbeing/facing/#s17'));
  await page.locator('.views a', { hasText: '中文' }).click();
  await page.waitForURL(addressOf('/zh/2024/wellbeing/#s17'));
});

/** Returns where an element stands and how far the page is scrolled. */
function whereIs(element: Locator): Promise<{ scroll: number; top: number }> {
  return element.evaluate((found) => ({ scroll: window.scrollY, top: found.getBoundingClientRect().top }));
}

describe('the other language of one sentence', () => {
  test.for([
    ['zh', 'wellbeing', 17],
    ['en', 'governance', 11],
    ['zh', 'innovation', 4],
  ] as const)(
    'in %s, %s, sentence %i, opens with Enter and closes with Esc, place and focus kept',
    async ([locale, chapter, n], { openPage }) => {
      const page = await openPage();
      await page.goto(`${locale}/2024/${chapter}/`);
      const button = page.locator(`#s${n} .original-button`);
      await button.focus();
      const before = await whereIs(button);
      await page.keyboard.press('Enter');
      const original = page.locator(`#s${n}-original`);
      await original.waitFor();
      const other = otherLocale(locale);
      expect(await original.locator('span').textContent()).toBe(
        stripTags(readSentenceLines(other, chapter)[n - 1] ?? ''),
      );
      expect(await original.locator('span').getAttribute('lang')).toBe(languageTags[other]);
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      expect(await whereIs(button)).toEqual(before);

      await page.keyboard.press('Escape');
      await original.waitFor({ state: 'detached' });
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await whereIs(button)).toEqual(before);
    },
  );

  test('on a touch screen a tap on the words shows its arrows, and nothing moves before these are tapped', async ({
    openPage,
  }) => {
    const page = await openPage({ viewport: phone, hasTouch: true, isMobile: true });
    await page.goto('zh/2024/growth/');
    // The first words of sentence 1 are neither a figure nor a term.
    const tap = () => page.locator('#s1').tap({ position: { x: 60, y: 12 } });
    const arrows = page.locator('#s1 .original-button');
    const isSeen = () => arrows.evaluate((element) => getComputedStyle(element).opacity === '1');
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    expect(await isSeen()).toBe(false);
    await tap();
    expect(await isSeen()).toBe(true);
    expect(await height()).toBe(before);
    expect(await page.locator('#s1-original').count()).toBe(0);
    await arrows.tap();
    await page.locator('#s1-original').waitFor();
    await arrows.tap();
    await page.locator('#s1-original').waitFor({ state: 'detached' });
    await tap();
    expect(await isSeen()).toBe(false);
  });

  test('is fetched only when asked for; where it cannot be, the facing view opens at the sentence', async ({
    openPage,
  }) => {
    const page = await openPage();
    let requests = 0;
    await page.route('**/sentences/*.json', async (route) => {
      requests += 1;
      await route.abort();
    });
    await page.goto('zh/2024/growth/');
    expect(requests).toBe(0);
    await page.locator('#s12 .original-button').click();
    await page.waitForURL(addressOf('/zh/2024/growth/facing/#s12'));
    expect(requests).toBe(1);
  });
});

test.for([
  ['zh', '拼音'],
  ['en', 'Pinyin'],
] as const)(
  'in %s, a sentence shows its pinyin above the characters when asked',
  async ([locale, name], { openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.goto(addressOf(`/${locale}/2024/closing/`));
    const printed = stripTags(readSentenceLines('zh', 'closing')[0] ?? '');
    await page.locator('#s1 .original-button').press('Enter');
    const button = page.locator('#s1-original').getByRole('button', { name });
    await button.press(' ');
    const annotated = page.locator('#s1-original .pinyin');
    await annotated.waitFor();
    expect(await button.count()).toBe(0);
    const characters = await annotated.evaluate((words) => {
      const copy = words.cloneNode(true) as Element;
      for (const sound of copy.querySelectorAll('rt')) sound.remove();
      return copy.textContent;
    });
    expect(characters).toBe(printed);
    const sounds = await annotated.locator('rt').allTextContents();
    expect(sounds).toHaveLength(printed.match(/\p{Script=Han}/gu)?.length ?? 0);
    for (const sound of sounds) expect(sound).toMatch(/^[\p{Ll}]+$/u);
  },
);

test('without a network, the button for pinyin says what it lacks', async ({ openPage }) => {
  const page = await openPage({ viewport: phone });
  await page.route('**/pinyin/**', (route) => route.abort());
  await page.goto(addressOf('/zh/2024/closing/'));
  await page.locator('#s1 .original-button').press('Enter');
  await page.locator('#s1-original').getByRole('button', { name: '拼音' }).click();
  await page.locator('#s1-original').getByRole('button', { name: '要联网' }).waitFor();
});
