import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { ContextJson, FiguresJson } from '../../src/downloads/contracts.ts';
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
    expect(targets.filter((id) => !withSteps.includes(id) && !pageOf(id).includes(nothing[locale]))).toEqual([]);
  });

  test('are in no index of the search but as the page that shows them', () => {
    const indexed = readdirSync('dist/search/2024')
      .filter((file) => file.endsWith('.json'))
      .map((file) => readFileSync(`dist/search/2024/${file}`, 'utf8'));
    const found = facts.filter(({ quote }) => indexed.some((text) => text.includes(quote)));
    expect(found.map(({ id }) => id)).toEqual([]);
  });
});
