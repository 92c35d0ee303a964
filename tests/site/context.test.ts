import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { ContextJson, FiguresJson } from '../../src/publish/downloads/contracts.ts';
import { locales } from '../../src/locales.ts';
import { builtPages } from '../support/builtPages.ts';
import { test } from '../support/browserTest.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`dist/data/2024/${file}`, 'utf8'));
const { facts } = read('context.json') as ContextJson;
const { figures } = read('figures.json') as FiguresJson;
const tags = { zh: '别处的官方数字，非本报告', en: 'Official figures from elsewhere, not from this report' };
const nothing = {
  zh: '没有查到官方结果（2026年11月29日查过）',
  en: 'Nothing official found (looked on November 29, 2026)',
};

describe.each(locales)('official figures of others in %s', (locale) => {
  test('stand in a frame with their label, each with place, source and the words of the source', async ({
    openPage,
    task,
  }) => {
    const page = await openPage();
    await page.goto(`${locale}/2024/context/`);
    // The source’s name is seen at once, its words when they are asked for.
    for (const { id, source } of facts)
      expect(await page.locator(`li#${id}`).innerText(), id).toContain(source.publisher[locale]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const { id, words, placeName, source, quote } of facts) {
      const entry = page.locator(`.beside:has(.beside-tag:text-is("${tags[locale]}")) li#${id}`);
      const text = await entry.innerText();
      for (const part of [words[locale], placeName[locale], source.publisher[locale], quote]) {
        expect(text, id).toContain(part);
      }
      expect(await entry.locator('a').getAttribute('href')).toBe(source.address);
    }
    task.meta.measured = `${String(facts.length)} official figures of others`;
  });

  test('each stands on one scale with the report’s figure, the larger further right', async ({ openPage }) => {
    const page = await openPage({ viewport: { width: 360, height: 800 } });
    await page.goto(`${locale}/2024/context/`);
    const places = new Map(
      await page.locator('.beside li[id]').evaluateAll((entries) =>
        entries.map((entry) => {
          const mark = entry.querySelector('circle')?.getBoundingClientRect();
          return [entry.id, mark ? mark.x + mark.width / 2 : NaN] as const;
        }),
      ),
    );
    const figuresOf = new Set(facts.map(({ figure }) => figure.id));
    for (const id of figuresOf) {
      const beside = facts.filter(({ figure }) => figure.id === id);
      const frame = page.locator(`.beside:has(li#${beside[0]?.id ?? ''})`);
      const own = await frame.locator('.lozenge').evaluate((mark) => {
        const { x, width } = mark.getBoundingClientRect();
        return x + width / 2;
      });
      const marks = [
        { value: beside[0]?.figure.value ?? NaN, x: own },
        ...beside.map(({ id: fact, value }) => ({ value, x: places.get(fact) ?? NaN })),
      ].sort((one, other) => one.value - other.value);
      for (const [index, { value, x }] of marks.slice(1).entries()) {
        const before = marks[index] ?? { value: NaN, x: NaN };
        if (value === before.value) expect(x, id).toBeCloseTo(before.x, 0);
        else expect(x, id).toBeGreaterThan(before.x);
      }
    }
  });

  test('stand under their label on paper too, with all that is folded on the screen', async ({ openPage }) => {
    const page = await openPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${locale}/2024/figures/gdp-growth-2023/`);
    const { tag, ground } = await page.locator('.beside-tag').evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return { tag: color, ground: backgroundColor };
    });
    expect(ground).toBe('rgba(0, 0, 0, 0)');
    expect(tag).not.toBe('rgb(255, 255, 255)');
    expect(await page.locator('.beside-source q').first().isVisible()).toBe(true);
  });

  test('are led to from the front page, below results and goals', async ({ openPage }) => {
    const page = await openPage();
    await page.goto(`${locale}/`);
    const link = page.locator('.row:has(.target) a[href$="/2024/context/"]');
    expect(await link.count()).toBe(1);
    await link.click();
    await page.waitForURL(`**/${locale}/2024/context/`);
  });

  test('fold away what is known of each target until it is asked for, and a phone’s page stays short', async ({
    openPage,
    task,
  }) => {
    const page = await openPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${locale}/2024/context/`);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    task.meta.measured = `${String(height)} px at 390 px`;
    expect(height).toBeLessThan(20_000);
    const targets = figures.filter(({ kind }) => kind === 'target').length;
    expect(await page.locator('.context-chapter li').count()).toBe(targets);
    const chapter = page.locator('.context-chapter').first();
    expect(await chapter.locator('.target-list').first().isVisible()).toBe(false);
    await chapter.locator('summary').click();
    expect(await chapter.locator('.target-list').first().isVisible()).toBe(true);
  });

  test('have topics for headings that begin with a capital where the language has them', () => {
    const html = builtPages.find(({ path }) => path === `/${locale}/2024/context/`)?.html ?? '';
    const names = [...html.matchAll(/href="#topic-[^"]*">([^<]*)</g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => name.startsWith(name.charAt(0).toLowerCase()) && locale === 'en')).toEqual([]);
  });

  test('stand on the page of the figure that they are beside, and on no other page', () => {
    const expected = new Set(facts.map(({ figure }) => `/${locale}/2024/figures/${figure.id}/`));
    const found = builtPages.filter(
      ({ path, html }) => path.startsWith(`/${locale}/`) && html.includes('class="beside"'),
    );
    expect(found.map(({ path }) => path).sort()).toEqual([...expected, `/${locale}/2024/context/`].sort());
  });

  test('every target’s page says what is known of it since, and most that nothing official was found', () => {
    const targets = figures.filter(({ kind }) => kind === 'target').map(({ id }) => id);
    const withSteps = [
      'fixed-asset-investment-growth-target',
      'industrial-value-added-growth',
      'technical-upgrading-investment-growth',
    ];
    const pageOf = (id: string) => builtPages.find(({ path }) => path === `/${locale}/2024/figures/${id}/`)?.html ?? '';
    expect(targets.filter((id) => pageOf(id).includes('class="ladder"')).sort()).toEqual(withSteps);
    const wordsOf = (id: string) => pageOf(id).replace(/<[^>]*>/g, '');
    expect(targets.filter((id) => !withSteps.includes(id) && !wordsOf(id).includes(nothing[locale]))).toEqual([]);
  });

  test('are in no index of the search but as the page that shows them', () => {
    const indexed = readdirSync('dist/search/2024')
      .filter((file) => file.endsWith('.json'))
      .map((file) => readFileSync(`dist/search/2024/${file}`, 'utf8'));
    const found = facts.filter(({ quote }) => indexed.some((text) => text.includes(quote)));
    expect(found.map(({ id }) => id)).toEqual([]);
  });
});
