import { expect, test } from 'vitest';
import { fillSizes, printSize, sizeMark } from '../../../src/publish/downloads/fillSizes.ts';

test.each([
  [1, '1 kB'],
  [1499, '1 kB'],
  [95_600, '96 kB'],
  [999_400, '999 kB'],
  [999_600, '1.0 MB'],
  [1_449_000, '1.4 MB'],
])('%i bytes are printed as %s', (bytes, printed) => {
  expect(printSize(bytes)).toBe(printed);
});

test('each mark is filled with the size of its own file', () => {
  const page = `<p>CSV ${sizeMark('/a.csv')}, ${sizeMark('/b & c.zip')}</p>`;
  const sizes: Record<string, number> = { '/a.csv': 2000, '/b &amp; c.zip': 3_000_000 };
  const filled = fillSizes(page, (path) => sizes[path] ?? 0);
  expect(filled.replace(/<\/?span[^>]*>/g, '')).toBe('<p>CSV 2 kB, 3.0 MB</p>');
});
