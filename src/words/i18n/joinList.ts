import type { Locale } from '../../locales.ts';

/** Returns items as a list within a line of the language: 甲、乙; "one, two". */
export function joinList(items: readonly string[], locale: Locale): string {
  return items.join(locale === 'zh' ? '、' : ', ');
}
