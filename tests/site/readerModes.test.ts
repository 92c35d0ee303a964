import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { plainTitle } from '../../src/reading/chapters/chapter.ts';
import { locales, type Locale } from '../../src/locales.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { chapters } from '../support/builtPages.ts';
import { test as browserTest } from '../support/browserTest.ts';
import { readSentenceLines, stripTags } from '../support/readChapterFile.ts';
import { readInMode, type Extract, type ReaderMode } from '../support/readerModes.ts';

const report = loadReport(process.cwd());

const modes: readonly ReaderMode[] = ['Readability', 'Defuddle', 'Defuddle and Turndown'];

const siteTitles: Readonly<Record<Locale, string>> = {
  zh: '崂山区2024年政府工作报告',
  en: 'Laoshan District: 2024 Government Work Report',
};

/** A page that runs none of the site's scripts and takes everything as it stands. */
const test = browserTest.extend('page', async ({ openPage }): Promise<Page> =>
  openPage({ bypassCSP: true, javaScriptEnabled: false }),
);

const read = (page: Page, path: string, mode: ReaderMode): Promise<Extract> =>
  readInMode(page, readFileSync(`dist${path}index.html`, 'utf8'), mode);

/** Leaves letters, digits and signs alone: how much room is between words is the mode's own affair. */
const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** Returns the words of what a mode took: of HTML without tags, of Markdown without addresses and escapes. */
function wordsOf(content: string): string {
  const html = content
    .replace(/<br>/g, '¶')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
  const markdown = html.replace(/(?<!\\)\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1').replace(/\\(?=[^\w\s])/g, '');
  return squeeze(markdown);
}

const sentencesOf = (locale: Locale, chapter: string): string[] =>
  readSentenceLines(locale, chapter).map((line) => squeeze(stripTags(line)));

describe.each(modes)('%s', (mode) => {
  test.for(locales)(
    'takes every sentence of the chapters in %s, and nothing amid them',
    async (locale, { page, task }) => {
      const lost: string[] = [];
      const torn: string[] = [];
      let count = 0;
      for (const chapter of chapters) {
        const words = wordsOf((await read(page, `/${locale}/2024/${chapter}/`, mode)).content);
        const sentences = sentencesOf(locale, chapter);
        count += sentences.length;
        lost.push(...sentences.filter((sentence) => !words.includes(sentence)).map((text) => `${chapter}: ${text}`));
        // What stands between two sentences of a paragraph is nothing, an editor's note in its brackets, or a line of its own.
        for (const [first = '', second = ''] of pairsInParagraphs(locale, chapter)) {
          const start = words.indexOf(first) + first.length;
          const between = words.slice(start, words.indexOf(second, start));
          if (!/^(?:(?:〔|\[)\**※.*[〕\]]|¶.*¶)?$/.test(between)) torn.push(`${chapter}: ${first} … ${between}`);
        }
      }
      expect(lost).toEqual([]);
      expect(torn).toEqual([]);
      expect(count).toBe(135);
      task.meta.measured = `${count} sentences`;
    },
  );

  test.for(locales)('takes every sentence of the facing pages in %s, in both languages', async (locale, { page }) => {
    const lost: string[] = [];
    for (const chapter of chapters) {
      const words = wordsOf((await read(page, `/${locale}/2024/${chapter}/facing/`, mode)).content);
      const sentences = locales.flatMap((language) => sentencesOf(language, chapter));
      lost.push(...sentences.filter((sentence) => !words.includes(sentence)).map((text) => `${chapter}: ${text}`));
    }
    expect(lost).toEqual([]);
  });

  test.for(locales)('keeps what is said of faults of the source in %s', async (locale, { page }) => {
    const lostText = { zh: '此处原文缺失', en: 'The source text is lost here' }[locale];
    const marked = report.chapters.flatMap(({ sentences }) => sentences.flatMap(({ remarks }) => remarks));
    // Side by side, those on passages that are lost are said by the block in their place alone.
    const isLost = (id: string): boolean =>
      report.remarks.some((remark) => remark.id === id && remark.kind === 'lost-text');
    for (const [view, remarks] of [
      ['', marked.length],
      ['facing/', marked.filter((id) => !isLost(id)).length],
    ] as const) {
      const contents: string[] = [];
      for (const chapter of chapters)
        contents.push((await read(page, `/${locale}/2024/${chapter}/${view}`, mode)).content);
      const told = contents.join('\n');
      expect(told.split('※').length - 1, view).toBe(remarks);
      expect(told.match(new RegExp(`(?:>|^)${lostText}(?:<|$)`, 'gm'))?.length, view).toBe(3);
    }
  });

  test.for(locales)(
    'begins with the report and not with lists of chapters, and knows its whole title, in %s',
    async (locale, { page }) => {
      for (const chapter of chapters) {
        for (const view of ['', 'facing/']) {
          const { title, content } = await read(page, `/${locale}/2024/${chapter}/${view}`, mode);
          // Readability takes what reference managers are told: the chapter's own heading.
          const own = plainTitle(report.chapters.find(({ id }) => id === chapter)?.head[locale].title ?? '');
          if (title !== own) expect(title.replace(siteTitles[locale], '').length, chapter).toBeGreaterThan(2);
          if (title !== own) expect(title, chapter).toContain(siteTitles[locale]);
          expect(content, chapter).not.toMatch(/目录|Contents|aria-current="page">结语|上一章|Previous/);
        }
      }
    },
  );

  test('keeps every chart of a chapter', async ({ page }) => {
    for (const chapter of chapters) {
      const html = readFileSync(`dist/zh/2024/${chapter}/index.html`, 'utf8');
      const titles = [...html.matchAll(/class="chart-title">([^<]*)</g)].map(([, title = '']) => squeeze(title));
      const words = wordsOf((await read(page, `/zh/2024/${chapter}/`, mode)).content);
      expect(titles.filter((title) => !words.includes(title))).toEqual([]);
    }
  });
});

/** Returns, of the sentences of a chapter, those that follow one another in one paragraph. */
function pairsInParagraphs(locale: Locale, chapter: string): (readonly [string, string])[] {
  const source = readFileSync(`content/2024/chapters/${locale}/${chapter}.mdx`, 'utf8');
  const sentences = new Set(sentencesOf(locale, chapter));
  return source.split(/\n\s*\n/).flatMap((block) => {
    const lines = block.split('\n').map((line) => squeeze(stripTags(line)));
    const inBlock = lines.filter((line) => sentences.has(line));
    return inBlock.slice(1).map((second, index) => [inBlock[index] ?? '', second] as const);
  });
}
