import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { locales, type Locale } from '../../src/locales.ts';
import { absentQueries, presentQueries } from '../search/queries.ts';
import { findViolations } from '../support/findViolations.ts';
import { addressOf, phone, test } from '../support/browserTest.ts';

interface Answer {
  readonly status: string;
  /** The places of the results in the order shown: "innovation/8". */
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
    const results = [...document.querySelectorAll<HTMLElement>('[data-result]')].map(
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
}, 300_000);

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
}, 120_000);

test('a result leads to its sentence, which has the focus there', async ({ openPage }) => {
  const page = await openPage();
  await openSearch(page, 'zh', '瞪羚');
  await page.click('[data-result] a');
  await page.waitForURL(/\/zh\/2024\/innovation\/#s8$/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('s8');
});

test.for(locales)(
  'without the full-text index the sentences still answer in %s, and the page says so',
  async (locale, { openPage }) => {
    const page = await openPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await openSearch(page, locale, locale === 'zh' ? '养老服务站' : 'elderly care stations');
    expect(await page.getAttribute('[data-result]', 'data-chapter')).toBe('wellbeing');
    expect(await page.locator('.offline').count()).toBe(1);
  },
);

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

test('no query, however strange, throws, brings in markup or takes longer than a second', async ({
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
  for (const query of [...hostile, ...random]) {
    const { status, milliseconds } = await ask(page, query);
    if (!['idle', 'done', 'none'].includes(status)) faults.push(`${query.slice(0, 40)}: ${status}`);
    if (milliseconds > 1000) faults.push(`${query.slice(0, 40)} took ${milliseconds.toFixed(0)} ms`);
  }
  const strangers = await page.locator('[data-search-results] :is(script, img)').count();
  task.meta.measured = `${String(hostile.length + random.length)} queries`;
  expect([...faults, strangers]).toEqual([0]);
}, 600_000);

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
    await page.waitForURL(/\/2024\/innovation\/#s\d+$/);
  },
);

test('axe finds nothing on the search page with results and with none', async ({ openPage }) => {
  for (const query of ['220亿', 'GDP', '地铁建设']) {
    const page = await openPage({ viewport: phone });
    await openSearch(page, 'zh', query);
    expect(await findViolations(page)).toEqual([]);
  }
});
