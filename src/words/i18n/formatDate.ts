import { languageTags, type Locale } from '../../locales.ts';

const parts = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }] as const;

/** Returns a date as a reader of the language writes it, as exactly as it is given: 2016-02-05, 2016-02 or 2016. */
export function formatDate(date: string, locale: Locale): string {
  const given = Object.assign({}, ...parts.slice(0, date.split('-').length)) as Intl.DateTimeFormatOptions;
  return new Intl.DateTimeFormat(languageTags[locale], { ...given, timeZone: 'UTC' }).format(new Date(date));
}

/** Returns the name of a month, counted from 1: 5月, May. */
export function monthName(month: number, locale: Locale): string {
  // By itself `Intl` would write 五月.
  if (locale === 'zh') return `${String(month)}月`;
  return new Intl.DateTimeFormat(languageTags[locale], { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, month - 1)),
  );
}
