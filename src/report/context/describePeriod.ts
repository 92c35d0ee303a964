import type { Locale } from '../../locales.ts';
import type { ContextFact } from '../../reading/schemas/context.ts';
import { monthName } from '../../words/i18n/formatDate.ts';
import type { Translate } from '../../words/i18n/translate.ts';

/** Returns what time a fact covers: 2015年, 2016年1月至5月; "January to May 2016". */
export function describePeriod({ year, throughMonth }: ContextFact, locale: Locale, t: Translate): string {
  return throughMonth === undefined
    ? t('context.period', { year })
    : t('context.periodThrough', { year, first: monthName(1, locale), month: monthName(throughMonth, locale) });
}
