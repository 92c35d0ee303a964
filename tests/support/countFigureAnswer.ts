import type { Page } from 'playwright-core';
import { countBytes } from './countBytes.ts';

/** What the full text needs, which follows the figures; it reads numbers in the page's other language too. */
const fullText = {
  zh: /textSearch|nearFigures|optionalWords|words\.json|sentences\.|passage(?:Options|Markup)|textOptions|markText|sentenceOption|markedAddress|foundMarks|ready\.|\/quantities\.|grammars\.|\/pagefind\/|\/english\./,
  en: /textSearch|nearFigures|optionalWords|words\.json|sentences\.|passage(?:Options|Markup)|textOptions|markText|sentenceOption|markedAddress|foundMarks|ready\.|\/quantities\.|grammars\.|\/pagefind\/|\/chinese\./,
};

/** Counts the bytes that a page is sent until a figure has answered what is asked; what the full text needs never comes. */
export async function countFigureAnswer(page: Page, ask: () => Promise<unknown>): Promise<number> {
  const later = fullText[(await page.getAttribute('html', 'lang')) === 'en' ? 'en' : 'zh'];
  await page.route(later, () => undefined);
  return countBytes(page, ask, (address) => !later.test(address));
}
