/** The two languages of the site, as they stand in paths, file names and keys. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text in both languages. */
export type Localized<T = string> = Record<Locale, T>;

/** The language tag of each locale for `lang`, `hreflang` and `Intl`. */
export const languageTags: Localized = { zh: 'zh-Hans', en: 'en' };

/** Returns the other language. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh';
}

/** Returns what is made for each language. */
export function byLocale<Value>(make: (locale: Locale) => Value): Localized<Value> {
  return { zh: make('zh'), en: make('en') };
}
