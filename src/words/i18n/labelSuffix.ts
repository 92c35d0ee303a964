import type { Localized } from '../../locales.ts';
import type { FigureData } from '../../reading/schemas/figure.ts';

/** How a label in a table names the year and the kind of its figure; the gate holds every label to it. */
export function labelSuffix(kind: FigureData['kind'], year: number): Localized {
  switch (kind) {
    case 'result':
      return { zh: `（${String(year - 1)}年）`, en: `, ${String(year - 1)}` };
    case 'target':
      return { zh: `（${String(year)}年目标）`, en: `, ${String(year)} target` };
    case 'context':
      return { zh: '', en: '' };
  }
}
