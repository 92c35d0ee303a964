import { expect } from 'vitest';
import type { Settings } from '../../src/features/settings/settings.ts';
import { pagesOfEachKind } from '../support/pageKinds.ts';
import { addressOf, test } from '../support/browserTest.ts';
import { findOverprinting } from '../support/findOverprinting.ts';

/** From a small phone to a large desktop, and around each width at which a layout changes. */
const allWidths = [320, 360, 390, 600, 768, 1000, 1280, 1920] as const;

/** How the site comes, and what asks the most of a layout. */
const cases: readonly { readonly chosen: Settings; readonly widths: readonly number[] }[] = [
  { chosen: {}, widths: allWidths },
  { chosen: { text: 'larger', spacing: 'wide' }, widths: [320, 1000] },
  { chosen: { text: 'largest', spacing: 'wide', contrast: 'high' }, widths: [320, 768, 1000, 1280] },
];

test('no kind of page scrolls sideways or prints text over text, at any width, with any settings, on paper', async ({
  openPage,
  task,
}) => {
  const page = await openPage();
  const faults: string[] = [];
  for (const path of pagesOfEachKind) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(addressOf(path));
    // What can be opened is open: it must fit as well.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const { chosen, widths } of cases) {
      await page.evaluate((choices) => {
        const { dataset } = document.documentElement;
        for (const name of ['text', 'spacing', 'contrast']) Reflect.deleteProperty(dataset, name);
        Object.assign(dataset, choices);
      }, chosen);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const place = `${path} at ${width} px with ${JSON.stringify(chosen)}`;
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) faults.push(`${place} needs ${needed} px`);
        faults.push(...(await findOverprinting(page)).map((texts) => `${place} prints over each other ${texts}`));
      }
    }
    await page.evaluate(() => {
      for (const name of ['text', 'spacing', 'contrast'])
        Reflect.deleteProperty(document.documentElement.dataset, name);
    });
    await page.emulateMedia({ media: 'print' });
    // A sheet of A4 between margins of 15 mm.
    await page.setViewportSize({ width: 680, height: 1009 });
    faults.push(...(await findOverprinting(page)).map((texts) => `${path} on paper prints over each other ${texts}`));
  }
  expect(faults).toEqual([]);
  task.meta.measured = `${pagesOfEachKind.length} pages, ${cases.flatMap(({ widths }) => widths).length} layouts and paper`;
});

test('the example in a field is seen whole on a phone, and ends in an ellipsis where large print leaves no room', async ({
  openPage,
  task,
}) => {
  const page = await openPage({ viewport: { width: 360, height: 800 } });
  const cut: string[] = [];
  let count = 0;
  for (const path of pagesOfEachKind) {
    await page.goto(addressOf(path));
    const fields = await page.locator('input[placeholder]:visible').evaluateAll((all) =>
      all.map((field) => {
        // The field in the head of a page takes its room when it has the focus.
        (field as HTMLInputElement).focus();
        const { font, paddingLeft, paddingRight, textOverflow } = getComputedStyle(field);
        const context = document.createElement('canvas').getContext('2d');
        if (!context) throw new Error('there is no canvas');
        context.font = font;
        const example = (field as HTMLInputElement).placeholder;
        const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        return { example, isWhole: context.measureText(example).width <= room, textOverflow };
      }),
    );
    count += fields.length;
    cut.push(
      ...fields
        .filter(({ isWhole, textOverflow }) => !isWhole || textOverflow !== 'ellipsis')
        .map(({ example }) => `${path} ${example}`),
    );
  }
  expect(cut).toEqual([]);
  task.meta.measured = `${count} fields`;
});

test.for([
  ['/zh/2024/innovation/', '.text p'],
  ['/zh/2024/innovation/', '.standfirst, .note, .chart-note'],
  ['/zh/2024/projects/', 'main q, main p'],
  ['/en/2024/innovation/facing/', '[lang|=zh]'],
] as const)(
  'Chinese quotation marks between characters are as wide as these on %s in %s',
  async ([path, selector], { openPage, task }) => {
    const page = await openPage();
    await page.goto(addressOf(path));
    const marks = await page.locator(selector).evaluateAll((all) =>
      all.flatMap((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const found: { words: string; width: number }[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const size = parseFloat(getComputedStyle(node.parentElement ?? element).fontSize);
          // Beside other marks, and at the end of a line, they are set closer.
          for (const match of (node.nodeValue ?? '').matchAll(/(?<=\p{Script=Han})[“”](?=\p{Script=Han})/gu)) {
            range.setStart(node, match.index);
            range.setEnd(node, match.index + 1);
            const words = (node.nodeValue ?? '').slice(match.index - 4, match.index + 5);
            found.push({ words, width: range.getBoundingClientRect().width / size });
          }
        }
        return found;
      }),
    );
    const shown = marks.filter(({ width }) => width > 0);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ width }) => width < 0.9)).toEqual([]);
    task.meta.measured = `${shown.length} marks`;
  },
);

test('text over text is found, in lines, in columns and in a drawing, and lines that are set tight are not', async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 400, height: 400 }, bypassCSP: true });
  await page.setContent(`
    <p style="margin: 0; font: 16px/1 serif; width: 90px">lines that are set tight</p>
    <div style="display: grid; grid-template-columns: 20px 100px"><b style="white-space: nowrap">wide cell</b><i>next</i></div>
    <p style="margin: 0 0 -1em">above</p><p style="margin: 0">below</p>
    <svg width="200" height="40"><text y="20">one</text><text y="20" x="5">two</text></svg>
    <p style="visibility: hidden; position: absolute; top: 0">unseen</p>
    <details><summary>closed</summary>unread</details>`);
  expect(await findOverprinting(page)).toEqual(['“wide cell” and “next”', '“above” and “below”', '“one” and “two”']);
});
