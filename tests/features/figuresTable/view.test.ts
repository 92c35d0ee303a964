import { expect, test } from 'vitest';
import { readView, writeView } from '../../../src/features/figuresTable/view.ts';

const whole = { q: '', chapter: '', kind: '', unit: '', topic: '', bound: '', sort: 'report' } as const;

test.each([
  ['', whole],
  ['?kind=target&unit=CNY', { ...whole, kind: 'target', unit: 'CNY' }],
  ['?q=%E5%85%BB%E8%80%81&sort=value-down', { ...whole, q: '养老', sort: 'value-down' }],
  ['?q=100%25', { ...whole, q: '100%' }],
] as const)('the address part "%s" and its view are read and written as each other', (search, view) => {
  expect(readView(search)).toEqual(view);
  expect(writeView(view)).toBe(search);
});

test('readView takes an unknown order for the order of the report and leaves out what it does not know', () => {
  expect(readView('?sort=sideways&colour=red')).toEqual(whole);
});
