import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { findLookAlikes } from '../../src/gate/lookAlikes.ts';
import { filesOnDisk, withChanges } from '../../src/reading/files.ts';
import { latestYear } from '../../src/reading/years.ts';
import { loadReport } from '../../src/report/loadReport.ts';

const files = filesOnDisk(process.cwd());
const year = latestYear(files);
const report = loadReport(process.cwd(), year);
const written = [
  ...readdirSync('content', { recursive: true, encoding: 'utf8' })
    .map((name) => `content/${name.split(sep).join('/')}`)
    // What was published stays as it is.
    .filter((file) => /\.(?:yaml|mdx|json)$/.test(file) && !file.includes('/versions/')),
  `seeds/${String(year)}/origin.yaml`,
];

const find = (file: string, text: string) =>
  findLookAlikes(withChanges(files, new Map([[file, text]])), report).map((problem) => [problem.file, problem.found]);

test('no file that is written for the site has a character that looks like another', () => {
  expect(findLookAlikes(files, report)).toEqual([]);
});

test('in every file of content such a character is found', ({ task }) => {
  const missed = written.filter((file) => {
    const [found] = find(file, `${files.text(file)}\n# \u0430`);
    return found?.[0] !== file;
  });
  expect(missed).toEqual([]);
  expect(written.length).toBeGreaterThan(40);
  task.meta.measured = `${written.length} files`;
});

test.each([
  ['a Cyrillic a', 'l\u0430bel', 'U+0430 after “l”'],
  ['a Greek omicron', 'GD\u039f', 'U+039F after “GD”'],
  ['a radical', '\u2f08口', 'U+2F08 after “”'],
  ['a compatibility form', '\uf9d1', 'U+F9D1 after “”'],
  ['a no-break space', '5\u00a0km', 'U+00A0 after “5”'],
  ['an ideographic space', '一\u3000二', 'U+3000 after “一”'],
  ['a space of no width', '5\u200bkm', 'U+200B after “5”'],
  ['a mark that turns the direction', '5\u202ekm', 'U+202E after “5”'],
  ['a control', '5\u0007km', 'U+0007 after “5”'],
] as const)('%s is told by its code', (_, text, found) => {
  expect(find('content/site.yaml', text)).toEqual([['content/site.yaml', found]]);
});

test.each([
  ['accents and marks of other languages', 'Zürich, naïve, São Paulo'],
  ['full-width signs and digits', '（１２）“亿”——……'],
  ['units and signs', 'm², ℃, ½, ×, →, ✓'],
] as const)('%s are no such characters', (_, text) => {
  expect(find('content/site.yaml', text)).toEqual([]);
});

test('what the source prints may stand in the text', () => {
  const seed = `seeds/${String(year)}/${report.origin.file}`;
  const spoilt = new Map([
    [seed, 'α'],
    ['content/site.yaml', 'α β'],
  ]);
  expect(findLookAlikes(withChanges(files, spoilt), report).map(({ found }) => found)).toEqual(['U+03B2 after “α ”']);
});
