import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtFiles } from '../support/builtPages.ts';

const textFiles = builtFiles.filter((file) => /\.(html|css|js|json|xml|txt|csv|svg|md|webmanifest)$/.test(file));

test.each([
  ['an unfinished place', /\bTODO\b|\bFIXME\b|lorem ipsum/i],
  ['a value that was not there', />\s*(undefined|null|NaN|\[object Object\])\s*</],
  ['a placeholder of a string', /\{\{\w+\}\}/],
  ['a break mark of a title', />[^<]*\p{L}\|\p{L}[^<]*</u],
])('no file of the site holds %s', (_, leftover) => {
  expect(textFiles.filter((file) => leftover.test(readFileSync(`dist${file}`, 'utf8')))).toEqual([]);
});
