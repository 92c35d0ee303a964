import { expect, test } from 'vitest';
import { csvForExcel, writeCsv } from '../../../src/publish/downloads/writeCsv.ts';
import { parseCsv } from '../../support/parseCsv.ts';

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "yes"', '"say ""yes"""'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['全角，逗号', '全角，逗号'],
  [6.5, '6.5'],
  [230000000000, '230000000000'],
  [true, 'true'],
  [undefined, ''],
])('writeCsv writes %j as %s', (cell, written) => {
  expect(writeCsv([['head'], [cell]])).toBe(`head\r\n${written}\r\n`);
});

test('a CSV for Excel differs from the plain one by a byte order mark alone', () => {
  expect(csvForExcel(writeCsv([['数字']]))).toBe('\uFEFF数字\r\n');
});

test('what writeCsv writes reads back', () => {
  const rows = [
    ['id', 'text'],
    ['1', 'a "quoted", cell\r\nof two lines'],
    ['2', ''],
  ];
  expect(parseCsv(writeCsv(rows))).toEqual(rows);
});
