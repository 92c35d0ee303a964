import { readFileSync, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';

type Pins = Record<string, string>;
type DependencyField = 'dependencies' | 'devDependencies' | 'optionalDependencies';

const packageFile = JSON.parse(readFileSync('package.json', 'utf8')) as Record<DependencyField, Pins> & {
  scripts: Pins;
};

test.each(['dependencies', 'devDependencies', 'optionalDependencies'] as const)(
  '%s are pinned to exact versions',
  (field) => {
    const loose = Object.entries(packageFile[field]).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  },
);

test('every command that the README names is a script of the project', () => {
  const named = [...readFileSync('README.md', 'utf8').matchAll(/npm (?:run ([a-z:-]+)|(start|test))/g)].map(
    ([, script, shorthand]) => script ?? shorthand ?? '',
  );
  expect(Object.keys(packageFile.scripts)).toEqual(expect.arrayContaining(named));
  expect(named.length).toBeGreaterThan(5);
});

/** Commands that only those who change the code run. */
const forAuthors = ['src/cli/writeNumbersTable.ts'];

test('whatever a build imports is installed without the tools for development', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.split(sep).join('/')}`)
    .filter((path) => /\.(?:ts|astro)$/.test(path) && !forAuthors.includes(path));
  const imported = files.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^\s*import (?!type\b)[^'"]*?'([^'.][^']*)'|\bimport\('([^'.][^']*)'\)/gm)]
      .map(([, from, loaded]) => from ?? loaded ?? '')
      .filter((name) => !/^(?:node|astro):/.test(name))
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name),
  );
  expect([...new Set(imported)].filter((name) => !(name in packageFile.dependencies)).sort()).toEqual([]);
  expect(imported).toContain('astro');
});
