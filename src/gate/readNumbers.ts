import type { Locale } from '../locales.ts';
import * as quantities from '../quantities/index.ts';

const mostTexts = 4000;

/**
 * Returns the same reading with its results remembered by text. Several rules read the same sentences, and the gate is
 * asked again whenever one of them changes; when too many texts have passed, it begins anew.
 */
function rememberByText<Result>(read: (text: string, locale: Locale) => Result) {
  const known = { zh: new Map<string, Result>(), en: new Map<string, Result>() };
  return (text: string, locale: Locale): Result => {
    const results = known[locale];
    if (results.has(text)) return results.get(text) as Result;
    if (results.size >= mostTexts) results.clear();
    const result = read(text, locale);
    results.set(text, result);
    return result;
  };
}

/** Returns every number of a text, as `quantities` finds them. */
export const findNumbers = rememberByText(quantities.findNumbers);

/** Returns the quantities of a running text, as `quantities` finds them. */
export const findQuantities = rememberByText(quantities.findQuantities);

/** Returns the quantity that a whole text states, or undefined. */
export const parseQuantity = rememberByText(quantities.parseQuantity);
