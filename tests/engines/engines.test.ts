import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { settingsName, type Settings } from '../../src/features/settings/settings.ts';
import { addressOf } from '../support/browserTest.ts';
import { chapters } from '../support/builtPages.ts';
import { heaviestOfKind } from '../support/pageKinds.ts';
import type { Engine } from './engine.ts';
import { openFirefox } from './openFirefox.ts';
import { openWebKit } from './openWebKit.ts';

const phone = { width: 390, height: 844 } as const;
const desktop = { width: 1440, height: 900 } as const;

/** One page of each kind in each language; what leads on at once and what is framed elsewhere is left out. */
const paths = heaviestOfKind.filter(({ html }) => !html.includes('http-equiv="refresh"')).map(({ path }) => path);

/** What holds on every page, in words where it does not. */
function findFaults(): string[] {
  const isUnderlined = (element: Element): boolean => {
    const { textDecorationLine, boxShadow, borderBottomStyle } = getComputedStyle(element);
    return textDecorationLine.includes('underline') || boxShadow !== 'none' || borderBottomStyle !== 'none';
  };
  const { scrollWidth } = document.documentElement;
  return [
    ...(scrollWidth > innerWidth ? [`needs ${scrollWidth} of ${innerWidth} px`] : []),
    ...[...document.querySelectorAll('main :is(a.fig, a.term, .sentence-text a, mark)')]
      .filter((element) => !isUnderlined(element))
      .map((element) => `has no mark on “${element.textContent}”`),
  ];
}

/** The section headings of a page, line by line. */
function readHeadingLines(): string[][] {
  return [...document.querySelectorAll('.heading h2')].map((heading) => {
    const lines: string[] = [];
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let bottom = -Infinity;
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const [place, character] of [...(node.nodeValue ?? '')].entries()) {
        range.setStart(node, place);
        range.setEnd(node, place + character.length);
        const box = range.getBoundingClientRect();
        if (box.top >= bottom) lines.push('');
        bottom = box.bottom;
        lines.push((lines.pop() ?? '') + character);
      }
    return lines;
  });
}

/** Whether a line before the last is less than half as long as the longest. */
function isCutShort(lines: readonly string[]): boolean {
  const longest = Math.max(...lines.map(({ length }) => length));
  return lines.slice(0, -1).some(({ length }) => length < longest / 2);
}

describe.each([
  ['Firefox ESR', openFirefox],
  ['WebKitGTK', openWebKit],
] as const)('in %s', (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start('liberation-noto');
  });
  afterAll(() => engine.close());

  /** Has the browser keep these reading settings and no others. */
  const choose = async (settings: Settings): Promise<void> => {
    await engine.open(addressOf('/zh/reading/'), phone);
    await engine.run(
      (key, value) => {
        localStorage.setItem(key, value);
      },
      `${settingsName} ${inject('site').base}`,
      JSON.stringify(settings),
    );
  };
  beforeEach(() => choose({}));

  const textOf = (selector: string): Promise<string> =>
    engine.run((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  const isShown = (selector: string): Promise<boolean> =>
    engine.run((wanted) => (document.querySelector(wanted)?.getBoundingClientRect().height ?? 0) > 0, selector);

  test.each([
    ['a phone', phone, {}],
    ['a desktop', desktop, {}],
    ['a phone in large print', phone, { text: 'largest', spacing: 'wide' }],
  ] as const)(
    'on %s figures and terms have their marks, and no page scrolls sideways',
    async (__, size, chosen: Settings) => {
      const faults: string[] = [];
      await choose(chosen);
      for (const path of paths) {
        await engine.open(addressOf(path), size);
        faults.push(...(await engine.run(findFaults)).map((fault) => `${path} ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(paths.length).toBeGreaterThan(30);
    },
  );

  // The English page sets Chinese beside its own words, in faces of its own.
  test.each([
    ['/zh/2024/overview/', 'main .fig', '2300'],
    ['/en/2024/innovation/facing/', 'main [lang|=zh] .fig', '1000'],
    ['/en/2024/figures/', 'main tbody [lang|=zh]', '2300'],
  ])(
    'the digits of a number beside Chinese are drawn apart, as the picture shows and no box does, on %s',
    async (path, selector, number) => {
      await choose({ text: 'largest' });
      await engine.open(addressOf(path), phone);
      const measure = (): Promise<Parameters<typeof countInked>[1]> =>
        engine.run(
          (among, digits) => {
            const place = [...document.querySelectorAll(among)].find(({ textContent }) => textContent.includes(digits));
            place?.scrollIntoView({ block: 'center' });
            const words = document.createTreeWalker(place ?? document.body, NodeFilter.SHOW_TEXT).nextNode();
            const start = words?.nodeValue?.indexOf(digits) ?? -1;
            const range = document.createRange();
            if (!words || start < 0) throw new Error(`${digits} is not on the page`);
            range.setStart(words, start);
            range.setEnd(words, start + digits.length);
            const { left, top, width, height } = range.getBoundingClientRect();
            // From the middle of the digits up: below them is the line that marks a figure.
            return { left, top: top + height * 0.2, width, height: height * 0.4 };
          },
          selector,
          number,
        );
      // A page that is still being laid out moves between the two.
      await expect
        .poll(async () => countInked(await engine.picture(), await measure()), { timeout: 60_000 })
        .toBe(number.length);
    },
  );

  test('no line of a Chinese section heading is cut short, but for its last', async () => {
    const faults: string[] = [];
    for (const chapter of chapters) {
      await engine.open(addressOf(`/zh/2024/${chapter}/`), phone);
      const headings = await engine.run(readHeadingLines);
      faults.push(...headings.filter(isCutShort).map((lines) => lines.join(' / ')));
    }
    expect(faults).toEqual([]);
  });

  test('a touch on a figure opens its note in place', async () => {
    await engine.open(addressOf('/zh/2024/wellbeing/'), phone);
    const findNote = (): Promise<string> =>
      engine.run(() => document.querySelector('a.fig')?.getAttribute('href') ?? '');
    await expect.poll(findNote, { timeout: 60_000 }).not.toBe('');
    const note = await findNote();
    expect(await isShown(note)).toBe(false);
    await engine.click('a.fig');
    await expect.poll(() => isShown(note)).toBe(true);
  });

  // On a phone between two sentences stands only the button that shows the other language, on a desktop also notes.
  test.each([
    ['a phone', phone, '/zh/2024/overview/', '迈出坚实步伐。全区全年生产总值'],
    ['a phone', phone, '/en/2024/innovation/', 'is to exceed 22 billion yuan. At the Qingdao'],
    ['a desktop', desktop, '/zh/2024/innovation/', '突破220亿元。青岛市人工智能产业园'],
    ['a desktop', desktop, '/en/2024/overview/', 'of the new era. The district’s GDP for the year'],
  ] as const)('on %s the search in a page reads on across sentences: %#', async (__, size, path, words) => {
    await engine.open(addressOf(path), size);
    await expect
      .poll(() => engine.run(() => document.querySelectorAll('.s .original-button').length), { timeout: 60_000 })
      .toBeGreaterThan(0);
    await engine.run(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true })));
    // The browser's own search, which TypeScript does not list.
    const find = (text: string): Promise<boolean> =>
      engine.run((wanted) => (window as unknown as { find: (it: string) => boolean }).find(wanted), text);
    // The notes make way a moment later.
    await expect.poll(() => find(words), { timeout: 60_000 }).toBe(true);
    expect(await find(`${words} ${words}`)).toBe(false);
  });

  test('the search finds a figure', async () => {
    await engine.open(addressOf('/zh/search/?q=220%E4%BA%BF'), phone);
    await expect.poll(() => textOf('[data-search-status=done]'), { timeout: 120_000 }).toContain('220亿元');
  });

  /** Types into a field, which on a busy machine is hidden for a while until its script has come. */
  const typeWhenShown = async (selector: string, words: string): Promise<void> => {
    const isThere = (): Promise<boolean> =>
      engine.run((field) => {
        const found = document.querySelector(field);
        return found?.checkVisibility({ visibilityProperty: true }) === true;
      }, selector);
    await expect.poll(isThere, { timeout: 60_000 }).toBe(true);
    await engine.type(selector, words);
  };

  test('the table of figures filters its rows', async () => {
    await engine.open(addressOf('/en/2024/figures/'), desktop);
    const countRows = (): Promise<number> =>
      engine.run(
        () =>
          [...document.querySelectorAll('.figures-table tbody tr')].filter(
            (row) => row.getBoundingClientRect().height > 0,
          ).length,
      );
    const all = await countRows();
    await typeWhenShown('.figures-form input[name=q]', 'virtual reality');
    await expect.poll(countRows).toBeLessThan(all / 4);
    expect(await countRows()).toBeGreaterThan(0);
  });

  test('the check of quotes gives its verdicts', async () => {
    await engine.open(addressOf('/zh/check/'), phone);
    await typeWhenShown('textarea', '固定资产投资增长10%左右。');
    await engine.click('main form button');
    await expect.poll(() => textOf('.finding .verdict'), { timeout: 120_000 }).toContain('有改动');
  });

  test('Chinese is shown in Traditional characters where they were chosen, and copied as printed', async () => {
    await choose({ script: 'hant' });
    await engine.open(addressOf('/zh/2024/innovation/'), phone);
    await expect.poll(() => textOf('#s13')).toContain('突破220億元');
    const copied = await engine.run(() => {
      getSelection()?.selectAllChildren(document.querySelector('#s13') ?? document.body);
      // What is selected when the browser comes to copy it: WebKit lets no script have a clipboard of its own.
      document.dispatchEvent(new Event('copy'));
      return getSelection()?.toString() ?? '';
    });
    expect(copied).toContain('突破220亿元');
    await expect.poll(() => textOf('#s13')).toContain('突破220億元');
    expect(await engine.run(() => getSelection()?.toString() ?? '')).toContain('億元');
  });

  test('the reading settings open, take effect and are left by Back', async () => {
    await engine.open(addressOf('/zh/2024/innovation/'), phone);
    await engine.click('[data-settings]');
    await expect.poll(() => isShown('.settings-dialog input[value=largest]')).toBe(true);
    await engine.click('.settings-dialog input[value=largest]');
    expect(await engine.run(() => document.documentElement.dataset['text'])).toBe('largest');
    await engine.run(() => {
      history.back();
    });
    await expect.poll(() => isShown('.settings-dialog')).toBe(false);
    expect(await engine.run(() => location.pathname)).toMatch(/innovation\/$/);
  });
});

/** Returns how many pieces with ink stand beside each other in a part of a picture, each parted from the next by paper. */
async function countInked(
  picture: Buffer,
  { left, top, width, height }: Record<'left' | 'top' | 'width' | 'height', number>,
): Promise<number> {
  const part = { left: Math.round(left), top: Math.round(top), width: Math.round(width), height: Math.round(height) };
  const { data, info } = await sharp(picture).extract(part).greyscale().raw().toBuffer({ resolveWithObject: true });
  const paper = Math.max(...data);
  const isInked = Array.from({ length: info.width }, (_, x) =>
    Array.from({ length: info.height }, (__, y) => data[(y * info.width + x) * info.channels] ?? paper).some(
      (grey) => grey < paper * 0.6,
    ),
  );
  return isInked.filter((inked, x) => inked && isInked[x - 1] !== true).length;
}
