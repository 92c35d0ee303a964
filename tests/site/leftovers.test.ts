import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtFiles } from '../support/builtPages.ts';

const writing = /\.(html|svg|md|txt|csv)$/;
const anyText = /\.(html|svg|md|txt|csv|css|js|json|xml|webmanifest)$/;

test.each([
  ['an unfinished place', anyText, /\bTODO\b|\bFIXME\b|lorem ipsum/i],
  ['a value that was not there', writing, />\s*(undefined|null|NaN|\[object Object\])\s*</],
  // Attributes and data for the scripts may hold them: they are filled in where the words are shown.
  ['a placeholder of a string', writing, />[^<]*\{\{\w+\}\}[^<]*</],
  ['a break mark of a title', writing, />[^<]*\p{L}\|\p{L}[^<]*</u],
] as const)('no file of the site holds %s', (_, kind, leftover) => {
  const files = builtFiles.filter((file) => kind.test(file));
  expect(files.filter((file) => leftover.test(readFileSync(`dist${file}`, 'utf8')))).toEqual([]);
});
