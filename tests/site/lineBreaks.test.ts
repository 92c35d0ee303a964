import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { loadReport } from '../../src/report/loadReport.ts';
import { chapters } from '../support/builtPages.ts';
import { addressOf, test, type OpenPage } from '../support/browserTest.ts';
import { pagesOfEachKind } from '../support/pageKinds.ts';
import { endsInLoneCharacter, findBadBreaks, readLines } from '../support/readLines.ts';

const report = loadReport(process.cwd());
const phones = [360, 390];

/** The titles of the checked list, each with its words. */
const wordsOf = new Map(
  readFileSync('tests/snapshots/line-breaks.txt', 'utf8')
    .split('\n')
    .map((line) => [line.replaceAll('|', ''), line.split('|')]),
);

/** Whether every line of a title ends where a word of the checked list does. */
function endsBetweenWords(lines: readonly string[]): boolean {
  const words = wordsOf.get(lines.join('')) ?? [];
  const borders = words.map((_, index) => words.slice(0, index + 1).join('').length);
  return lines.every((_, index) => borders.includes(lines.slice(0, index + 1).join('').length));
}

async function openChapters(openPage: OpenPage, width: number, look: (page: Page, path: string) => Promise<void>) {
  const page = await openPage({ viewport: { width, height: 800 } });
  for (const chapter of chapters) {
    const path = `/zh/${report.year}/${chapter}/`;
    await page.goto(addressOf(path));
    await page.locator('.text[data-originals]').waitFor();
    await look(page, path);
  }
}

describe.for(phones)('Chinese lines at %i px', (width) => {
  test('no paragraph, label or heading of a chapter ends in a lone character', async ({ openPage, task }) => {
    const lone: string[] = [];
    let count = 0;
    await openChapters(openPage, width, async (page, path) => {
      await page.locator('details').evaluateAll((all) => all.forEach((it) => it.setAttribute('open', '')));
      const blocks = await readLines(page.locator('main :is(h1, h2, h3, p, th, td, summary, nav a, nav b)'));
      count += blocks.length;
      lone.push(
        ...blocks.filter(endsInLoneCharacter).map(({ name, lines }) => `${path} ${name}: ${lines.join(' / ')}`),
      );
    });
    expect(lone).toEqual([]);
    task.meta.measured = `${count} blocks`;
  });

  test('no figure is parted from its unit', async ({ openPage, task }) => {
    const parted: string[] = [];
    let count = 0;
    await openChapters(openPage, width, async (page) => {
      const figures = await readLines(page.locator('.s .fig'));
      count += figures.length;
      parted.push(...figures.filter(({ lines }) => lines.length > 1).map(({ lines }) => lines.join(' / ')));
    });
    expect(parted).toEqual([]);
    task.meta.measured = `${count} figures`;
  });

  test('no number or ⇄ stands in another line than the words it belongs to', async ({ openPage, task }) => {
    const stranded: string[] = [];
    let count = 0;
    await openChapters(openPage, width, async (page, path) => {
      const sentences = await page.locator('.s').evaluateAll((all) =>
        all.map((sentence) => {
          const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT, (node) =>
            node.parentElement?.closest('.notes') || node.textContent === ''
              ? NodeFilter.FILTER_REJECT
              : NodeFilter.FILTER_ACCEPT,
          );
          const texts: Node[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
          const boxOf = (node: Node | undefined, place: number): DOMRect => {
            const range = document.createRange();
            if (node) range.setStart(node, place);
            if (node) range.setEnd(node, place + 1);
            return range.getBoundingClientRect();
          };
          const last = texts.at(-1);
          const [number, button] = ['.sn', '.original-button'].map((part) => sentence.querySelector(part));
          const isBeside = (part: Element | null | undefined, words: DOMRect): boolean => {
            const box = part?.getBoundingClientRect();
            return box !== undefined && box.top < words.bottom && box.bottom > words.top;
          };
          return {
            id: sentence.id,
            isNumberInLine: isBeside(number, boxOf(texts[0], 0)),
            isButtonInLine: isBeside(button, boxOf(last, (last?.textContent ?? '').length - 1)),
          };
        }),
      );
      count += sentences.length;
      stranded.push(
        ...sentences.filter((it) => !it.isNumberInLine || !it.isButtonInLine).map(({ id }) => `${path}#${id}`),
      );
    });
    expect(stranded).toEqual([]);
    task.meta.measured = `${count} sentences`;
  });

  // As older browsers do, which do not balance lines: there the words alone must hold.
  test.for(['balance', 'wrap'])(
    'every title and section heading breaks between words, lines set by %s',
    async (wrap, { openPage, task }) => {
      const faults: string[] = [];
      let count = 0;
      await openChapters(openPage, width, async (page, path) => {
        await page.evaluate((value) => {
          for (const heading of document.querySelectorAll<HTMLElement>('h1, .heading'))
            heading.style.setProperty('text-wrap', value);
        }, wrap);
        const headings = await readLines(page.locator('.text :is(h1, h2)'));
        count += headings.length;
        faults.push(
          ...headings
            .filter((heading) => endsInLoneCharacter(heading) || !endsBetweenWords(heading.lines))
            .map(({ lines }) => `${path} ${lines.join(' / ')}`),
        );
      });
      expect(faults).toEqual([]);
      task.meta.measured = `${count} headings`;
    },
  );

  test('the title of every figure breaks between words', async ({ openPage, task }) => {
    const page = await openPage({ viewport: { width, height: 800 } });
    const broken: string[] = [];
    for (const { id } of report.figures) {
      await page.goto(addressOf(`/zh/${report.year}/figures/${id}/`), { waitUntil: 'domcontentloaded' });
      const [title] = await readLines(page.locator('h1'));
      if (!title || !endsBetweenWords(title.lines)) broken.push(`${id}: ${title?.lines.join(' / ') ?? 'no title'}`);
    }
    expect(broken).toEqual([]);
    task.meta.measured = `${report.figures.length} titles`;
  });
});

test.for([
  [360, 'standard'],
  [390, 'standard'],
  [390, 'largest'],
  [1440, 'standard'],
] as const)(
  'no line of any kind of page breaks within a word, a number or its unit, or begins with what closes, and in standard letters leaves one Chinese character, at %i px in %s letters',
  async ([width, text], { openPage, task }) => {
    const page = await openPage({ viewport: { width, height: 800 } });
    const faults: string[] = [];
    let count = 0;
    for (const path of pagesOfEachKind) {
      await page.goto(addressOf(`${path}?text=${text}`));
      await page.locator('details').evaluateAll((all) => all.forEach((it) => it.setAttribute('open', '')));
      const blocks = await readLines(page.locator('body'));
      count += blocks.length;
      faults.push(
        ...blocks
          .flatMap((block) => [
            ...findBadBreaks(block),
            // Where few letters fit a line, the last words of a sentence may part.
            ...(text === 'standard' && endsInLoneCharacter(block) ? [block.lines.join(' / ')] : []),
          ])
          .map((fault) => `${path} ${fault}`),
      );
    }
    expect(faults).toEqual([]);
    task.meta.measured = `${count} blocks on ${pagesOfEachKind.length} pages`;
  },
);

test('lines that end badly are found', async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 400, height: 400 }, bypassCSP: true });
  await page.setContent(`
    <p style="width: 4em; font: 16px monospace; overflow-wrap: anywhere">responsible</p>
    <p style="width: 5em; font: 16px monospace; overflow-wrap: anywhere">1234567890.5</p>
    <p>“well <span style="display: block">apart</span>” and so on</p>
    <p style="width: 12em">words that go on to the next line between themselves</p>`);
  const blocks = await readLines(page.locator('body'));
  expect(blocks.map((block) => findBadBreaks(block).length > 0)).toEqual([true, true, true, false, false]);
});
