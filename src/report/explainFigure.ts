import type { Locale } from '../locales.ts';
import { convertQuantity, describeBound } from '../quantities/index.ts';
import { boundAmount } from './conversions/listConversions.ts';
import { quantityOf } from './figureParts.ts';
import type { Figure } from './report.ts';

/** Says in a few words what a figure's bound means, an area in mu also in hectares with the same bound; nothing where there is nothing to say. */
export function explainFigure(figure: Figure, locale: Locale): string {
  // Money is already printed in the reader's own words.
  const converted = figure.unit === 'mu' ? convertQuantity(quantityOf(figure), locale) : undefined;
  if (converted) return boundAmount(converted.text, figure.bound, locale);
  return figure.bound === 'exactly' ? '' : describeBound(figure.bound, locale);
}
