import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { plainTitle } from '../../src/reading/chapters/chapter.ts';
import { locales, otherLocale, type Locale } from '../../src/locales.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { pagesOfEachKind } from '../support/pageKinds.ts';
import { addressOf, phone, test } from '../support/browserTest.ts';
import { readAccessibleNodes } from '../support/readAccessibleNodes.ts';

const report = loadReport(process.cwd());

/** Returns what a screen reader lists as the headings of a page, without the spaces that Chromium makes of <wbr> between Chinese words. */
async function readHeadings(page: Page): Promise<string[]> {
  return (await readAccessibleNodes(page))
    .filter(({ role }) => role === 'heading')
    .map(({ name }) => joinChinese(name));
}

function joinChinese(words: string): string {
  return words.replace(/([\p{Script=Han}“”‘’（）、，。：；—]) (?=[\p{Script=Han}“”‘’（）、，。：；—])/gu, '$1');
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
    await page.goto(addressOf(path), { waitUntil: 'load' });
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

/** What a screen reader says between two sentences' numbers: links and buttons by their names, and the words between them. */
async function readSentences(page: Page, first: string, next: string): Promise<string[]> {
  const told: string[] = [];
  let within = Infinity;
  for (const { role, name, depth } of await readAccessibleNodes(page)) {
    // A link says its own words.
    if (depth > within) continue;
    within = Infinity;
    const words = name.trim();
    if (role === 'link' || role === 'button') {
      within = depth;
      told.push(`${role} ${words}`);
    } else if (role === 'StaticText' && words !== '') {
      // Pieces of one text, cut where a line may break, are read on.
      const last = told.at(-1);
      if (last === undefined || /^(?:link|button) /.test(last)) told.push(words);
      else told.push((told.pop() ?? '') + words);
    }
  }
  return told.slice(told.indexOf(`link ${first}`), told.indexOf(`link ${next}`));
}

describe('three sentences are read as they stand: number, words with figures and terms, button, and only then notes', () => {
  const closed = {
    zh: [
      ...['link 第11句的永久地址', '新建', 'link 电动汽车充电桩', 'link 1500个', '。', 'button 第11句的英文'],
      ...['link 第12句的永久地址', '提升垃圾分类收运处置水平，升级改造垃圾分类投放点', 'link 50处', '，创建'],
      ...['link 市级生活垃圾分类示范村', 'link 10个', '、', 'link 五星小区', 'link 20个', '。', 'button 第12句的英文'],
      ...['link 第13句的永久地址', '完成农村', 'link 清洁取暖改造', 'link 5000户', '，既有', 'link 农房节能改造'],
      ...['link 800户', '。', 'button 第13句的英文'],
    ],
    en: [
      ...['link Permanent link to sentence 11', 'The district will install', 'link 1,500', 'new'],
      ...['link electric vehicle charging points', '.', 'button Sentence 11 in Chinese'],
      ...['link Permanent link to sentence 12'],
      'It will improve the sorted collection, transport and treatment of waste, upgrade',
      ...[
        'link 50',
        'waste sorting points, and create',
        'link 10',
        'link municipal-level demonstration villages',
        'and',
      ],
      ...['link 20', 'link five-star residential compounds', 'for household waste sorting.'],
      ...['button Sentence 12 in Chinese', 'link Permanent link to sentence 13', 'link Clean-heating retrofits'],
      ...['will be completed for', 'link 5,000', 'rural households, and', 'link energy-saving retrofits'],
      ...['of existing rural houses for', 'link 800', 'households.', 'button Sentence 13 in Chinese'],
    ],
  } as const;
  const linkTo = { zh: (n: number) => `第${n}句的永久地址`, en: (n: number) => `Permanent link to sentence ${n}` };

  test.for(locales)('in %s', async (locale, { openPage }) => {
    const page = await openPage({ viewport: phone });
    await page.goto(addressOf(`/${locale}/${report.year}/ecology/`));
    await page.locator('[data-originals]').waitFor();
    const read = (from: number, to: number): Promise<string[]> =>
      readSentences(page, linkTo[locale](from), linkTo[locale](to));
    expect(await read(11, 14)).toEqual(closed[locale]);
    // An opened note comes after the button of its own sentence.
    await page.locator('#s11 .fig').click();
    const opened = await read(11, 12);
    expect(opened.slice(0, -1)).toEqual(closed[locale].slice(0, opened.length - 1));
    expect(opened.at(-1)).toMatch(locale === 'zh' ? /^link 1500\s*个/ : /^link 1,500/);
  });
});
