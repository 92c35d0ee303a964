import type { Locale } from '../locales.ts';
import { convertQuantity, formatQuantity, type Quantity } from '../quantities/index.ts';
import type { Edition } from '../schemas/edition.ts';
import { convertToDollars } from './convertToDollars.ts';

/** A quantity in a measure that the report does not use; always ours, never the report's. */
export interface OurConversion {
  readonly kind: 'area' | 'dollars';
  /** The quantity as printed, without its bound: "22 billion yuan". */
  readonly from: string;
  /** The same in the other measure, without its bound: "US$3.11 billion". */
  readonly to: string;
  readonly isRounded: boolean;
}

/** Returns a quantity in the measures that readers may know better: mu in hectares, yuan in US dollars. */
export function listConversions(
  quantity: Quantity,
  locale: Locale,
  dollars: Pick<Edition['dollars'], 'yuanPerDollar'>,
): OurConversion[] {
  const from = formatQuantity(quantity, locale, { bare: true });
  const inDollars = convertToDollars(quantity, dollars);
  if (inDollars) {
    return [{ kind: 'dollars', from, to: formatQuantity(inDollars, locale, { bare: true }), isRounded: true }];
  }
  const area = quantity.unit === 'mu' ? convertQuantity(quantity, locale) : undefined;
  if (!area) return [];
  const space = locale === 'en' ? ' ' : '';
  return [{ kind: 'area', from, to: `${area.number}${space}${area.unit}`, isRounded: area.isRounded }];
}
