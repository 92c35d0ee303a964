import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { plainTitle } from '../../src/chapters/chapter.ts';
import { locales, otherLocale, type Locale } from '../../src/locales.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { pagesOfEachKind } from '../support/pageKinds.ts';
import { addressOf, phone, test } from '../support/browserTest.ts';
import { readAccessibleNodes } from '../support/readAccessibleNodes.ts';

const report = loadReport(process.cwd());

/** Returns what a screen reader lists as the headings of a page. */
async function readHeadings(page: Page): Promise<string[]> {
  return (await readAccessibleNodes(page)).filter(({ role }) => role === 'heading').map(({ name }) => name);
}

/** Returns the report's own headings of a chapter in some languages: its title and the sentences that are headings. */
function headingsOf(chapter: (typeof report.chapters)[number], languages: readonly Locale[]): string[] {
  const title = languages.map((language) => plainTitle(chapter.head[language].title)).join(' ');
  const headings = chapter.sentences.filter(({ block }) => block === 'heading');
  return [title, ...headings.map(({ text }) => languages.map((language) => text[language]).join(' '))];
}

describe('a list of headings holds the words of the report and nothing else', () => {
  test.for(locales)('in %s, in each chapter and beside its other language', async (locale, { openPage, task }) => {
    const page = await openPage({ viewport: phone });
    let count = 0;
    for (const chapter of report.chapters) {
      for (const [path, languages] of [
        [`/${locale}/${report.year}/${chapter.id}/`, [locale]],
        [`/${locale}/${report.year}/${chapter.id}/facing/`, [locale, otherLocale(locale)]],
      ] as const) {
        await page.goto(addressOf(path), { waitUntil: 'networkidle' });
        const expected = headingsOf(chapter, languages);
        expect(await readHeadings(page), path).toEqual(expected);
        count += expected.length;
      }
    }
    task.meta.measured = `${count} headings`;
  });
});

test('what is seen on a control is part of its name, and what it controls is there', async ({ openPage, task }) => {
  const page = await openPage({ viewport: phone });
  const faults: string[] = [];
  let count = 0;
  for (const path of pagesOfEachKind) {
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    const found = await page.evaluate(() => {
      const letters = (text: string): string =>
        text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
      const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, [role=button]')];
      const misnamed = controls.filter((control) => {
        const name = control.getAttribute('aria-label');
        return name !== null && !letters(name).includes(letters(control.innerText));
      });
      const leading = [...document.querySelectorAll('[aria-controls]')].filter(
        (element) => !document.getElementById(element.getAttribute('aria-controls') ?? ''),
      );
      const mute = [...document.forms].filter(
        (form) => form.hasAttribute('action') && !form.querySelector('button:not([type=button], [type=reset])'),
      );
      return {
        count: controls.length,
        faults: [
          ...misnamed.map((control) => `"${control.innerText}" is named ${control.getAttribute('aria-label') ?? ''}`),
          ...leading.map((element) => `${element.className} controls what is not there`),
          ...mute.map((form) => `${form.className} has no button to submit it`),
        ],
      };
    });
    count += found.count;
    faults.push(...found.faults.map((fault) => `${path}: ${fault}`));
  }
  expect(faults).toEqual([]);
  task.meta.measured = `${count} controls on ${pagesOfEachKind.length} pages`;
});
