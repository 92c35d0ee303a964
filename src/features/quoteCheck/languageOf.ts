import type { Locale } from '../../locales.ts';

/** Returns the language that words are in, by their letters. */
export function languageOf(words: string): Locale {
  return /\p{Script=Han}/u.test(words) ? 'zh' : 'en';
}
