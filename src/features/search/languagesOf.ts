import { locales, type Locale } from '../../locales.ts';

/** Returns the languages in which a text has words: Chinese for Chinese characters, English for Latin letters. */
export function languagesOf(text: string): Locale[] {
  const scripts = { zh: /\p{Script=Han}/u, en: /\p{Script=Latin}/u };
  return locales.filter((locale) => scripts[locale].test(text));
}
