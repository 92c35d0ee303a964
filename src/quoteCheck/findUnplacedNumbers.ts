import { isSameValue, readMixedQuantities, type ParsedQuantity } from '../quantities/index.ts';
import type { NumberFinding } from './finding.ts';
import type { QuoteFigure } from './quoteData.ts';

/** Returns the quantities of a text that does not stand in the report, each with the figures that happen to have the same value and unit. */
export function findUnplacedNumbers(text: string, figures: readonly QuoteFigure[]): NumberFinding[] {
  return readMixedQuantities(text).flatMap((reading): NumberFinding[] => {
    if (reading.kind === 'quantity') return [judge(reading.text, reading.quantity, figures)];
    // A range, or a number that was refused, is the value of no figure.
    const isName = reading.kind === 'refused' && reading.value !== undefined;
    return isName ? [] : [{ text: reading.text, verdict: 'not-in-report', figures: [] }];
  });
}

function judge(text: string, quantity: ParsedQuantity, figures: readonly QuoteFigure[]): NumberFinding {
  const same = figures.filter((figure) => isSameValue(quantity, figure) && figure.unit === quantity.unit);
  const ids = same.map(({ id }) => id);
  return { text, verdict: ids.length > 0 ? 'same-number' : 'not-in-report', figures: ids };
}
