import { byLocale, type Localized } from '../../locales.ts';
import type { Outline } from '../../reading/schemas/outline.ts';
import { numeral } from './numeral.ts';

/** Returns what stands over the title of an area, which counts from 1, in each language. */
export function nthArea({ areas }: Outline, area: number): Localized {
  if (!areas) throw new Error('the gate lets no report pass whose areas have no name');
  return byLocale((locale) => areas.nth[locale].replace('{{number}}', numeral(area, locale)));
}
