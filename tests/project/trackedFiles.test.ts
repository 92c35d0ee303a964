import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const trackedFiles = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(file) && !/\.(png|jpg|webp|ico|woff2?)$/.test(file));

// Spelt so that this file does not hold what it looks for.
const forbidden = [
  ['a path of one machine', /(?:^|[\s"'`(=:])\/(?:work|root|home|Users|tmp|mnt)\/\w/m],
  ['a registry address', /(?:registry|npm|mirror)\.(?!npmjs\.org)[\w-]+\.(?:com|org|net|cn|io|internal|local)\//],
  ['a private address', /\b(?:10\.\d+|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+\b/],
  ['the mark of an unsolved merge', /^(?:<{7}|>{7}) /m],
  ['an unfinished place', new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`)],
] as const;

describe('no tracked file holds', () => {
  test.each(forbidden)('%s', (_, pattern) => {
    const found = trackedFiles.flatMap((file) => {
      const match = pattern.exec(readFileSync(file, 'utf8'));
      return match ? [`${file}: ${match[0].trim()}`] : [];
    });
    expect(found).toEqual([]);
  });
});
