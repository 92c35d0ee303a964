import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../src/locales.ts';
import { addressOf, phone, test } from '../support/browserTest.ts';

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
