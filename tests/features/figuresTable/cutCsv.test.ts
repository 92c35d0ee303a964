import { expect, test } from 'vitest';
import { cutCsv } from '../../../src/features/figuresTable/cutCsv.ts';
import { csvForExcel, writeCsv } from '../../../src/publish/downloads/writeCsv.ts';

const rows = [
  ['id', 'text'],
  ['one', 'plain'],
  ['two', 'with "marks", commas\r\nand a line'],
  ['three', ''],
];
const csv = csvForExcel(writeCsv(rows));

test.each([
  [
    ['one', 'two', 'three'],
    [1, 2, 3],
  ],
  [['two'], [2]],
  [
    ['three', 'one'],
    [3, 1],
  ],
  [[], []],
  [['four'], []],
])('cutCsv(csv, %j) keeps head and rows %j, byte for byte', (ids, kept) => {
  expect(cutCsv(csv, ids)).toBe(csvForExcel(writeCsv([rows[0] ?? [], ...kept.map((index) => rows[index] ?? [])])));
});
