import { describe, expect, test } from 'vitest';
import { filesOnDisk, withChanges } from '../../../src/reading/files.ts';
import { readCorrections } from '../../../src/report/corrections/readCorrections.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { frozenEdition } from '../../../src/report/versions/frozenEdition.ts';
import { readKeptVersions, versionsFolder } from '../../../src/report/versions/keptVersions.ts';
import { readEdition } from '../../../src/report/versions/readEdition.ts';

const report = loadReport(process.cwd());
const files = filesOnDisk(process.cwd());

const today = readEdition(files, report.year);
const folder = versionsFolder(report.year);

/** Returns what a version said: what the report says today, but for what is exchanged. */
function published(version: string, issued: string, exchanged: readonly (readonly [string, string])[] = []): string {
  const text = frozenEdition(report, { ...today, version, issued });
  return exchanged.reduce((said, [now, was]) => {
    if (said.split(now).length !== 2) throw new Error(`${now} does not stand once in the edition`);
    return said.replace(now, was);
  }, text);
}

/** Reads corrections as if the edition were 1.2.0 of 1 May, first published as 1.0.0 on 1 March. */
function read(
  yaml: string,
  kept: Readonly<Record<string, string>> = { '1.0.0': published('1.0.0', '2024-03-01') },
): ReturnType<typeof readCorrections> {
  const edition = files
    .text('content/2024/edition.yaml')
    .replace(/version: .*\nissued: .*/, 'version: 1.2.0\nissued: 2024-05-01');
  const changes = new Map<string, string | undefined>([
    ...files.list(folder).map((name) => [`${folder}/${name}`, undefined] as const),
    ...Object.entries(kept).map(([version, text]) => [`${folder}/${version}.json`, text] as const),
    ['content/2024/edition.yaml', edition],
    ['content/2024/corrections.yaml', yaml],
  ]);
  return readCorrections(withChanges(files, changes), report);
}

const entry = (fields: string): string => `- { ${fields} }\n`;
const text = 'text: { zh: 改。, en: Changed. }';
const latest = 'date: 2024-05-01, version: 1.2.0';
const earlier = 'date: 2024-04-01, version: 1.1.0';
/** Another value of the gross regional product. */
const value = [['"id":"gdp-2023","value":115089000000', '"id":"gdp-2023","value":115098000000']] as const;

describe('corrections of this edition and of earlier ones are read', () => {
  test('of a sentence and of a figure', () => {
    const yaml =
      entry(`id: b, ${latest}, figure: gdp-2023, ${text}`) + entry(`id: a, ${earlier}, sentence: growth/s3, ${text}`);
    expect(read(yaml).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  const newer = entry(`id: b, ${latest}, sentence: closing/s1, words: [{ was: at it win, now: at it succeed }]`);
  const older = entry(`id: a, ${earlier}, sentence: closing/s1, words: [{ was: going get there, now: going arrive }]`);

  test('that lead back from the English of today to the English of each version that was published', () => {
    const once = ['Those who keep at it succeed', 'Those who keep at it win'] as const;
    const twice = ['going arrive, and', 'going get there, and'] as const;
    const first = published('1.0.0', '2024-03-01', [once, twice]);
    const second = published('1.1.0', '2024-04-01', [once]);
    expect(read(newer, { '1.0.0': published('1.0.0', '2024-03-01', [once]) })).toHaveLength(1);
    expect(read(newer + older, { '1.0.0': first, '1.1.0': second })).toHaveLength(2);
    const untold = published('1.1.0', '2024-04-01', [once, twice]);
    expect(() => read(newer + older, { '1.0.0': first, '1.1.0': untold })).toThrow('the words of 1.1.0');
  });

  test('that quote the words of a figure as they stand now, or name it where no words have changed', () => {
    const label = [['GDP of the district, 2023', 'Output of 2023']] as const;
    const told = 'text: { zh: "GDP of the district, 2023", en: "GDP of the district, 2023" }';
    expect(
      read(entry(`id: a, ${latest}, figure: gdp-2023, ${told}`), { '1.0.0': published('1.0.0', '2024-03-01', label) }),
    ).toHaveLength(1);
    expect(
      read(entry(`id: a, ${latest}, figure: gdp-2023, ${text}`), { '1.0.0': published('1.0.0', '2024-03-01', value) }),
    ).toHaveLength(1);
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
  [
    'other numbers in a quotation of the other language',
    entry(`id: a, ${latest}, figure: gdp-2023, text: { zh: 原作“7 percent”。, en: 'It said “8 percent.”' }`),
    '7',
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
  const kept = {
    '1.0.0': published('1.0.0', '2024-03-01', [['Those who keep at it succeed', 'Those who keep at it win']]),
  };
  expect(() => read('[]\n', kept)).toThrow('closing/s1 with other English than was published');
  const wrong = entry(`id: a, ${latest}, sentence: closing/s1, words: [{ was: at it prevail, now: at it succeed }]`);
  expect(() => read(wrong, kept)).toThrow('even with its corrections undone');
});

test.each([
  ['value', value[0]],
  ['label', ['GDP of the district, 2023', 'Output of 2023']],
  [
    'bound',
    [
      '"id":"gdp-2023","value":115089000000,"unit":"CNY","bound":"exactly"',
      '"id":"gdp-2023","value":115089000000,"unit":"CNY","bound":"about"',
    ],
  ],
] as const)('refuses a changed %s of a figure that no correction tells of', (name, exchanged) => {
  const kept = { '1.0.0': published('1.0.0', '2024-03-01', [exchanged]) };
  expect(() => read('[]\n', kept)).toThrow(`gdp-2023 with another ${name} than in 1.0.0`);
});

test('refuses a correction of a figure that does not quote its new words', () => {
  const kept = {
    '1.0.0': published('1.0.0', '2024-03-01', [['GDP of the district, 2023', 'Output of 2023']]),
  };
  expect(() => read(entry(`id: a, ${latest}, figure: gdp-2023, ${text}`), kept)).toThrow('another label');
});

test('refuses every correction before a version is published', () => {
  expect(read('[]\n', {})).toEqual([]);
  expect(() => read(entry(`id: a, ${latest}, figure: gdp-2023, ${text}`), {})).toThrow('version: 1.2.0');
});

test('what was published first of 2024 is kept whole, and the second edition is told against it', ({ task }) => {
  const corrections = readCorrections(files, report);
  const [first] = readKeptVersions(files, 2024, []);
  const all = report.chapters.flatMap(({ sentences: pairs }) =>
    pairs.map(({ chapter: id, n }) => `${id}#s${String(n)}`),
  );
  expect(first?.sentences.map(({ id }) => id)).toEqual(all);
  expect(first?.figures.map(({ id }) => id)).toEqual(report.figures.map(({ id }) => id));
  expect(first?.version).toBe('1.0.0');
  expect(new Set(corrections.map((one) => one.version))).toContain(today.version);
  task.meta.measured = `${String(corrections.filter((one) => one.words).length)} sentences, ${String(corrections.filter((one) => one.figure).length)} figures`;
});
