import type { QuantitativeValue } from 'schema-dts';
import type { Locale } from '../../locales.ts';
import type { Bound } from '../../quantities/index.ts';
import type { Figure } from '../../report/report.ts';
import type { Described } from './structuredData.ts';

/** What a bound says of the stated value: its lowest, its highest or the value itself. */
const propertyOf: Record<Bound, 'value' | 'minValue' | 'maxValue'> = {
  exactly: 'value',
  about: 'value',
  'at-least': 'minValue',
  'more-than': 'minValue',
  'at-most': 'maxValue',
  'less-than': 'maxValue',
};

/** Returns a figure as a schema.org QuantitativeValue in the unit itself; the description is its wording in the report. */
export function figureJsonLd(
  { id, value, unit, bound, counter, label, quote }: Figure,
  locale: Locale,
  address: string,
): Described<QuantitativeValue> {
  return {
    '@type': 'QuantitativeValue',
    identifier: id,
    name: label[locale],
    description: quote[locale],
    [propertyOf[bound]]: value,
    unitText: counter?.[locale] ?? unit,
    url: address,
  };
}
