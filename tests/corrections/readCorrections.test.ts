import { describe, expect, test } from 'vitest';
import { readCorrections } from '../../src/corrections/readCorrections.ts';
import { readEdition, readFirstEdition } from '../../src/editions/readEdition.ts';
import { markOf } from '../../src/permanence/checkPermanence.ts';
import { filesOnDisk, withChanges } from '../../src/reading/files.ts';
import { loadReport } from '../../src/report/loadReport.ts';

const report = loadReport(process.cwd());
const files = filesOnDisk(process.cwd());
const chapter = report.chapters.find(({ id }) => id === 'closing');
const [sentence] = chapter?.sentences ?? [];
const english = sentence?.text.en ?? '';

/** Reads corrections as if the edition were 1.2.0 of 1 May, first published as 1.0.0 on 1 March. */
function read(yaml: string, published = english): ReturnType<typeof readCorrections> {
  const edition = files
    .text('content/2024/edition.yaml')
    .replace(/version: .*\nissued: .*/, 'version: 1.2.0\nissued: 2024-05-01');
  const first = `version: 1.0.0\nissued: 2024-03-01\nsentences:\n  closing#s1: '${markOf(published)}'\n`;
  const changes = { 'edition.yaml': edition, 'first-edition.yaml': first, 'corrections.yaml': yaml };
  return readCorrections(
    withChanges(files, new Map(Object.entries(changes).map(([name, text]) => [`content/2024/${name}`, text]))),
    report,
  );
}

const entry = (fields: string): string => `- { ${fields} }\n`;
const text = 'text: { zh: 改。, en: Changed. }';
const latest = 'date: 2024-05-01, version: 1.2.0';
const earlier = 'date: 2024-04-01, version: 1.1.0';

describe('corrections of this edition and of earlier ones are read', () => {
  test('of a sentence and of a figure', () => {
    const yaml =
      entry(`id: b, ${latest}, figure: gdp-2023, ${text}`) + entry(`id: a, ${earlier}, sentence: growth/s3, ${text}`);
    expect(read(yaml).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('that lead back from the English of today to the English first published', () => {
    const once = english.replace('succeed', 'win');
    const words = 'words: [{ was: at it win, now: at it succeed }]';
    expect(read(entry(`id: a, ${latest}, sentence: closing/s1, ${words}`), once)).toHaveLength(1);
    const twice = once.replace('arrive', 'get there');
    const older = entry(
      `id: b, ${earlier}, sentence: closing/s1, words: [{ was: going get there, now: going arrive }]`,
    );
    expect(read(entry(`id: a, ${latest}, sentence: closing/s1, ${words}`) + older, twice)).toHaveLength(2);
  });
});

test.each([
  ['an unknown figure', entry(`id: a, ${latest}, figure: gdp-1923, ${text}`), 'figure: gdp-1923'],
  ['an unknown sentence', entry(`id: a, ${latest}, sentence: growth/s300, ${text}`), 'growth/s300'],
  ['neither sentence nor figure', entry(`id: a, ${latest}, ${text}`), 'sentence'],
  ['an id twice', entry(`id: a, ${latest}, figure: gdp-2023, ${text}`).repeat(2), 'a second a'],
  [
    'the oldest first',
    entry(`id: a, ${earlier}, figure: gdp-2023, ${text}`) + entry(`id: b, ${latest}, figure: gdp-2023, ${text}`),
    '2024-05-01 below 2024-04-01',
  ],
  // A plausible date.
  ['a day that is none', entry(`id: a, date: 2024-04-31, version: 1.1.0, figure: gdp-2023, ${text}`), '2024-04-31'],
  [
    'a day before anything was published',
    entry(`id: a, date: 2024-02-01, version: 1.1.0, figure: gdp-2023, ${text}`),
    'date: 2024-02-01',
  ],
  [
    'a day after the edition',
    entry(`id: a, date: 2024-06-01, version: 1.2.0, figure: gdp-2023, ${text}`),
    'date: 2024-06-01',
  ],
  // A raised version.
  ['no version', entry(`id: a, date: 2024-05-01, figure: gdp-2023, ${text}`), 'version'],
  [
    'the version of the first edition',
    entry(`id: a, date: 2024-05-01, version: 1.0.0, figure: gdp-2023, ${text}`),
    'version: 1.0.0',
  ],
  [
    'a version that the edition has not reached',
    entry(`id: a, date: 2024-05-01, version: 1.10.0, figure: gdp-2023, ${text}`),
    'version: 1.10.0',
  ],
  [
    'a new day with the old version',
    entry(`id: a, date: 2024-05-01, version: 1.1.0, figure: gdp-2023, ${text}`),
    'version: 1.1.0',
  ],
  [
    'this version with an old day',
    entry(`id: a, date: 2024-04-01, version: 1.2.0, figure: gdp-2023, ${text}`),
    'version: 1.2.0',
  ],
  // Equal numbers.
  [
    'other numbers in the other language',
    entry(`id: a, ${latest}, figure: gdp-2023, text: { zh: 原作7%。, en: It said 8 percent. }`),
    '7%',
  ],
  // What it says was changed.
  [
    'words that do not stand there',
    entry(`id: a, ${latest}, sentence: closing/s1, words: [{ was: a, now: no such words }]`),
    'no such words',
  ],
  ['words of a figure', entry(`id: a, ${latest}, figure: gdp-2023, words: [{ was: a, now: b }]`), 'words'],
  ['neither words nor text', entry(`id: a, ${latest}, figure: gdp-2023`), 'text'],
])('refuses %s', (_, yaml, found) => {
  expect(() => read(yaml)).toThrow(/content\/2024\/corrections\.yaml:\d/);
  expect(() => read(yaml)).toThrow(found);
});

test('refuses a changed sentence that no correction tells of, or tells of wrongly', () => {
  const published = english.replace('succeed', 'win');
  expect(() => read('[]\n', published)).toThrow('closing/s1 with other English than was published');
  const wrong = entry(`id: a, ${latest}, sentence: closing/s1, words: [{ was: at it prevail, now: at it succeed }]`);
  expect(() => read(wrong, published)).toThrow('even with its corrections undone');
});

test('the second edition tells of every sentence and figure whose words have changed', ({ task }) => {
  const corrections = readCorrections(files, report);
  const { sentences, version } = readFirstEdition(files, 2024);
  const all = report.chapters.flatMap(({ sentences: pairs }) =>
    pairs.map(({ chapter: id, n }) => `${id}#s${String(n)}`),
  );
  expect(Object.keys(sentences)).toEqual(all);
  expect(version).toBe('1.0.0');
  expect(new Set(corrections.map((one) => one.version))).toContain(readEdition(files, 2024).version);
  task.meta.measured = `${String(corrections.filter((one) => one.words).length)} sentences, ${String(corrections.filter((one) => one.figure).length)} figures`;
});
