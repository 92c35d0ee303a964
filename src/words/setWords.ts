import type { Locale } from '../locales.ts';
import { keepNumbers } from './lineBreaks/keepNumbers.ts';
import { markChinese } from './markChinese.ts';
import type { Markup } from './markup.ts';

/** Returns words of ours as markup: Chinese keeps a number with its unit in one line, also where English words quote it, and is marked there. */
export function setWords(text: string, locale: Locale): Markup {
  return locale === 'zh' ? keepNumbers(text) : markChinese(text, locale, keepNumbers);
}
