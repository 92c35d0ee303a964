import { describe, expect } from 'vitest';
import { locales } from '../../src/locales.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { termNamed } from '../../src/report/named.ts';
import { builtPages } from '../support/builtPages.ts';
import { phone, test } from '../support/browserTest.ts';

const report = loadReport(process.cwd(), 2024);

/** The pages that link terms of a sentence without notes of their own: doors, both languages side by side, figures. */
const away = builtPages.filter(
  ({ path, html }) => html.includes('class="term"') && /\/(for\/\w+|facing|figures\/[\w-]+)\/$/.test(path),
);

describe('a term away from its chapter', () => {
  for (const locale of locales) {
    test(`says in ${locale} what it means below its sentence, and is closed again`, async ({ openPage, task }) => {
      const page = await openPage({ viewport: phone, hasTouch: true });
      const note = page.locator('#term-note');
      // Every door, of chapters and figures every eighth, and on each its first terms: all others are drawn by the same code.
      const pages = away.filter(
        ({ path }, index) => path.startsWith(`/${locale}/`) && (path.includes('/for/') || index % 8 === 0),
      );
      let count = 0;
      for (const { path } of pages) {
        await page.goto(path.slice(1));
        const address = page.url();
        for (const term of (await page.locator('a.term').all()).slice(0, 3)) {
          const id = new URL((await term.getAttribute('href')) ?? '', address).hash.slice(1);
          const { [locale]: name, explain } = termNamed(report, id);
          const top = () => term.evaluate((link) => link.getBoundingClientRect().top + window.scrollY);
          const before = await top();
          await term.tap();
          await note.waitFor({ state: 'visible' });
          expect(await note.textContent(), `${path} ${id}`).toContain(name);
          expect(await note.textContent(), `${path} ${id}`).toContain(explain?.[locale] ?? name);
          expect(await top(), `${path} ${id}`).toBe(before);
          await term.tap();
          await note.waitFor({ state: 'detached' });
          count += 1;
        }
        expect(page.url()).toBe(address);
      }
      expect(count).toBeGreaterThan(30);
      task.meta.measured = `${count} terms on ${pages.length} pages`;
    });
  }

  test('closes with Esc, which gives the focus back', async ({ openPage }) => {
    const page = await openPage();
    await page.goto('en/2024/for/citizens/');
    const term = page.locator('a.term').first();
    await term.focus();
    await page.keyboard.press('Enter');
    await page.locator('#term-note').waitFor();
    expect(await term.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await page.locator('#term-note').waitFor({ state: 'detached' });
    expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await term.getAttribute('aria-expanded')).toBeNull();
  });

  test.for([
    { reason: 'scripts are off', options: { javaScriptEnabled: false } },
    { reason: 'the terms cannot be fetched', options: {} },
  ])('leads into the glossary where $reason', async ({ options }, { openPage }) => {
    const page = await openPage({ viewport: phone, ...options });
    await page.route('**/terms.json', (route) => route.abort());
    await page.goto('zh/2024/for/citizens/');
    const term = page.locator('a.term').first();
    const address = await term.evaluate((link: HTMLAnchorElement) => link.href);
    await term.click();
    await page.waitForURL(address);
    expect(await page.locator(':target dfn').textContent()).toBe(termName(address));
  });
});

/** Returns the Chinese name of the term that an address of the glossary leads to. */
function termName(address: string): string {
  return termNamed(report, new URL(address).hash.slice(1)).zh;
}
