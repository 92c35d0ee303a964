import type { Locale } from '../../locales.ts';
import { convertQuantity, formatQuantity, type Bound, type Quantity } from '../../quantities/index.ts';
import type { Edition } from '../../reading/schemas/edition.ts';
import { convertToDollars } from './convertToDollars.ts';

/** A quantity in a measure that the report does not use; always ours, never the report's. */
export interface OurConversion {
  readonly kind: 'area' | 'dollars';
  /** The quantity in words, with its bound: "more than 22 billion yuan". */
  readonly from: string;
  /** The same in the other measure, with the same bound: "more than US$3.11 billion". */
  readonly to: string;
  readonly isRounded: boolean;
}

/** Returns a quantity in the measures that readers may know better: mu in hectares, yuan in US dollars. */
export function listConversions(
  quantity: Quantity,
  locale: Locale,
  dollars: Pick<Edition['dollars'], 'yuanPerDollar'>,
): OurConversion[] {
  const from = formatQuantity(quantity, locale);
  const inDollars = convertToDollars(quantity, dollars);
  if (inDollars) return [{ kind: 'dollars', from, to: formatQuantity(inDollars, locale), isRounded: true }];
  const area = quantity.unit === 'mu' ? convertQuantity(quantity, locale) : undefined;
  if (!area) return [];
  const amount = `${area.number}${locale === 'en' ? ' ' : ''}${area.unit}`;
  return [{ kind: 'area', from, to: boundAmount(amount, quantity.bound, locale), isRounded: area.isRounded }];
}

/** Returns an amount that is already in words with its bound: "at least 26.7 hectares". */
export function boundAmount(amount: string, bound: Bound, locale: Locale): string {
  switch (bound) {
    case 'exactly':
      return amount;
    case 'about':
      return locale === 'zh' ? `约${amount}` : `about ${amount}`;
    case 'at-least':
      return locale === 'zh' ? `${amount}以上` : `at least ${amount}`;
    case 'more-than':
      return locale === 'zh' ? `超过${amount}` : `more than ${amount}`;
    case 'at-most':
      return locale === 'zh' ? `不超过${amount}` : `at most ${amount}`;
    case 'less-than':
      return locale === 'zh' ? `不足${amount}` : `less than ${amount}`;
  }
}
