import { expect, test } from 'vitest';
import { counterAlone, partsBesideLabel } from '../../src/report/figureParts.ts';
import { unitGap } from '../../src/quantities/index.ts';

const four = { value: 4, unit: 'count', bound: 'exactly', counter: { zh: '大', en: 'industries' } } as const;

test('a counter that stands only before its noun gives way to a plain one where no noun follows', () => {
  expect(counterAlone(four, 'zh')).toEqual({ counter: '个' });
  expect(counterAlone({ ...four, counter: { zh: '家', en: 'companies' } }, 'zh')).toEqual({ counter: '家' });
  expect(counterAlone({ ...four, counter: undefined }, 'zh')).toEqual({});
  expect(partsBesideLabel(four, 'zh')).toEqual({ sign: '', number: '4', unit: '个' });
  expect(partsBesideLabel(four, 'en')).toEqual({ sign: '', number: '4', unit: '' });
});

test.each([
  ['billion yuan', ' '],
  ['km', ' '],
  ['%', ''],
  ['P', ''],
  ['', ''],
])('between a number and “%s” stands “%s” in English, and nothing in Chinese', (unit, gap) => {
  expect(unitGap(unit, 'en')).toBe(gap);
  expect(unitGap(unit, 'zh')).toBe('');
});
