import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { filesOnDisk } from '../../src/reading/files.ts';
import { readYamlList } from '../../src/reading/readYaml.ts';
import { listYears } from '../../src/reading/years.ts';
import { readProjects } from '../../src/report/projects/readProjects.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { labelSchema } from '../../src/reading/schemas/label.ts';

/** Words that stand in the code though a report has them too, and why: what they mean there is no report's. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ['growth', 'what a figure can measure'],
  ['closing', 'a mark that ends a bracket'],
  ['size', 'of letters, pictures, files and sets'],
  ['mu', 'a unit'],
  ['亩', 'a unit'],
  ['gdp', 'in queries, where it is no value per head'],
  ['china', 'whose public sites offer older readers a view of their own'],
]);

const root = process.cwd();
const files = filesOnDisk(root);

/** Returns every text of the code by its path. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((path) => statSync(path).isFile())
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

interface Fact {
  readonly kind: string;
  readonly words: string;
}

/** Numbers that a report has in a slogan. */
const slogansOf = (year: number): string[] =>
  readYamlList(files, `content/${year}/labels.yaml`, z.array(labelSchema), []).flatMap(({ kind, zh }) =>
    kind === 'slogan' ? [zh.replace(/[“”]/g, '')] : [],
  );

/** Returns everything that only a report can bring: what it is called and dated, and every name and id in it. */
function factsOf(year: number): Fact[] {
  const report = loadReport(root, year);
  const { site, origin } = report;
  const named = (kind: string, texts: readonly (string | undefined)[]): Fact[] =>
    texts.flatMap((words) => (words === undefined || words === '' ? [] : [{ kind, words }]));
  return [
    ...named('a year', [year, year - 1].map(String)),
    ...named('the site', [
      site.slug,
      ...[site.name.full, site.name.short, ...Object.values(site.places)].flatMap(({ zh, en }) => [zh, en]),
    ]),
    ...named('a place', Object.keys(site.places)),
    ...named('a slogan', slogansOf(year)),
    ...named(
      'an author',
      origin.authors.flatMap(({ zh, en }) => [zh, en]),
    ),
    ...named(
      'a chapter',
      report.chapters.map(({ id }) => id),
    ),
    ...named(
      'a figure',
      report.figures.map(({ id }) => id),
    ),
    ...named(
      'a remark',
      report.remarks.map(({ id }) => id),
    ),
    ...named(
      'a term',
      report.terms.flatMap(({ id, zh, en }) => [id, zh, en]),
    ),
    ...named(
      'a project',
      readProjects(files, report).flatMap(({ id, name }) => [id, name.zh, name.en]),
    ),
  ];
}

/** Returns a pattern of the words by themselves: years between no digits, names of places between no letters, and ids as a whole. */
function alone({ kind, words }: Fact): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (/\p{Script=Han}/u.test(words)) return new RegExp(escaped);
  const border = { 'a year': '\\d', 'the site': 'a-z', 'a place': 'a-z' }[kind] ?? '\\w-';
  return new RegExp(`(?<![${border}])${escaped}(?![${border}])`, 'i');
}

const found = listYears(files)
  .flatMap(factsOf)
  .flatMap((fact) => {
    const pattern = alone(fact);
    return sources.filter(({ text }) => pattern.test(text)).map(({ path }) => ({ ...fact, path }));
  });

test('nothing of a report stands in the code', () => {
  const told = found
    .filter(({ words }) => !exceptions.has(words.toLowerCase()))
    .map(({ kind, words, path }) => `${kind}: ${words} in ${path}`);
  expect([...new Set(told)]).toEqual([]);
});

test('no exception is made that is not needed', () => {
  const needed = new Set(found.map(({ words }) => words.toLowerCase()));
  expect([...exceptions.keys()].filter((words) => !needed.has(words))).toEqual([]);
});

test.each([
  [{ kind: 'a year', words: '2024' }, 'kept since 2024-02-05', true],
  [{ kind: 'a year', words: '2024' }, 'offset: 120245', false],
  [{ kind: 'the site', words: 'laoshan' }, 'const name = `laoshan2024-${id}`', true],
  [{ kind: 'a figure', words: 'gdp-2023' }, 'gdp-2023-growth', false],
  [{ kind: 'a project', words: '石老人' }, '如石老人海水浴场', true],
])('%j in “%s”: %s', (fact, text, isFound) => {
  expect(alone(fact).test(text)).toBe(isFound);
});
