import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { FiguresJson } from '../../src/publish/downloads/contracts.ts';
import { locales } from '../../src/locales.ts';
import { builtPages } from '../support/builtPages.ts';
import { test } from '../support/browserTest.ts';
import { thingsOf } from '../support/structuredData.ts';

const { figures, report } = JSON.parse(readFileSync('dist/data/2024/figures.json', 'utf8')) as FiguresJson;

test.for(locales)(
  'a figure page in %s quotes and cites as plain text without JavaScript',
  async (locale, { openPage }) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`${locale}/2024/figures/gdp-2023/`);
    const gdp = figures.find(({ id }) => id === 'gdp-2023');
    // Each citation is folded to one line, and opens without a script.
    for (const folded of await page.locator('main summary').all()) await folded.click();
    const text = (id: string) => page.locator(`#${id}`).innerText();
    expect(await text('cite-address')).toBe(gdp?.url[locale]);
    const quote = await text('cite-quote');
    for (const language of locales)
      expect(quote).toContain(gdp?.sentence[language].replaceAll('“', '‘').replaceAll('”', '’'));
    const title = `${gdp?.label.zh}：${gdp?.quote.zh}`;
    expect(await text('cite-gbt7714')).toContain(`衣涛，张绪霞，赵子健. ${title}[N/OL]//崂山区：`);
    expect(await text('cite-gbt7714')).toContain('[引用日期]');
    expect(await text('cite-chicago')).toContain(
      `Yi Tao 衣涛, Zhang Xuxia 张绪霞, and Zhao Zijian 赵子健. “${title}” [${gdp?.label.en}: ${gdp?.quote.en}]. In “崂山区：`,
    );
    expect(await text('cite-bibtex')).toContain('@incollection{laoshan2024-gdp-2023,');
    expect(await page.locator('button[data-copy]:visible').count()).toBe(0);
  },
);

test.for(locales)(
  'a quotation in both languages in %s is marked as such, line by line',
  async (locale, { openPage }) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`${locale}/2024/figures/vr-industry-scale/`);
    const languages = await page.locator('#cite-quote').evaluate((quote) =>
      [...quote.childNodes].flatMap((piece) => {
        const words = piece.textContent ?? '';
        const language = (piece instanceof Element ? piece : quote).closest('[lang]')?.getAttribute('lang');
        return words.startsWith('“') ? [[/\p{Script=Han}/u.test(words) ? 'zh-Hans' : 'en', language]] : [];
      }),
    );
    expect(languages).toHaveLength(2);
    expect(languages.filter(([own, marked]) => own !== marked)).toEqual([]);
  },
);

test.for([820, 1440])('all figure pages have one measure at %i px', async (width, { openPage }) => {
  const page = await openPage({ viewport: { width, height: 900 } });
  const measures = new Set<string>();
  for (const id of ['gdp-2023', 'childcare-places', 'foreign-investment', 'digital-economy-share', 'screening-age']) {
    await page.goto(`zh/2024/figures/${id}/`);
    const parts = await page.locator('.columns > *').evaluateAll((all) =>
      all.map((part) => {
        const { left, width: wide } = part.getBoundingClientRect();
        return `${Math.round(left)}+${Math.round(wide)}`;
      }),
    );
    measures.add([...new Set(parts)].join(' '));
  }
  expect([...measures]).toHaveLength(1);
});

test('each copy button copies exactly its text, the citation with the day of access', async ({ openPage }) => {
  const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto('zh/2024/figures/vr-industry-scale/');
  const buttons = page.locator('button[data-copy]');
  const ids = await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('data-copy') ?? ''));
  expect(ids).toEqual(['cite-quote', 'cite-address', 'cite-gbt7714', 'cite-chicago', 'cite-bibtex']);
  for (const [index, id] of ids.entries()) {
    await buttons.nth(index).click();
    await page.waitForFunction((number) => {
      const button = document.querySelectorAll<HTMLButtonElement>('button[data-copy]')[number];
      return button?.textContent === button?.dataset['copied'];
    }, index);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator(`#${id}`).evaluate((element) => element.textContent));
    if (id === 'cite-gbt7714') expect(copied).toMatch(/\[20\d\d-\d\d-\d\d\]\. http/);
  }
});

test('every figure page names itself to reference managers, with its reporters and no newspaper', () => {
  for (const locale of locales) {
    for (const { id, url, label } of figures) {
      const html = builtPages.find(({ path }) => path === `/${locale}/2024/figures/${id}/`)?.html ?? '';
      const contents = (name: string) =>
        [...html.matchAll(new RegExp(`<meta name="${name}" content="([^"]*)"`, 'g'))].map(([, content]) => content);
      expect(contents('citation_title')).toEqual([label[locale]]);
      expect(contents('citation_author')).toHaveLength(3);
      expect(contents('DC.creator')).toHaveLength(3);
      expect(contents('citation_public_url')).toEqual([url[locale]]);
      expect(contents('citation_journal_title')).toEqual([]);
    }
  }
});

test('a figure page leads to the figures before and after it, so that all can be read in order', async ({
  openPage,
}) => {
  const page = await openPage({ javaScriptEnabled: false });
  const seen: string[] = [];
  for (const { id } of figures) {
    const html = builtPages.find(({ path }) => path === `/zh/2024/figures/${id}/`)?.html ?? '';
    const next = /<a class="next" rel="next" href="[^"]*\/([^/"]+)\/"/.exec(html)?.[1];
    if (next !== undefined) seen.push(next);
  }
  expect(seen).toEqual(figures.slice(1).map(({ id }) => id));
  await page.goto(`zh/2024/figures/${figures[1]?.id ?? ''}/`);
  await page.locator('a[rel=prev]').click();
  expect(page.url()).toContain(`/figures/${figures[0]?.id ?? ''}/`);
});

test('a conversion is marked as ours and names its rate, its year and its source', async ({ openPage }) => {
  const page = await openPage();
  await page.goto('en/2024/figures/vr-industry-scale/');
  const words = await page.locator('.conversions').innerText();
  for (const part of [
    'more than 22 billion yuan ≈ more than US$3.11 billion',
    'Our conversion',
    '7.0809',
    '2023',
    'Federal Reserve',
  ])
    expect(words).toContain(part);
});

test.for(locales)('the lists in %s carry a schema.org Dataset with every file of data', (locale) => {
  for (const path of [`/${locale}/2024/figures/`, `/${locale}/2024/data/`]) {
    const page = builtPages.find((candidate) => candidate.path === path);
    const dataset = thingsOf(page ?? { html: '' }).find((thing) => thing['@type'] === 'Dataset');
    expect(dataset).toMatchObject({ version: report.version });
    expect(String(dataset?.['description']).length).toBeGreaterThanOrEqual(50);
    const files = dataset?.['distribution'] as { contentUrl: string }[];
    expect(files.length).toBeGreaterThan(0);
    for (const { contentUrl } of files) {
      const file = new URL(contentUrl).pathname.split('/data/').at(-1) ?? '';
      expect(readFileSync(`dist/data/${file}`).length).toBeGreaterThan(0);
    }
  }
});
