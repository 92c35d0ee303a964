import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../src/locales.ts';
import { addressOf, desktop, phone, test } from '../support/browserTest.ts';

interface NamedEntry {
  readonly id: string;
  readonly basis?: string;
  readonly source?: string;
  readonly kind: string;
  readonly sector?: string;
  readonly stages?: readonly string[];
}

const { projects } = JSON.parse(readFileSync('dist/data/2024/projects.json', 'utf8')) as { projects: NamedEntry[] };
const terms = parse(readFileSync('content/terms.yaml', 'utf8')) as NamedEntry[];
const shown = '[data-item]:not([hidden])';

describe('with JavaScript off', () => {
  test.for([
    ['zh/2024/projects/', projects],
    ['en/2024/projects/', projects],
    ['zh/terms/', terms],
    ['en/terms/', terms],
  ] as const)('%s lists every entry at its own anchor and hides its filters', async ([path, entries], { openPage }) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(path);
    const ids = await page.locator(shown).evaluateAll((items) => items.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
    expect(await page.locator('form[data-list]').isVisible()).toBe(false);
  });
});

test.for([
  ['zh/terms/', 'yinfajingji', '银发经济'],
  ['zh/terms/', 'bianmin', '便民生活圈'],
  ['zh/2024/projects/', 'niushan', '牛山中学'],
  ['en/2024/projects/', 'shazikou', 'Shazikou sewage treatment plant, phase two'],
] as const)('in %s a name is found by its pinyin: %s', async ([path, typed, name], { openPage }) => {
  const page = await openPage({ viewport: phone });
  await page.goto(path);
  await page.locator('input[name="q"]').last().fill(typed);
  expect(await page.locator(shown).filter({ hasText: name }).count()).toBeGreaterThan(0);
  expect(await page.locator(shown).count()).toBeLessThan(5);
});

test.for([
  ['zh/2024/projects/', projects.length],
  ['en/2024/projects/', projects.length],
] as const)(
  'in %s every name is found by its first letter, and leads to what it names',
  async ([path, count], { openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.goto(path);
    const index = page.locator('.letter-index');
    const links = index.locator('a');
    expect(await links.first().isVisible()).toBe(false);
    await index.locator('summary').click();
    expect(await links.count()).toBe(count);
    // Digits and letters of other scripts stand before or after the letters, as they are sorted.
    const letters = (await index.locator('dt').allInnerTexts()).filter((letter) => letter !== '#');
    expect(letters.length).toBeGreaterThan(10);
    expect(letters).toEqual([...new Set(letters)].sort());
    const last = links.last();
    const name = await last.innerText();
    await last.click();
    expect(await page.locator(':target').innerText()).toContain(name);
  },
);

test.for(locales)(
  'the figures in %s are entered by their chapters, until some are filtered out',
  async (locale, { openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.goto(`${locale}/2024/figures/`);
    const jumps = page.locator('.jumps a');
    const counts = await jumps.locator('span').allInnerTexts();
    const rows = page.locator('table[data-figures] tbody tr');
    expect(counts.map(Number).reduce((sum, count) => sum + count)).toBe(await rows.count());
    await jumps.last().click();
    expect(await page.locator('tr:target').evaluate((row) => row.getBoundingClientRect().top < innerHeight)).toBe(true);
    await page.locator('form[data-figures-form] select[name="kind"]').selectOption('result');
    await jumps.first().waitFor({ state: 'hidden' });
  },
);

test.for([
  ['sector', 'education'],
  ['sector', 'finance'],
  ['stage', 'start'],
  ['stage', 'open'],
  ['kind', 'temple'],
  ['kind', 'industrial-park'],
] as const)(
  'projects by %s %s are those of the file, and the choice stands in the address',
  async ([name, value], { openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.goto('zh/2024/projects/');
    await page.locator(`select[name="${name}"]`).selectOption(value);
    const expected = projects
      .filter((project) => (name === 'stage' ? project.stages?.includes(value) : project[name] === value))
      .map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    const ids = () => page.locator(shown).evaluateAll((items) => items.map(({ id }) => id));
    expect((await ids()).toSorted()).toEqual(expected.toSorted());
    expect(new URL(page.url()).search).toBe(`?${name}=${value}`);
    expect(await page.locator('form [role="status"]').textContent()).toBe(
      `显示${expected.length}条，共${projects.length}条`,
    );

    await page.locator('a[data-language-switch]').click();
    await page.waitForURL(addressOf(`/en/2024/projects/?${name}=${value}`));
    expect((await ids()).toSorted()).toEqual(expected.toSorted());
    await page.locator('[type="reset"]').click();
    expect(await ids()).toHaveLength(projects.length);
  },
);

test.for([
  ['zh/2024/projects/?q=浮山', ['fushan-school']],
  ['zh/2024/projects/?q=FAW', ['faw-jiefang-institute', 'faw-jiefang']],
  ['en/2024/projects/?q=hemodialysis', ['laoshan-district-hemodialysis-center']],
  ['en/2024/projects/?q=no such thing', []],
  ['zh/terms/?q=小巨人', ['little-giant-enterprises']],
  ['en/terms/?q=hectare', ['mu']],
] as const)('the words of %s leave %j', async ([path, expected], { openPage }) => {
  const page = await openPage();
  await page.goto(path);
  await page.locator('form[data-list]').waitFor();
  const ids = await page.locator(shown).evaluateAll((items) => items.map(({ id }) => id));
  expect(ids.toSorted()).toEqual([...expected].toSorted());
});

test.for([
  ['zh/terms/', '在全站搜索', '/zh/search/?q=unheard+of'],
  ['zh/2024/projects/', '在全站搜索', '/zh/search/?year=2024&q=unheard+of'],
  ['en/2024/figures/', 'Search the whole site', '/en/search/?year=2024&q=unheard+of'],
] as const)(
  'words that %s does not hold lead to the search of the whole site',
  async ([path, name, address], { openPage }) => {
    const page = await openPage();
    await page.goto(path);
    const words = page.locator('form:not([data-search-box]) input[name=q]');
    const link = page.getByRole('link', { name });
    await words.waitFor();
    expect(await link.isVisible()).toBe(false);
    await words.fill(' unheard of');
    expect(await link.getAttribute('href')).toBe(addressOf(address));
    await words.fill('');
    expect(await link.isVisible()).toBe(false);
  },
);

test.for(locales)(
  'every term in %s says how sure its English is, official ones with a source, and where it stands',
  async (locale, { openPage }) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`${locale}/terms/`);
    const entries = await page.locator('[data-item]').evaluateAll((items) =>
      items.map((item) => ({
        id: item.id,
        basis: item.querySelector('.basis span')?.className,
        source: item.querySelector('.basis a')?.getAttribute('href') ?? undefined,
        places: item.querySelectorAll('.term-places a').length,
      })),
    );
    for (const { id, basis, source, places } of entries) {
      const term = terms.find((candidate) => candidate.id === id);
      expect({ basis, source }, id).toEqual({ basis: term?.basis, source: term?.source });
      expect(places, id).toBeGreaterThan(0);
      if (basis === 'official') expect(source, id).toMatch(/^https?:\/\//);
    }
  },
);

describe('the other language in lists', () => {
  test.for([
    ['zh/terms/', '#mu .names span'],
    ['en/terms/', '#mu .names span'],
    ['zh/terms/', '#mu .basis'],
    ['zh/terms/', '.bases'],
    ['zh/2024/projects/', '#zhangcun-river .names span'],
    ['en/2024/projects/', '#zhangcun-river .names span'],
    ['zh/search/?q=养老', '.passage .twin >> nth=0'],
    ['en/search/?q=sewage', '.passage .twin >> nth=0'],
  ] as const)('on %s, %s stands behind one tap, and the next list remembers it', async ([path, twin], { openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.goto(path);
    const button = page.locator('[data-twin-switch]');
    await button.waitFor();
    await page.locator(twin).waitFor({ state: 'attached' });
    expect(await page.locator(twin).isVisible()).toBe(false);
    await button.click();
    expect(await page.locator(twin).isVisible()).toBe(true);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.goto(path.startsWith('zh') ? 'en/2024/projects/' : 'zh/2024/projects/');
    expect(await page.locator('#faw-jiefang .names span').isVisible()).toBe(true);
    await page.locator('[data-twin-switch]').click();
    expect(await page.locator('#faw-jiefang .names span').isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('what was found in it alone is shown, and without scripts nothing is folded', async ({ openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.goto('zh/search/?q=sweeter');
    await page.locator('.passage:not(:has(.own mark)) .twin mark').first().waitFor();
    const plain = await openPage({ javaScriptEnabled: false });
    await plain.goto('zh/terms/');
    expect(await plain.locator('#mu .names span').isVisible()).toBe(true);
    expect(await plain.locator('[data-twin-switch]').isVisible()).toBe(false);
  });

  test('the settings and the button say the same', async ({ openPage }) => {
    const page = await openPage({ viewport: desktop });
    await page.goto('zh/terms/');
    await page.locator('[data-settings]').click();
    await page.getByRole('radio', { name: '中英对照' }).check();
    await page.getByRole('button', { name: '完成' }).click();
    await expect.poll(() => page.locator('[data-twin-switch]').getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('#mu .names span').isVisible()).toBe(true);
  });
});
