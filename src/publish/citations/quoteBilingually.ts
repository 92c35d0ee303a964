import type { Localized } from '../../locales.ts';
import { nestQuotes } from '../../words/nestQuotes.ts';

/** Returns a sentence in both languages with its address, the page's own language first, as plain text. */
export function quoteBilingually(sentence: Localized, address: string, first: keyof Localized): string {
  const quotes = { zh: `“${nestQuotes(sentence.zh)}”`, en: `“${nestQuotes(sentence.en)}”` };
  const lines = first === 'zh' ? [quotes.zh, quotes.en] : [quotes.en, quotes.zh];
  return [...lines, address].join('\n');
}
