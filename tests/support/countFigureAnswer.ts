import type { Page } from 'playwright-core';
import { countBytes } from './countBytes.ts';

/** What the full text needs, which follows the figures. */
const fullText = /textSearch|nearFigures|texts\.json|\/pagefind\//;

/** Counts the bytes that a page is sent until a figure has answered what is asked; what the full text needs never comes. */
export async function countFigureAnswer(page: Page, ask: () => Promise<unknown>): Promise<number> {
  await page.route(fullText, () => undefined);
  return countBytes(page, ask, (address) => !fullText.test(address));
}
