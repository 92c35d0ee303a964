import { readFileSync } from 'node:fs';
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
