import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { unifyRadicals } from '../../src/publish/print/unifyRadicals.ts';
import { doorIds } from '../../src/reading/schemas/door.ts';
import { locales } from '../../src/locales.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { chapters } from '../support/builtPages.ts';
import { addressOf, test } from '../support/browserTest.ts';
import { readPdf, type PdfContent } from '../support/readPdf.ts';

const report = loadReport(process.cwd());

/** What a printer prints of a page, as its browser offers it. */
async function print(page: Page): Promise<PdfContent> {
  return readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true }));
}

/** A4 between the margins, in CSS pixels. */
const sheet = { width: 665, height: 975 } as const;

/** What can only be used on a screen. */
const controls =
  'button, input, select, summary, nav, form, [role=search], .masthead > :not(.brand), .footer-links, .skip, .listen, .chart-data';

/** Returns what can only be used on a screen and yet is printed. */
function findControls(page: Page): Promise<string[]> {
  return page
    .locator(controls)
    .evaluateAll((all) => all.filter((it) => it.getClientRects().length > 0).map((it) => it.outerHTML.slice(0, 80)));
}

/** Letters and digits alone: the browser writes 山 as the radical ⼭ into a PDF, and styles add quotation marks. */
const lettersOf = (text: string): string => unifyRadicals(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Returns the headings that stand as the last words of a page. */
function findStranded({ pages }: PdfContent): string[] {
  return pages.flatMap((texts) => {
    const last = texts.filter(({ text }) => text.trim() !== '').at(-1);
    return last?.roles.some((role) => /^H\d$/.test(role)) === true ? [last.text] : [];
  });
}

describe.for(locales)('on paper, in %s', (locale) => {
  test('a chapter is its words and notes on few pages, with no control and no stranded heading', async ({
    openPage,
    task,
  }) => {
    const page = await openPage({ viewport: sheet });
    const lengths: number[] = [];
    for (const chapter of chapters) {
      await page.goto(addressOf(`/${locale}/${report.year}/${chapter}/`), { waitUntil: 'networkidle' });
      await page.emulateMedia({ media: 'print' });
      expect(await findControls(page), chapter).toEqual([]);
      const run = await page.locator('a.note').evaluateAll((notes) =>
        notes
          .filter((note) => {
            const [value, what] = ['.value', '.what'].map((part) => note.querySelector(part)?.getBoundingClientRect());
            return !value || !what || value.width === 0 || value.right > what.left;
          })
          .map((note) => note.textContent),
      );
      expect(run, `${chapter}: numerals that run into their label`).toEqual([]);
      await page.emulateMedia({ media: null });
      const pdf = await print(page);
      expect(findStranded(pdf), chapter).toEqual([]);
      lengths.push(pdf.pages.length);
    }
    // Before, the longest took 9 pages in Chinese and 11 in English.
    expect(Math.max(...lengths)).toBeLessThanOrEqual(locale === 'zh' ? 5 : 6);
    task.meta.measured = `${lengths.join(' + ')} pages`;
  });

  test('a door keeps each heading with its answers and each answer in one piece', async ({ openPage, task }) => {
    const page = await openPage({ viewport: sheet });
    const lengths: number[] = [];
    for (const door of doorIds) {
      await page.goto(addressOf(`/${locale}/for/${door}/`), { waitUntil: 'networkidle' });
      await page.emulateMedia({ media: 'print' });
      expect(await findControls(page), door).toEqual([]);
      const answers = await page.locator('.answers :is(li, blockquote):visible').allInnerTexts();
      await page.emulateMedia({ media: null });
      const pdf = await print(page);
      const pages = pdf.pages.map((texts) => lettersOf(texts.map(({ text }) => text).join('')));
      const torn = answers.map(lettersOf).filter((answer) => !pages.some((words) => words.includes(answer)));
      expect(torn, door).toEqual([]);
      expect(findStranded(pdf), door).toEqual([]);
      lengths.push(pages.length);
    }
    task.meta.measured = `${lengths.join(' + ')} pages`;
  });

  test('the report in one picture is one sheet of A3 to pin up, with its address and no control', async ({
    openPage,
  }) => {
    const page = await openPage({ viewport: sheet });
    const path = `/${locale}/${report.year}/poster/`;
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    await page.emulateMedia({ media: 'print' });
    expect(await findControls(page)).toEqual([]);
    const numbers = await page.locator('.poster .num').allInnerTexts();
    expect(numbers).not.toEqual([]);
    await page.emulateMedia({ media: null });
    const { pages } = await print(page);
    expect(pages).toHaveLength(1);
    const words = lettersOf(
      pages
        .flat()
        .map(({ text }) => text)
        .join(''),
    );
    for (const text of [...numbers, path]) expect(words).toContain(lettersOf(text));
  });

  test('the number of a sentence stands in the line of its first word in the print edition', async ({
    openPage,
    task,
  }) => {
    const page = await openPage({ viewport: sheet });
    await page.emulateMedia({ media: 'print' });
    let count = 0;
    for (const path of ['print/', 'print/facing/']) {
      await page.goto(addressOf(`/${locale}/${report.year}/${path}`), { waitUntil: 'networkidle' });
      const stranded = await page.locator('.print .sn').evaluateAll((numbers) =>
        numbers
          .filter((number) => {
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            walker.currentNode = number.lastChild ?? number;
            let node = walker.nextNode();
            while (node && node.textContent?.trim() === '') node = walker.nextNode();
            const text = node?.textContent ?? '';
            const range = document.createRange();
            if (!node) return true;
            range.setStart(node, text.search(/\S/));
            range.setEnd(node, text.search(/\S/) + 1);
            return range.getBoundingClientRect().left < number.getBoundingClientRect().right - 1;
          })
          .map((number) => number.textContent),
      );
      expect(stranded, path).toEqual([]);
      count += await page.locator('.print .sn').count();
    }
    task.meta.measured = `${count} numbers`;
  });
});
