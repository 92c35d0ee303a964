import { otherLocale, type Locale } from '../../locales.ts';
import { listConversions } from '../../report/conversions/listConversions.ts';
import { formatQuantity, type Bound, type Quantity } from '../../quantities/index.ts';
import type { Settings } from './settings.ts';

/** What the lens shows beside a printed amount. */
export interface LensView {
  /** Number and unit, without any word for about. */
  readonly text: string;
  /** The language of the words: 亿元 is Chinese wherever it stands. */
  readonly locale: Locale;
  /** `same`: the same amount in other words; `area`: an exact factor; `dollars`: our conversion at a rate that must be named. */
  readonly isRounded: boolean;
  readonly kind: 'same' | 'area' | 'dollars';
}

/** Returns an amount as the reader chose to see it beside its printed form, without a bound unless one is given; undefined where there is nothing to add. */
export function viewThroughLens(
  value: number,
  unit: 'CNY' | 'mu',
  settings: Pick<Settings, 'money' | 'land'>,
  locale: Locale,
  dollars: Parameters<typeof listConversions>[2],
  bound: Bound = 'exactly',
): LensView | undefined {
  const quantity: Quantity = { value, unit, bound };
  if (unit === 'CNY' && settings.money === 'other') {
    const other = otherLocale(locale);
    return { text: formatQuantity(quantity, other), locale: other, isRounded: false, kind: 'same' };
  }
  const isWanted = unit === 'CNY' ? settings.money === 'dollars' : settings.land === 'hectares';
  const [conversion] = isWanted ? listConversions(quantity, locale, dollars) : [];
  return conversion && { text: conversion.to, locale, isRounded: conversion.isRounded, kind: conversion.kind };
}
