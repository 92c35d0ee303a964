import { expect, test } from 'vitest';
import {
  readNumbers as readNumbersIn,
  tidyNumbers,
  type QueryNumber,
} from '../../../src/features/search/readNumbers.ts';
import { grammars } from '../../../src/quantities/grammars.ts';

function readNumbers(query: string): QueryNumber[] {
  return readNumbersIn(query, Object.values(grammars));
}

test.for([
  ['CNY 115,089,000,000', 115_089_000_000, 'CNY'],
  ['RMB 220.38亿', 22_038_000_000, 'CNY'],
  ['RMB 220.38亿元', 22_038_000_000, 'CNY'],
  ['USD 4亿', 400_000_000, 'USD'],
  ['RMB 1千亿元', 100_000_000_000, 'CNY'],
  ['6.5pc', 6.5, 'percent'],
  ['1m square metres', 1_000_000, 'square-meter'],
] as const)('%s is %d %s', ([query, value, unit]) => {
  const numbers = readNumbers(tidyNumbers(query));
  expect(numbers.map(({ quantity }) => [quantity?.value, quantity?.unit])).toEqual([[value, unit]]);
});

test.for(['34届啤酒节', '三十四届啤酒节', '第34届啤酒节'])('%s speaks of the thirty-fourth', (query) => {
  const [number] = readNumbers(tidyNumbers(query));
  expect(number).toMatchObject({ other: { reason: 'ordinal', value: 34, suffix: '届' } });
});

test.for([
  ['315项目', '315个项目'],
  ['10个人才家园', '10个 人才家园'],
  ['2月5号', '2月5日'],
  ['February 5th', 'February 5'],
  ['5th of February', '5 of February'],
] as const)('%s is read as %s', ([query, tidied]) => {
  expect(tidyNumbers(query)).toBe(tidied);
});
