import { expect, test } from 'vitest';
import type { Files } from '../../src/reading/files.ts';
import { latestYear, listDrafts, listYears } from '../../src/reading/years.ts';

function filesWith(names: readonly string[]): Files {
  return { has: () => false, bytes: () => new Uint8Array(), text: () => '', list: () => [...names].sort() };
}

test.each([
  [['2024', 'pages', 'terms.yaml'], [2024], 2024],
  [['2025', '2024', 'strings'], [2024, 2025], 2025],
  [['2024', '20245', '202', '2024.yaml'], [2024], 2024],
])('content with %j holds the reports of %j, the newest of %i', (names, years, newest) => {
  expect(listYears(filesWith(names))).toEqual(years);
  expect(latestYear(filesWith(names))).toBe(newest);
});

test('content without a year is an error', () => {
  expect(() => latestYear(filesWith(['pages']))).toThrow('no folder');
});

test('a year of which there is only a draft is no report', () => {
  const files = { ...filesWith(['2024', '2025']), has: (path: string) => path === 'content/2025/draft.yaml' };
  expect(listYears(files)).toEqual([2024]);
  expect(listDrafts(files)).toEqual([2025]);
});
