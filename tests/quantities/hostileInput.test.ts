import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { findNumbers, findQuantities, parseQuantity } from '../../src/quantities/index.ts';

const pieces = [
  ...[
    '9',
    '1,111',
    '9.',
    '１，',
    '0',
    '一',
    '百',
    '一万',
    '点五',
    '五点',
    '半',
    '第',
    '一般',
    '亿',
    '多亿',
    '零',
    '千升',
    '分之',
  ],
  ...[
    'a ',
    'one ',
    'one and ',
    'hundred ',
    ' million',
    'twenty-',
    'half a ',
    'phase I and ',
    'at least ',
    '5 a b c d ',
    'not ',
  ],
  ...['\0', '😀', '\ud800', '％', '约', '人民币', 'US$', '-', ' ', '\n', '½', 'a'],
];
const junk = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 60 });

/** Ten thousand characters take a few milliseconds; quadratic or worse reading would take many seconds. */
const patience = 2000;

describe.each(locales)('junk read as %s', (locale) => {
  test.each(pieces.map((piece) => [JSON.stringify(piece), piece] as const))(
    'ten thousand characters of %s are read at once and without an error',
    (_name, piece) => {
      const text = `${piece.repeat(Math.ceil(10_000 / piece.length))}5`;
      const started = performance.now();
      findNumbers(text, locale);
      findQuantities(text, locale);
      expect(parseQuantity(text, locale)).toBeUndefined();
      expect(performance.now() - started).toBeLessThan(patience);
    },
  );

  test('never throws, and what is found stands where it is said to stand, in order', () => {
    fc.assert(
      fc.property(junk, (parts) => {
        const text = parts.join('');
        parseQuantity(text, locale);
        for (const found of [findNumbers(text, locale), findQuantities(text, locale)]) {
          let readTo = 0;
          for (const { start, end, text: words } of found) {
            expect(start).toBeGreaterThanOrEqual(readTo);
            expect(text.slice(start, end)).toBe(words);
            expect(words).not.toBe('');
            readTo = end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('every digit of a text lies inside a number', () => {
    fc.assert(
      fc.property(junk, (parts) => {
        const text = parts.join('');
        const numbers = findNumbers(text, locale);
        for (const { index } of text.matchAll(/[0-9０-９]/g)) {
          expect(numbers.some(({ start, end }) => start <= index && index < end)).toBe(true);
        }
      }),
    );
  });
});
