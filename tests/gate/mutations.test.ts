import { expect, test } from 'vitest';
import { checkFidelity } from '../../src/gate/checkFidelity.ts';
import { filesOnDisk } from '../../src/reading/files.ts';
import { describeProblem } from '../../src/reading/problem.ts';
import { readContent } from '../../src/reading/readContent.ts';
import { latestYear, listYears } from '../../src/reading/years.ts';
import { generateMutations, isCaught, judgeMutation, type Mutation } from './mutations.ts';

const files = filesOnDisk(process.cwd());
const year = latestYear(files);

test('the content of all years as it stands passes the gate', () => {
  const readings = listYears(files).map((each) => readContent(files, each));
  const unread = readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
  const problems = [...unread, ...checkFidelity(readings.flatMap((reading) => (reading.ok ? [reading.content] : [])))];
  expect(problems.map(describeProblem).join('\n\n')).toBe('');
});

/** How many of each kind are tried in every run; `npm run mutations` tries all. */
const triesPerKind = 3;
const byKind = Object.entries(Object.groupBy(generateMutations(files, year), ({ kind }) => kind));

/** Returns some of a list, evenly spread and always the same. */
function sample(mutations: readonly Mutation[]): Mutation[] {
  const step = mutations.length / triesPerKind;
  return mutations.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

test.each(byKind)('no fault of the kind “%s” passes the gate', (_, mutations = []) => {
  const unseen = sample(mutations).filter((mutation) => !isCaught(mutation, judgeMutation(files, year, mutation)));
  expect(unseen).toEqual([]);
});

test('faults of every kind can be made', () => {
  expect(Object.fromEntries(byKind.map(([kind, mutations = []]) => [kind, mutations.length > 0])))
    .toMatchInlineSnapshot(`
      {
        "data bound": true,
        "data counter": true,
        "data digit": true,
        "data direction": true,
        "data unit": true,
        "data value": true,
        "digit of our own words": true,
        "en bound": true,
        "en bound outside": true,
        "en digit": true,
        "en direction": true,
        "en figure unwrapped": true,
        "en number word": true,
        "en sentence": true,
        "en swapped figures": true,
        "en swapped labels": true,
        "en unit": true,
        "label digit": true,
        "label number word": true,
        "zh bound": true,
        "zh bound outside": true,
        "zh digit": true,
        "zh direction": true,
        "zh figure unwrapped": true,
        "zh numeral": true,
        "zh sentence": true,
        "zh swapped figures": true,
        "zh unit or counter": true,
      }
    `);
});
