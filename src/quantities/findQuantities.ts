import type { Locale } from '../locales.ts';
import { readQuantities } from './readQuantities.ts';
import type { ParsedQuantity } from './readQuantity.ts';

/** A quantity in a running text; offsets are UTF-16 code units. */
export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  /** The words, with bound, unit and, of a percentage, the verb that gives the direction. */
  readonly text: string;
  readonly quantity: ParsedQuantity;
}

/** Returns the quantities of a running text in order, each as long as its words reach; dates, ordinals and numbers in names are none. */
export function findQuantities(text: string, locale: Locale): FoundQuantity[] {
  return readQuantities(text, locale).flatMap((reading) =>
    reading.kind === 'quantity'
      ? [{ start: reading.start, end: reading.end, text: reading.text, quantity: reading.quantity }]
      : [],
  );
}
