import type { Quantity } from '../../quantities/index.ts';
import type { Edition } from '../../reading/schemas/edition.ts';

const significantDigits = 3;

/** Returns an amount of yuan in US dollars at a yearly average rate, rounded to three digits; undefined for everything else. */
export function convertToDollars(
  { value, unit, bound }: Quantity,
  { yuanPerDollar }: Pick<Edition['dollars'], 'yuanPerDollar'>,
): Quantity | undefined {
  if (unit !== 'CNY') return undefined;
  return { value: Number((value / yuanPerDollar).toPrecision(significantDigits)), unit: 'USD', bound };
}
