import { median } from 'd3';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { locales, type Locale } from '../../src/locales.ts';
import { absentQueries, presentQueries } from '../features/search/queries.ts';
import { findViolations } from '../support/findViolations.ts';
import { addressOf, phone, test } from '../support/browserTest.ts';

interface Answer {
  readonly status: string;
  /** The places of the report's results in the order shown: "innovation/8"; what the site says comes when it is loaded. */
  readonly results: readonly string[];
  readonly milliseconds: number;
}

/** Opens the search page with a first query, so that every further one finds all files loaded. */
async function openSearch(page: Page, locale: Locale, query = 'GDP'): Promise<void> {
  await page.goto(addressOf(`/${locale}/search/?q=${encodeURIComponent(query)}`));
  await page.waitForSelector('[data-search-status=done], [data-search-status=none]');
}

function ask(page: Page, query: string): Promise<Answer> {
  return page.evaluate(async (words) => {
    const form = document.querySelector<HTMLFormElement>('form[data-search-form]');
    const input = form?.querySelector('input');
    const region = document.querySelector<HTMLElement>('[data-search-status]');
    if (!form || !input || !region) throw new Error('this is not the search page');
    input.value = words;
    const start = performance.now();
    form.requestSubmit();
    const status = await new Promise<string>((resolve) => {
      const look = (): void => {
        const now = region.dataset['searchStatus'] ?? '';
        if (now === 'busy') setTimeout(look, 0);
        else resolve(now);
      };
      look();
    });
    const milliseconds = performance.now() - start;
    const results = [...document.querySelectorAll<HTMLElement>('[data-result]:not([data-result=site])')].map(
      ({ dataset }) => `${dataset['chapter'] ?? ''}/${dataset['sentence'] ?? ''}`,
    );
    return { status, results, milliseconds };
  }, query);
}

test('the right sentence comes first for 98 of 100 queries of every kind', async ({ openPage, task }) => {
  const page = await openPage();
  const misses: string[] = [];
  const times: number[] = [];
  let count = 0;
  for (const locale of locales) {
    await openSearch(page, locale);
    for (const { kind, queries } of presentQueries.filter((part) => part.locale === locale)) {
      for (const [query, ...places] of queries) {
        const { results, milliseconds } = await ask(page, query);
        count += 1;
        times.push(milliseconds);
        if (!places.includes(results[0] ?? '')) misses.push(`${kind}: ${query} finds ${results[0] ?? 'nothing'}`);
      }
    }
  }
  times.sort((a, b) => a - b);
  const slow = times[Math.floor(times.length * 0.95)] ?? 0;
  task.meta.measured = `${String(count - misses.length)} of ${String(count)} right first; 95 % within ${slow.toFixed(0)} ms${misses.map((miss) => `\n    ${miss}`).join('')}`;
  expect(misses.length / count, misses.join('\n')).toBeLessThanOrEqual(0.02);
});

test('what the report does not have is said to be absent, always', async ({ openPage, task }) => {
  const page = await openPage();
  const found: string[] = [];
  let count = 0;
  for (const { locale, queries } of absentQueries) {
    await openSearch(page, locale);
    for (const query of queries) {
      const { status, results } = await ask(page, query);
      count += 1;
      if (status !== 'none' || results.length > 0) found.push(`${query}: ${status}, ${results.join(' ')}`);
    }
  }
  task.meta.measured = `${String(count)} queries`;
  expect(found).toEqual([]);
});

test('a Chinese word with a wrong character is absent; the right one is a link, and what it finds is marked as meant', async ({
  openPage,
}) => {
  const page = await openPage();
  await openSearch(page, 'zh');
  const { status, results } = await ask(page, '独角受企业');
  expect({ status, first: results[0] }).toEqual({ status: 'none', first: 'innovation/8' });
  expect(await page.locator('[data-result]:not([data-result=meant])').count()).toBe(0);
  await page.click('.meant a');
  await page.waitForSelector('[data-search-status=done] [data-figure=new-unicorns]');
  expect(await page.inputValue('form[data-search-form] input[name=q]')).toBe('独角兽企业');
});

test.for(locales)('the search box of every page in %s offers what was meant', async (locale, { openPage }) => {
  const page = await openPage();
  await page.goto(addressOf(`/${locale}/2024/growth/`));
  await page.keyboard.press('/');
  await page.keyboard.type('独角受企业');
  const option = page.locator('[role=option]', { hasText: '独角兽企业' });
  await option.click();
  await page.waitForURL(`**/${locale}/search/?q=${encodeURIComponent('独角兽企业')}`);
});

test('a result leads to its sentence, which has the focus there', async ({ openPage }) => {
  const page = await openPage();
  await openSearch(page, 'zh', '瞪羚');
  await page.click('[data-result] a');
  await page.waitForURL(/\/zh\/2024\/innovation\/(?:\?find=.*)?#s8$/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('s8');
});

/** Queries of all kinds, each answered alike on the pages of both languages, with the full-text index and without. */
const askedEverywhere = [
  ...['创新建设', '小巨人', '养老服务站', '七个提质争先', '建设项目', '全力', '科技创新', '企业', '崂山湾', '增长8%'],
  ...['elderly care stations', 'innovation', 'Seven Drives', 'little giants', 'yanglao', 'new hospital', '22 billion'],
] as const;

test('one answer everywhere: on the pages of both languages, with the full-text index and without', async ({
  openPage,
}) => {
  const found: Record<string, string>[] = [];
  for (const locale of locales) {
    for (const isIndexed of [true, false]) {
      const page = await openPage();
      if (!isIndexed) await page.route('**/pagefind/**', (route) => route.abort());
      await openSearch(page, locale);
      const answers: Record<string, string> = {};
      for (const query of askedEverywhere) answers[query] = (await ask(page, query)).results.join(' ');
      found.push(answers);
      await page.context().close();
    }
  }
  const [first = {}] = found;
  expect(Object.values(first).every((places) => places !== '')).toBe(true);
  for (const answers of found) expect(answers).toEqual(first);
});

test.for(locales)(
  'where nothing answers and the full-text index does not load, the page in %s says so',
  async (locale, { openPage }) => {
    const page = await openPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await openSearch(page, locale, '地铁建设');
    expect(await page.locator('.offline').count()).toBe(1);
  },
);

test.for([
  ['zh', '不到1000家', ['限定词']],
  ['zh', '不超过100场', ['限定词']],
  ['zh', '近2300亿', ['限定词']],
  ['zh', '2024年GDP增长7%', ['上一年的结果']],
  ['zh', '2023年增长6.5%', ['当年的目标']],
  ['zh', '1000家以上', []],
  ['zh', '1000家', []],
  ['zh', '约2300亿', []],
  ['zh', '2023年GDP增长7%', []],
  ['en', 'less than 22 billion yuan', ['different bound']],
  ['en', 'up to 100 events', ['different bound']],
  ['en', '7 percent GDP 2024', ['a result of the year before']],
  ['en', 'at least 100 events', []],
  ['en', 'more than 22 billion yuan', []],
] as const)(
  'in %s, %s is found, and what differs from it is said: %s',
  async ([locale, query, remarks], { openPage }) => {
    const page = await openPage();
    await openSearch(page, locale, query);
    expect(await page.getAttribute('[data-search-status]', 'data-search-status')).toBe('done');
    const [, ...said] = ((await page.locator('[data-search-line]').textContent()) ?? '').split(/。|\. /);
    expect(said).toEqual(remarks.map((remark) => expect.stringContaining(remark) as unknown));
  },
);

test('no number in a result stands in another line than the character after it', async ({ openPage, task }) => {
  const page = await openPage({ viewport: { width: 360, height: 740 } });
  const parted: string[] = [];
  let count = 0;
  for (const query of ['学校', '企业', '建设', '新增']) {
    await openSearch(page, 'zh', query);
    const numbers = await page.locator('.passage .own').evaluateAll((results) =>
      results.flatMap((result) =>
        [...result.childNodes].flatMap((node) => {
          const [, ...found] = node.textContent?.split(/(\d[\d.,]*[十百千万亿]*\p{Script=Han})/u) ?? [];
          const words = found.filter((_, index) => index % 2 === 0);
          const texts = node.nodeType === Node.TEXT_NODE ? [] : [node];
          return words.map((word) => ({ word, lines: texts.map((it) => (it as Element).getClientRects().length) }));
        }),
      ),
    );
    count += numbers.length;
    parted.push(...numbers.filter(({ lines }) => lines[0] !== 1).map(({ word }) => `${query}: ${word}`));
  }
  expect(parted).toEqual([]);
  expect(count).toBeGreaterThan(20);
  task.meta.measured = `${count} numbers`;
});

test.for([
  ['zh', '1150', 'overview/8', '1150.89'],
  ['zh', '1150亿', 'overview/8', '1150.89'],
  ['zh', '1151亿元', 'overview/8', '1150.89'],
  ['zh', '1150亿GDP', 'overview/8', '1150.89'],
  ['en', '115 billion', 'overview/8', '115.089'],
  ['en', '115.1 billion yuan', 'overview/8', '115.089'],
  ['en', '22.04 billion', 'overview/8', '22.038'],
] as const)(
  'in %s %s is not in the report, and the nearest value is shown as near',
  async ([locale, query, place, printed], { openPage }) => {
    const page = await openPage();
    await openSearch(page, locale, query);
    expect(await page.getAttribute('[data-search-status]', 'data-search-status')).toBe('none');
    const first = page.locator('[data-result]').first();
    expect(await first.getAttribute('data-result')).toBe('near');
    expect(
      `${String(await first.getAttribute('data-chapter'))}/${String(await first.getAttribute('data-sentence'))}`,
    ).toBe(place);
    expect(await first.textContent()).toContain(printed);
  },
);

test.for([
  ['zh', '松树生病了怎么办', 'ecology/8', '我们判断'],
  ['zh', '小孩坐校车要离学校多远', 'wellbeing/6', '我们判断'],
  ['en', 'who inspects food', 'governance/14', 'in our judgment'],
  ['en', 'how will the district reassure private companies', 'growth/21', 'in our judgment'],
] as const)(
  'in %s the sentence nearest to “%s” is shown as our judgement, on the page and in the box',
  async ([locale, query, place, judged], { openPage }) => {
    const page = await openPage();
    await page.goto(addressOf(`/${locale}/search/?q=${encodeURIComponent(query)}`));
    await page.waitForSelector('[data-search-status=nearest]');
    expect(await page.locator('[data-search-line]').textContent()).toContain(judged);
    const first = page.locator('[data-result]').first();
    const { result, chapter, sentence } = await first.evaluate((item) => ({ ...(item as HTMLElement).dataset }));
    expect([result, `${String(chapter)}/${String(sentence)}`]).toEqual(['nearest', place]);
    expect(await first.locator('mark').count()).toBeGreaterThan(0);
    expect(await findViolations(page)).toEqual([]);
    await page.goto(addressOf(`/${locale}/2024/closing/`));
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await expect.poll(() => page.locator('[data-search-box] .said').textContent()).toContain(judged);
    const [where = ''] = place.split('/');
    expect(await page.locator('[role=option]').first().getAttribute('data-address')).toContain(`/${where}/`);
  },
);

test.for([
  ['zh', '2300亿', '6'],
  ['en', 'unicorn', '2'],
] as const)('a filter speaks for its area alone: %s %s in area %s', async ([locale, query, area], { openPage }) => {
  const page = await openPage();
  await page.goto(addressOf(`/${locale}/search/?q=${encodeURIComponent(query)}&area=${area}`));
  await page.waitForSelector('[data-search-status=none]');
  expect(await page.locator('[data-result]').count()).toBe(0);
  const elsewhere = await page.locator('[data-elsewhere]').count();
  expect(elsewhere).toBeGreaterThan(0);
  expect(await page.locator('[data-search-line]').textContent()).toContain(String(elsewhere));
  await page.locator('button.widen').click();
  await page.waitForSelector('[data-search-status=done]');
  expect(await page.locator('[data-result=""]').count()).toBe(elsewhere);
  expect(new URL(page.url()).searchParams.has('area')).toBe(false);
});

test.for([
  ['zh', '孩子上学', 'door', '2024/for/citizens/#school-child'],
  ['zh', '看病、体检和医保', 'door', '2024/for/citizens/#doctor'],
  ['zh', '住房', 'door', '2024/for/citizens/#home'],
  ['zh', '怎样保证数字无误', 'page', 'about/#method'],
  ['en', 'unofficial translation', 'page', 'about/#translation'],
] as const)(
  'what the site says in %s of %s is found, as a %s',
  async ([locale, query, kind, address], { openPage }) => {
    const page = await openPage();
    await openSearch(page, locale, query);
    const first = page.locator('[data-result=site]').first();
    expect(await first.getAttribute('data-kind')).toBe(kind);
    expect(await first.locator('a').getAttribute('href')).toContain(`/${locale}/${address}`);
  },
);

test('what the report says stands before what the site says', async ({ openPage }) => {
  const page = await openPage();
  await openSearch(page, 'zh', '瞪羚');
  await page.waitForSelector('[data-result=site]');
  const kinds = await page.locator('[data-result]').evaluateAll((items) => items.map((item) => item.dataset['result']));
  expect(kinds.indexOf('site')).toBeGreaterThan(0);
  expect(kinds.slice(kinds.indexOf('site')).every((kind) => kind === 'site')).toBe(true);
});

test('a search that finds nothing leads to the doors', async ({ openPage }) => {
  const page = await openPage();
  await openSearch(page, 'zh', '地铁建设');
  await page.locator('[data-search-doors] a').first().waitFor({ state: 'visible' });
  await ask(page, 'GDP');
  expect(await page.locator('[data-search-doors]').isVisible()).toBe(false);
});

test('the words that were found are marked in the sentence, also across its links, and can be cleared', async ({
  openPage,
}) => {
  for (const [locale, query, marked] of [
    ['zh', '瞪羚企业', '瞪羚企业'],
    ['en', 'unicorn company', 'unicorn company'],
  ] as const) {
    const page = await openPage();
    await openSearch(page, locale, query);
    await page.locator('.found-passages a').first().click();
    await page.waitForURL(/#s8$/);
    const marks = page.locator('#s8 mark');
    await expect.poll(async () => (await marks.allTextContents()).join('')).toBe(marked);
    await page.locator('#s8 .clear-marks').click();
    expect(await marks.count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('s8');
  }
});

/** How many random queries follow the hostile ones; 10,000 take some minutes. */
const randomCount = Number(process.env['RANDOM_QUERIES'] ?? 400);

const hostile = [
  ...[
    '',
    ' ',
    '一',
    'a',
    '%',
    '.*',
    '(',
    '[a-z',
    '\\',
    '"',
    '“',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
  ],
  ...[
    '😀',
    '👨‍👩‍👧',
    '\u0000',
    'a\u0000b',
    '\u202eabc',
    'שלום',
    'ＡＢＣ',
    '١٢٣',
    '½',
    '①',
    '１２３',
    '{{query}}',
    '$&',
    '__proto__',
  ],
  ...[
    'constructor',
    'toString',
    '0',
    '-1',
    '1e400',
    '0.0000001',
    '9'.repeat(300),
    '亿'.repeat(300),
    'shi '.repeat(200),
  ],
  ...['龘'.repeat(10_000), 'x'.repeat(10_000), '1 '.repeat(5000), '的'.repeat(10_000), '区'.repeat(3000)],
];

test('no query, however strange, throws, brings in markup or takes 200 times as long as an ordinary one', async ({
  openPage,
  task,
}) => {
  const page = await openPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('dialog', (dialog) => {
    faults.push('a dialog opened');
    void dialog.dismiss();
  });
  await openSearch(page, 'zh');
  const random = randomQueries(randomCount);
  const times: { query: string; milliseconds: number }[] = [];
  for (const query of [...hostile, ...random]) {
    const { status, milliseconds } = await ask(page, query);
    if (!['idle', 'done', 'none'].includes(status)) faults.push(`${query.slice(0, 40)}: ${status}`);
    times.push({ query, milliseconds });
  }
  // An ordinary query takes some milliseconds on a quiet machine; a busy one makes all of them longer.
  const ordinary = median(times, ({ milliseconds }) => milliseconds) ?? 0;
  for (const { query, milliseconds } of times) {
    if (milliseconds > Math.max(1000, 200 * ordinary))
      faults.push(`${query.slice(0, 40)} took ${milliseconds.toFixed(0)} ms`);
  }
  const strangers = await page.locator('[data-search-results] :is(script, img)').count();
  task.meta.measured = `${String(hostile.length + random.length)} queries`;
  expect([...faults, strangers]).toEqual([0]);
});

/** Returns queries of random characters, the same in every run. */
function randomQueries(count: number): string[] {
  const characters = [...'崂山区数字亿万元%.,0123456789abcdefgh <>()[]*+?\\"\'“”《》&;#/-—…，。😀é𠮷\u200b\u0301'];
  let seed = 20240205;
  const next = (limit: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % limit;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(24) }, () => characters[next(characters.length)] ?? '').join(''),
  );
}

test.for([
  { locale: 'zh', scheme: 'light' },
  { locale: 'en', scheme: 'dark' },
] as const)(
  'the box at the head works by keyboard, and axe finds nothing with it open: $locale, $scheme',
  async ({ locale, scheme }, { openPage }) => {
    const page = await openPage({ colorScheme: scheme });
    await page.goto(addressOf(`/${locale}/2024/closing/`));
    await page.keyboard.press('/');
    await page.keyboard.type(locale === 'zh' ? '220亿' : 'unicorn');
    await page.waitForSelector('[role=option]');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('.suggestions').isHidden()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.locator('.suggestions').waitFor({ state: 'visible' });
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute('[role=option]', 'aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/2024\/innovation\/(?:\?find=.*)?#s\d+$/);
  },
);

test('axe finds nothing on the search page with results and with none', async ({ openPage }) => {
  for (const query of ['220亿', 'GDP', '地铁建设']) {
    const page = await openPage({ viewport: phone });
    await openSearch(page, 'zh', query);
    expect(await findViolations(page)).toEqual([]);
  }
});
