import type { Translate } from '../i18n/translate.ts';
import type { Locale } from '../locales.ts';
import { convertQuantity, describeBound, formatQuantity } from '../quantities/index.ts';
import type { Figure } from '../report/report.ts';

/** Says in one line whether a figure is a result or a target, what its bound means, and what it is in a unit that readers elsewhere know. */
export function explainFigure(figure: Figure, locale: Locale, t: Translate): string {
  const converted = convertQuantity(figure, locale);
  return [
    t(`note.kind.${figure.kind}`),
    figure.bound !== 'exactly' && describeBound(figure.bound, locale),
    converted && `≈ ${formatQuantity(converted, locale)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
