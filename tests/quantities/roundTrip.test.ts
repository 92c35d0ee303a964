import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { bounds, findQuantities, formatQuantity, parseQuantity, units } from '../../src/quantities/index.ts';

/** Values with at most twelve significant digits, from 0.000001 to 10^18: all that a report can print. */
const values = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999_999 }), fc.integer({ min: -6, max: 6 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`));
const quantities = fc.record({ value: values, unit: fc.constantFrom(...units), bound: fc.constantFrom(...bounds) });

describe.each(locales)('what is written in %s', (locale) => {
  test('reads back as the same value, unit and bound', () => {
    fc.assert(
      fc.property(quantities, fc.boolean(), (quantity, spellOut) => {
        expect(parseQuantity(formatQuantity(quantity, locale, { spellOut }), locale)).toMatchObject(quantity);
      }),
      { numRuns: 2000 },
    );
  });

  test('reads back as the same value and unit when its bound is left out', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        const text = formatQuantity(quantity, locale, { bare: true });
        expect(parseQuantity(text, locale)).toMatchObject({ ...quantity, bound: 'exactly' });
      }),
    );
  });

  test('is found whole inside a sentence', () => {
    const bounded = quantities.filter(({ bound, unit }) => bound !== 'exactly' || unit !== 'count');
    fc.assert(
      fc.property(bounded, (quantity) => {
        const text = formatQuantity(quantity, locale);
        const sentence = locale === 'zh' ? `全区共有${text}，持续领先。` : `The total is ${text}, as before.`;
        expect(findQuantities(sentence, locale)).toMatchObject([{ text, quantity }]);
      }),
    );
  });
});

describe.each([
  ['zh', ['个', '家', '处', '座', '条', '所', '件', '场', '套', '台', '项', '批次', '人次', '大']],
  ['en', ['companies', 'places', 'sites', 'services', 'batches']],
] as const)('a counter in %s', (locale, counters) => {
  test('reads back with the quantity', () => {
    const counts = quantities.map((quantity) => ({ ...quantity, unit: 'count' as const }));
    fc.assert(
      fc.property(counts, fc.constantFrom(...counters), (quantity, counter) => {
        expect(parseQuantity(formatQuantity(quantity, locale, { counter }), locale)).toMatchObject({
          ...quantity,
          counter,
        });
      }),
    );
  });
});
