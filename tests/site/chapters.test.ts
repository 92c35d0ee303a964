import { describe, expect } from 'vitest';
import { locales } from '../../src/locales.ts';
import { builtPages, chapters } from '../support/builtPages.ts';
import { test } from '../support/browserTest.ts';
import { readSentenceLines, stripTags } from '../support/readChapterFile.ts';
import { foldPunctuation, seedBody, seedCaptions, seedHeadings } from '../support/readSeed.ts';
import { readSentences } from '../support/readSentences.ts';

test('the site has nine chapters in each language', ({ task }) => {
  const chapterPages = builtPages.map(({ path }) => path).filter((path) => /^\/(zh|en)\/2024\/[^/]+\/$/.test(path));
  const expected = locales.flatMap((locale) => chapters.map((chapter) => `/${locale}/2024/${chapter}/`));
  expect(chapterPages).toEqual(expect.arrayContaining(expected));
  task.meta.measured = `${expected.length} chapters among ${builtPages.length} pages`;
});

describe('with JavaScript off', () => {
  test('the sentences of the nine Chinese chapters are the source, character by character', async ({
    openPage,
    task,
  }) => {
    const page = await openPage({ javaScriptEnabled: false });
    const shown: string[] = [];
    for (const chapter of chapters) {
      await page.goto(`zh/2024/${chapter}/`);
      shown.push(...(await readSentences(page)).map(({ text }) => foldPunctuation(text)));
    }
    const isCaption = (text: string): boolean => text.startsWith('■');
    expect(shown.filter((text) => !isCaption(text)).join('')).toBe(seedBody);
    expect(shown.filter(isCaption)).toEqual(seedCaptions);
    task.meta.measured = `${[...shown.join('')].length} characters in ${shown.length} sentences`;
  });

  test.for([
    ['overview', 0],
    ['innovation', 1],
    ['growth', 2],
    ['renewal', 3],
    ['wellbeing', 4],
    ['governance', 5],
  ] as const)('the heading of the Chinese %s is heading %i of the source', async ([chapter, index], { openPage }) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`zh/2024/${chapter}/`);
    const heading = await page.locator('h1').evaluate((element) => element.textContent.trim());
    expect(foldPunctuation(heading)).toBe(seedHeadings[index]);
  });

  test.for(locales)(
    'the sentences in %s are the lines of their files, unchanged and numbered',
    async (locale, { openPage }) => {
      const page = await openPage({ javaScriptEnabled: false });
      for (const chapter of chapters) {
        await page.goto(`${locale}/2024/${chapter}/`);
        const written = readSentenceLines(locale, chapter).map(stripTags);
        expect(await readSentences(page), chapter).toEqual(
          written.map((text, index) => ({ id: `s${index + 1}`, text })),
        );
      }
    },
  );
});
