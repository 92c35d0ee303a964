import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test as plainTest } from 'vitest';
import { filesOnDisk } from '../../src/reading/files.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { spokenText } from '../../src/quantities/speech/spokenText.ts';
import { writeByOpenCc } from '../../src/features/traditional/openCc.ts';
import { placesOf } from '../../src/features/traditional/placesOf.ts';
import { readReviewed } from '../../src/features/traditional/readReviewed.ts';
import { openTable, toTraditional, type TraditionalFile } from '../../src/features/traditional/table.ts';
import { builtPages, chapters } from '../support/builtPages.ts';
import { addressOf, desktop, phone, test, type OpenPage } from '../support/browserTest.ts';
import { againIfUndrawn, drawnInTime } from '../support/drawnInTime.ts';
import { heaviestOfKind } from '../support/pageKinds.ts';

const report = loadReport(process.cwd());
const table = openTable(JSON.parse(readFileSync('dist/traditional.json', 'utf8')) as TraditionalFile);
const { corrected } = readReviewed(filesOnDisk(process.cwd()));

plainTest(
  'every Chinese text of the built pages is written as OpenCC writes it, but for what was corrected',
  ({ task }) => {
    const texts = new Set(
      builtPages.flatMap(
        ({ html }) =>
          html
            .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
            .replace(/<\/?(?:a|mark|tspan|wbr)\b[^>]*>|<span class="end">/g, '')
            .match(/\p{Script=Han}+/gu)
            ?.filter((text) => text !== '繁體') ?? [],
      ),
    );
    const wrong = [...texts].flatMap((text) => {
      const [ours, theirs] = [toTraditional(text, table), writeByOpenCc(text)];
      const places = placesOf(text, corrected);
      const isRight = [...ours].every((character, place) => character === theirs[place] || places.has(place));
      return isRight && ours.length === text.length ? [] : [`${text}: ${ours}, by OpenCC ${theirs}`];
    });
    expect(wrong).toEqual([]);
    task.meta.measured = `${texts.size} texts`;
  },
);

/** Whether a page follows the settings: charts made for an iframe do not. */
const hasSettings = (html: string): boolean => /<a [^>]*data-settings/.test(html);

/** Opens a page for a reader who has chosen Traditional characters, and waits until it shows them. */
async function openTraditional(openPage: OpenPage, path: string, options: Parameters<OpenPage>[0] = {}): Promise<Page> {
  const page = await openPage({ viewport: desktop, ...options });
  await page.addInitScript(() => {
    localStorage.setItem(`reading /`, '{"script":"hant"}');
  });
  await page.goto(addressOf(path));
  await shown(page);
  return page;
}

const shown = (page: Page): Promise<unknown> => page.waitForFunction(() => document.querySelector('[lang="zh-Hant"]'));

/** Returns the words of every sentence of a chapter, without what is ours in it. */
const readSentences = (page: Page): Promise<string[]> =>
  page.locator('.text .s').evaluateAll((sentences) =>
    sentences.map((sentence) => {
      const copy = sentence.cloneNode(true) as Element;
      for (const aside of copy.querySelectorAll('[data-annotation], .notes, .sn, .original')) aside.remove();
      return copy.textContent.trim();
    }),
  );

describe('a reader who chooses Traditional characters', () => {
  test.for(chapters)(
    'reads each sentence of %s in them, as printed again after it, without a reload',
    async (chapter, { openPage }) => {
      const page = await openTraditional(openPage, `/zh/2024/${chapter}/`);
      const sentences = report.chapters.find(({ id }) => id === chapter)?.sentences.map(({ text }) => text.zh) ?? [];
      const read = await readSentences(page);
      expect(read).toEqual(sentences.slice(-read.length).map((text) => toTraditional(text, table)));
      await page.locator('[data-settings]').click();
      await page.getByRole('radio', { name: '簡體' }).check();
      await expect.poll(() => readSentences(page)).toEqual(sentences.slice(-read.length));
      await expect.poll(() => page.locator('[lang="zh-Hant"]').count()).toBe(0);
      await expect.poll(() => page.title()).toContain('崂山');
    },
  );

  test('finds no printed character left on any kind of page, nor an error', async ({ openPage, task }) => {
    const page = await openTraditional(openPage, '/zh/');
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const single = [...table.forms.keys()].filter((word) => word.length === 1);
    // A form that some word keeps: 里 in 公里.
    const kept = new Set([...table.forms].flatMap(([word, form]) => (word.length > 1 ? [...form] : [])));
    const changing = single.filter((character) => !kept.has(character)).join('');
    let pages = 0;
    for (const { path, locale, html } of heaviestOfKind) {
      if (!locale || !hasSettings(html)) continue;
      await page.goto(addressOf(path), { waitUntil: 'networkidle' });
      if (locale === 'zh') await shown(page);
      pages += 1;
      const findPrinted = () =>
        page.evaluate((characters) => {
          const printed = new RegExp(`[${characters}]`);
          const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
          const all: string[] = [];
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            const around = text.parentElement;
            if (around?.closest('pre, code, textarea, script, style, noscript')) continue;
            const isChinese = around?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ?? false;
            if (isChinese && printed.test(text.textContent ?? '')) all.push(text.textContent ?? '');
          }
          for (const element of document.querySelectorAll('[title], [aria-label], [placeholder], [alt]')) {
            if (!element.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')) continue;
            for (const name of ['title', 'aria-label', 'placeholder', 'alt'])
              if (printed.test(element.getAttribute(name) ?? ''))
                all.push(`${name}: ${element.getAttribute(name) ?? ''}`);
          }
          return all;
        }, changing);
      // What a script adds is turned as soon as it is there.
      await expect.poll(findPrinted, { message: path }).toEqual([]);
    }
    expect(errors).toEqual([]);
    task.meta.measured = `${pages} kinds of pages`;
  });

  test('has them in the title, in what is read aloud in place of a picture, and tagged for fonts and screen readers', async ({
    openPage,
  }) => {
    const page = await openTraditional(openPage, '/zh/2024/innovation/');
    expect(await page.title()).toContain('嶗山');
    expect(await page.locator('body').getAttribute('lang')).toBe('zh-Hant');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    expect(await page.locator('[data-settings]').getAttribute('aria-label')).toBe('閱讀設置');
  });

  test('has Chinese quotations in English pages in them, and the English as it is', async ({ openPage }) => {
    const page = await openTraditional(openPage, '/en/2024/innovation/');
    await page.locator('#s4 .original-button').click();
    const original = page.locator('#s4 .original [lang]');
    const { zh = '', en = '' } = report.chapters.find(({ id }) => id === 'innovation')?.sentences[3]?.text ?? {};
    await expect.poll(() => original.textContent()).toBe(toTraditional(zh, table));
    expect(await original.getAttribute('lang')).toBe('zh-Hant');
    expect((await readSentences(page)).join()).toContain(en);
  });
});

describe('what is copied while Traditional characters are shown', () => {
  test.for([
    ['a sentence', '/zh/2024/innovation/', '#s13'],
    ['sentences of a door', '/zh/2024/for/citizens/', 'main blockquote'],
    ['a heading', '/zh/2024/', 'h1'],
  ] as const)('is printed characters, as text and as HTML: %s', async ([, path, selector], { openPage }) => {
    const page = await openTraditional(openPage, path, { permissions: ['clipboard-read', 'clipboard-write'] });
    const plain = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await plain.goto(addressOf(path), { waitUntil: 'networkidle' });
    const copies: { text: string; html: string; seen: string }[] = [];
    for (const each of [page, plain]) {
      await each.bringToFront();
      await each
        .locator(selector)
        .first()
        .evaluate((element) => getSelection()?.selectAllChildren(element));
      await each.keyboard.press('ControlOrMeta+c');
      copies.push(
        await each.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
          return {
            text: await read('text/plain'),
            html: await read('text/html'),
            seen: getSelection()?.toString() ?? '',
          };
        }),
      );
    }
    const [traditional, printed] = copies;
    expect(traditional?.text).toBe(printed?.text);
    expect(traditional?.html.replace(/ lang="[^"]*"|style="[^"]*"/g, '')).toBe(
      printed?.html.replace(/ lang="[^"]*"|style="[^"]*"/g, ''),
    );
    // What is seen and selected stays as it was.
    await expect
      .poll(() => page.evaluate(() => getSelection()?.toString() ?? ''))
      .toBe(toTraditional(printed?.seen ?? '', table));
    expect(traditional?.text).not.toBe(await page.evaluate(() => getSelection()?.toString()));
  });

  test('is printed characters where it is dragged', async ({ openPage }) => {
    const page = await openTraditional(openPage, '/zh/2024/innovation/');
    const dragged = await page.evaluate(() => {
      const sentence = document.querySelector('#s13') ?? document.body;
      getSelection()?.selectAllChildren(sentence);
      const dataTransfer = new DataTransfer();
      sentence.dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }));
      return [dataTransfer.getData('text/plain'), dataTransfer.getData('text/html')];
    });
    for (const data of dragged) expect(data).toContain('突破220亿元');
    expect((await readSentences(page)).join()).toContain('突破220億元');
  });

  test('is printed characters by the buttons that copy', async ({ openPage }) => {
    const page = await openTraditional(openPage, '/zh/2024/figures/vr-industry-scale/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const button = page.locator('button[data-copy]:visible').first();
    if ((await button.count()) === 0)
      await page
        .locator('details:has(button[data-copy])')
        .first()
        .evaluate((details) => details.setAttribute('open', ''));
    await button.click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/亿元/);
    expect(copied).not.toMatch(/億/);
  });
});

test('results of a search arrive in Traditional characters, with the words found marked', async ({ openPage }) => {
  const page = await openTraditional(openPage, '/zh/search/?q=虚拟现实');
  await expect.poll(() => page.locator('mark').allTextContents(), { timeout: 60_000 }).toContain('虛擬現實');
  await page.locator('main a.passage').first().click();
  await page.waitForURL(/find=/);
  await expect.poll(() => page.locator('mark.found').allTextContents()).toContain('虛擬現實');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('mark.found').count()).toBe(0);
  expect((await readSentences(page)).join()).toContain('虛擬現實');
});

test.for([
  ['/zh/terms/', '產業鏈'],
  ['/zh/2024/projects/', '醫藥'],
  ['/zh/2024/figures/', '產業規模'],
] as const)(
  'lists are filtered by what is typed in Traditional characters: %s',
  async ([path, typed], { openPage }) => {
    const page = await openTraditional(openPage, path);
    await page.locator('main input[name=q]').fill(typed);
    const items = page.locator('main :is([data-item], tbody tr):visible');
    await expect.poll(() => items.count()).toBeLessThan(60);
    expect(await items.count()).toBeGreaterThan(0);
    expect(await items.first().textContent()).toContain(typed);
  },
);

test('numbers are read aloud as printed', async ({ openPage }) => {
  const page = await openPage();
  await page.addInitScript(() => {
    const spoken: string[] = [];
    class Utterance extends EventTarget {
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [{ lang: 'zh-CN', name: 'zh', localService: true }],
      cancel: () => undefined,
      speak: ({ text }: Utterance) => spoken.push(text),
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken });
    localStorage.setItem('reading /', '{"script":"hant"}');
  });
  await page.goto(addressOf('/zh/2024/closing/'));
  await shown(page);
  await page.getByRole('button', { name: '朗讀本章' }).click();
  await page.getByText('正在讀第1句').waitFor();
  const [first = ''] = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  const sentence = report.chapters.find(({ id }) => id === 'closing')?.sentences.find(({ n }) => n === 1);
  expect(first).toBe(spokenText(sentence?.text.zh ?? '', 'zh'));
});

test('where the characters cannot be loaded the page stays as printed, and says nothing false', async ({
  openPage,
}) => {
  const page = await openPage();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => localStorage.setItem('reading /', '{"script":"hant"}'));
  await page.route('**/traditional.json', (route) => route.abort());
  const asked = page.waitForEvent('requestfailed');
  await page.goto(addressOf('/zh/2024/innovation/'), { waitUntil: 'networkidle' });
  await asked;
  expect(await page.locator('[lang="zh-Hant"]').count()).toBe(0);
  expect((await readSentences(page)).join()).toContain('突破220亿元');
  expect(errors).toEqual([]);
});

test('a link to words as they are printed arrives', async ({ openPage }) => {
  const page = await openTraditional(openPage, `/zh/2024/innovation/#:~:text=${encodeURIComponent('华芒生物一期')}`);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('the browser’s own search finds what is seen', async ({ openPage }) => {
  const page = await openTraditional(openPage, '/zh/2024/innovation/');
  const find = (words: string): Promise<boolean> =>
    page.evaluate((text) => (window as unknown as { find: (it: string) => boolean }).find(text), words);
  expect(await find('產業規模突破220億元')).toBe(true);
});

test.for([phone, desktop])(
  'nothing moves when the characters change, at $width px',
  againIfUndrawn,
  async (viewport, { openPage, task }) => {
    const page = await openPage({ viewport });
    await page.addInitScript(() => {
      localStorage.setItem('reading /', '{"script":"hant"}');
      const told = window as unknown as { shifts: number };
      told.shifts = 0;
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries() as unknown as { value: number }[]) told.shifts += shift.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const moving: string[] = [];
    const seen = heaviestOfKind.filter(({ locale, html }) => locale && hasSettings(html));
    for (const { path, locale } of seen) {
      await page.goto(addressOf(path), { waitUntil: 'networkidle' });
      if (locale === 'zh') await shown(page);
      const shift = await drawnInTime(
        page.evaluate(
          () =>
            new Promise<number>((resolve) =>
              requestAnimationFrame(() =>
                requestAnimationFrame(() => {
                  resolve((window as unknown as { shifts: number }).shifts);
                }),
              ),
            ),
        ),
      );
      if (shift > 0) moving.push(`${path}: ${shift}`);
    }
    expect(moving).toEqual([]);
    task.meta.measured = `${seen.length} kinds of pages, cumulative layout shift 0`;
  },
);
