import { chromium, type Browser, type Page } from 'playwright-core';
import { countBytes } from '../support/countBytes.ts';
import { countFigureAnswer } from '../support/countFigureAnswer.ts';
import { findBrowser } from '../../src/reading/environment/findBrowser.ts';
import { serveFolder } from '../support/serveFolder.ts';

/** What a reader of a site is sent, in bytes. */
export interface ReadingCost {
  /** A chapter, with everything that it loads by itself. */
  readonly chapter: number;
  /** After the search page has come: what a figure's answer takes. */
  readonly figureAnswer: number;
  /** After the search page has come: what the first answer from the whole text takes. */
  readonly textAnswer: number;
}

const chapter = '/zh/2024/growth/';
const search = '/zh/search/';
const figureQuery = { words: '220亿', answer: '[data-result][data-figure=vr-industry-scale]' };
const textQuery = { words: '养老服务站', answer: '[data-search-status=done]' };

/** Measures what a chapter and the first searches of the site in a folder cost its reader. */
export async function measureReading(folder: string): Promise<ReadingCost> {
  const server = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: process.getuid?.() !== 0 });
  try {
    return {
      chapter: await onNewPage(browser, (page) => countBytes(page, () => open(page, server.origin + chapter))),
      figureAnswer: await onNewPage(browser, async (page) => {
        await open(page, server.origin + search);
        return countFigureAnswer(page, () => ask(page, figureQuery));
      }),
      textAnswer: await onNewPage(browser, async (page) => {
        await open(page, server.origin + search);
        return countBytes(page, () => ask(page, textQuery));
      }),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function onNewPage<Result>(browser: Browser, act: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const result = await act(await context.newPage());
  await context.close();
  return result;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 });
}

async function ask(page: Page, { words, answer }: { words: string; answer: string }): Promise<void> {
  await page.fill('form[data-search-form] input', words);
  await page.waitForSelector(answer);
}
