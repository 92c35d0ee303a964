import type { Locale, Localized } from '../locales.ts';
import { chineseWords } from './chineseWords.ts';
import { englishWords } from './englishWords.ts';
import type { Bound } from './quantity.ts';

/** Returns the words before and after a number that set a bound. */
export function boundWordsOf(bound: Bound, locale: Locale): readonly string[] {
  if (bound === 'exactly') return [];
  const { boundPrefixes, boundSuffixes } = locale === 'zh' ? chineseWords : englishWords;
  return [...boundPrefixes[bound], ...(boundSuffixes[bound] ?? [])];
}

const descriptions: Localized<Record<Bound, string>> = {
  zh: {
    exactly: '正好',
    about: '大约',
    'at-least': '至少（含本数）',
    'more-than': '超过（不含本数）',
    'at-most': '至多（含本数）',
    'less-than': '不到（不含本数）',
  },
  en: {
    exactly: 'exactly',
    about: 'about',
    'at-least': 'at least',
    'more-than': 'more than',
    'at-most': 'at most',
    'less-than': 'less than',
  },
};

/** Returns what a bound means in plain words; the Chinese says whether the number itself is included. */
export function describeBound(bound: Bound, locale: Locale): string {
  return descriptions[locale][bound];
}
