import { locales } from '../locales.ts';
import { findQuantities, type FoundQuantity } from '../quantities/index.ts';
import type { NumberFinding } from './finding.ts';
import type { QuoteFigure } from './quoteData.ts';

/** Returns the quantities of a text that does not stand in the report, each with the figures that happen to have the same value and unit. */
export function findUnplacedNumbers(text: string, figures: readonly QuoteFigure[]): NumberFinding[] {
  const found: FoundQuantity[] = [];
  for (const quantity of locales.flatMap((locale) => findQuantities(text, locale))) {
    const rival = found.findIndex(({ start, end }) => start < quantity.end && quantity.start < end);
    const other = found[rival];
    if (!other) found.push(quantity);
    else if (quantity.end - quantity.start > other.end - other.start) found[rival] = quantity;
  }
  found.sort((a, b) => a.start - b.start);
  return found.map(({ text: words, quantity }) => {
    const same = figures.filter(({ value, unit }) => value === quantity.value && unit === quantity.unit);
    return {
      text: words,
      verdict: same.length > 0 ? 'same-number' : 'not-in-report',
      figures: same.map(({ id }) => id),
    };
  });
}
