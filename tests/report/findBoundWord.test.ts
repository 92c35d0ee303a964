import { expect, test } from 'vitest';
import { findBoundWord } from '../../src/report/findBoundWord.ts';
import { loadReport } from '../../src/report/loadReport.ts';

test.each([
  ['突破220亿元', 'more-than', 'zh', '突破'],
  ['60岁及以上', 'at-least', 'zh', '及以上'],
  ['下降50%以上', 'at-least', 'zh', '以上'],
  ['不少于120个', 'at-least', 'zh', '不少于'],
  ['6.5%左右', 'about', 'zh', '左右'],
  ['no fewer than 120', 'at-least', 'en', 'no fewer than'],
  ['315个', 'exactly', 'zh', undefined],
] as const)('the word that bounds %s (%s, %s) is %s', (quote, bound, locale, word) => {
  expect(findBoundWord(quote, bound, locale)).toBe(word);
});

test('every figure of the report that has a bound has a word for it', () => {
  const bounded = loadReport(process.cwd()).figures.filter(({ bound }) => bound !== 'exactly');
  expect(bounded.length).toBeGreaterThan(0);
  expect(bounded.filter(({ quote, bound }) => findBoundWord(quote.zh, bound, 'zh') === undefined)).toEqual([]);
});
