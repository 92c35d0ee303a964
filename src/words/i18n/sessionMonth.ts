import { languageTags, type Locale } from '../../locales.ts';
import type { Origin } from '../../reading/schemas/origin.ts';

/** Returns the month in which a report was read, as a reader of the language writes it: 2016年2月, February 2016. */
export function sessionMonth({ sessionOpened }: Pick<Origin, 'sessionOpened'>, locale: Locale): string {
  const month = new Intl.DateTimeFormat(languageTags[locale], { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return month.format(new Date(sessionOpened));
}
