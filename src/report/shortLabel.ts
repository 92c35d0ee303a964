import type { Locale, Localized } from '../locales.ts';
import type { Figure } from './report.ts';

/** How a label in a table names the year and the kind of its figure; the gate holds every label to it. */
export function labelSuffix(kind: Figure['kind'], year: number): Localized {
  switch (kind) {
    case 'result':
      return { zh: `（${String(year - 1)}年）`, en: `, ${String(year - 1)}` };
    case 'target':
      return { zh: `（${String(year)}年目标）`, en: `, ${String(year)} target` };
    case 'context':
      return { zh: '', en: '' };
  }
}

/** Returns a figure's label without year and kind, for places where a heading already says them. */
export function shortLabel({ label, kind }: Pick<Figure, 'label' | 'kind'>, year: number, locale: Locale): string {
  const suffix = labelSuffix(kind, year)[locale];
  return label[locale].endsWith(suffix) ? label[locale].slice(0, label[locale].length - suffix.length) : label[locale];
}
