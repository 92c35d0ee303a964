import type { Locale } from '../locales.ts';
import { convertQuantity, describeBound, formatQuantity } from '../quantities/index.ts';
import type { Figure } from '../report/report.ts';

/** Says in a few words what a figure's bound means and what it is in a unit that readers elsewhere know; nothing where there is nothing to say. */
export function explainFigure(figure: Figure, locale: Locale): string {
  const converted = convertQuantity(figure, locale);
  return [
    figure.bound !== 'exactly' && describeBound(figure.bound, locale),
    converted && `≈ ${formatQuantity(converted, locale)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
