import { expect, test } from 'vitest';
import { convertToDollars } from '../../src/conversions/convertToDollars.ts';
import { listConversions } from '../../src/conversions/listConversions.ts';

const dollars = { yuanPerDollar: 7.0809, year: 2023, source: { zh: '某处', en: 'somewhere' } };

test.each([
  [22_000_000_000, 3_110_000_000],
  [115_089_000_000, 16_300_000_000],
  [100_000_000, 14_100_000],
  [0, 0],
])('convertToDollars of %d yuan at 7.0809 is US$%d', (yuan, converted) => {
  expect(convertToDollars({ value: yuan, unit: 'CNY', bound: 'about' }, dollars)).toEqual({
    value: converted,
    unit: 'USD',
    bound: 'about',
  });
});

test.each([
  [{ value: 22e9, unit: 'CNY', bound: 'more-than' }, 'zh', '220亿元', '31.1亿美元', true],
  [{ value: 22e9, unit: 'CNY', bound: 'more-than' }, 'en', '22 billion yuan', 'US$3.11 billion', true],
  [{ value: 3000, unit: 'mu', bound: 'at-least' }, 'zh', '3000亩', '200公顷', false],
  [{ value: 3000, unit: 'mu', bound: 'at-least' }, 'en', '3,000 mu', '200 hectares', false],
  [{ value: 400, unit: 'mu', bound: 'at-least' }, 'en', '400 mu', '26.7 hectares', true],
] as const)('listConversions(%j, %s) is %s to %s', (quantity, locale, from, to, isRounded) => {
  expect(listConversions(quantity, locale, dollars)).toMatchObject([{ from, to, isRounded }]);
});

test.each([
  { value: 4e8, unit: 'USD', bound: 'at-least' },
  { value: 7, unit: 'percent', bound: 'exactly' },
  { value: 300_000, unit: 'square-meter', bound: 'at-least' },
] as const)('%j is left as it is', (quantity) => {
  expect(listConversions(quantity, 'en', dollars)).toEqual([]);
});
