import { expect, test } from 'vitest';
import { findProblems } from '../../src/cli/findProblems.ts';
import { filesOnDisk, withChanges } from '../../src/reading/files.ts';
import { describeProblem } from '../../src/reading/problem.ts';
import { corruptions } from './corruptions.ts';

const files = filesOnDisk(process.cwd());

test('what the site is made of has no faults as it stands', () => {
  expect(findProblems(files).map(describeProblem)).toEqual([]);
});

test.each(corruptions)('$what in $file stops the build', ({ file, spoil, blamed = file }) => {
  const spoilt = spoil(files.has(file) ? files.text(file) : '');
  const problems = findProblems(withChanges(files, new Map([[file, spoilt]])));
  // The first message is the one that an author acts on.
  expect(problems[0]?.file).toBe(blamed);
  for (const { found, expected, remedy } of problems) {
    for (const words of [found, expected, remedy]) expect(words.trim()).not.toBe('');
  }
});

/** Returns every file below a folder. */
function filesBelow(folder: string): string[] {
  return files.list(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    return name.includes('.') && files.has(path) ? [path] : filesBelow(path);
  });
}

test('no file of the content is without a way to spoil it', () => {
  const spoilt = new Set(corruptions.map(({ file }) => file));
  expect(filesBelow('content').filter((file) => !spoilt.has(file))).toEqual([]);
});

test('there are more than a hundred ways to spoil the site', ({ task }) => {
  expect(new Set(corruptions.map(({ what, file }) => `${what} in ${file}`)).size).toBe(corruptions.length);
  expect(corruptions.length).toBeGreaterThanOrEqual(100);
  task.meta.measured = `${corruptions.length} corruptions`;
});
