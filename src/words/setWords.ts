import type { Locale } from '../locales.ts';
import { keepNumbers } from './lineBreaks/keepNumbers.ts';
import { markChinese } from './markChinese.ts';
import type { Markup } from './markup.ts';

/** Returns words of ours as markup: Chinese ones keep a number with its unit in one line, and Chinese that English ones quote is marked as such. */
export function setWords(text: string, locale: Locale): Markup {
  return locale === 'zh' ? keepNumbers(text) : markChinese(text, locale);
}
