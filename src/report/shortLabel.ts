import type { Locale } from '../locales.ts';
import { labelSuffix } from '../words/i18n/labelSuffix.ts';
import type { Figure } from './report.ts';

/** Returns a figure's label without year and kind, for places where a heading already says them. */
export function shortLabel({ label, kind }: Pick<Figure, 'label' | 'kind'>, year: number, locale: Locale): string {
  const suffix = labelSuffix(kind, year)[locale];
  return label[locale].endsWith(suffix) ? label[locale].slice(0, label[locale].length - suffix.length) : label[locale];
}
