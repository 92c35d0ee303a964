import { expect, test } from 'vitest';
import { convertToDollars } from '../../../src/report/conversions/convertToDollars.ts';
import { listConversions } from '../../../src/report/conversions/listConversions.ts';

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
  [{ value: 22e9, unit: 'CNY', bound: 'more-than' }, 'zh', '超过220亿元', '超过31.1亿美元', true],
  [
    { value: 22e9, unit: 'CNY', bound: 'more-than' },
    'en',
    'more than 22 billion yuan',
    'more than US$3.11 billion',
    true,
  ],
  [
    { value: 1e11, unit: 'CNY', bound: 'more-than' },
    'en',
    'more than 100 billion yuan',
    'more than US$14.1 billion',
    true,
  ],
  [{ value: 2.3e11, unit: 'CNY', bound: 'about' }, 'zh', '约2300亿元', '约325亿美元', true],
  [{ value: 3.3e10, unit: 'CNY', bound: 'at-least' }, 'zh', '330亿元以上', '46.6亿美元以上', true],
  [{ value: 115089e6, unit: 'CNY', bound: 'exactly' }, 'en', '115.089 billion yuan', 'US$16.3 billion', true],
  [{ value: 3000, unit: 'mu', bound: 'at-least' }, 'zh', '3000亩以上', '200公顷以上', false],
  [{ value: 3000, unit: 'mu', bound: 'at-least' }, 'en', 'at least 3,000 mu', 'at least 200 hectares', false],
  [{ value: 400, unit: 'mu', bound: 'at-least' }, 'en', 'at least 400 mu', 'at least 26.7 hectares', true],
  [{ value: 10_000, unit: 'mu', bound: 'exactly' }, 'en', '10,000 mu', '667 hectares', true],
  [{ value: 400, unit: 'mu', bound: 'at-most' }, 'zh', '不超过400亩', '不超过26.7公顷', true],
  [{ value: 400, unit: 'mu', bound: 'less-than' }, 'en', 'less than 400 mu', 'less than 26.7 hectares', true],
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
