import { readFileSync, readdirSync } from 'node:fs';
import { ESLint, Linter } from 'eslint';
import { expect, test } from 'vitest';
import { rooms } from '../../src/rooms.ts';

test('every folder of the source is a room, and every room a folder', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(rooms.map(({ name }) => name).sort());
});

test('the README draws the rooms in their order', () => {
  const drawn = [...readFileSync('README.md', 'utf8').matchAll(/^src\/(\S+)\/ +(.+)$/gm)];
  expect(drawn.map(([, name, holds]) => ({ name, holds }))).toEqual(rooms);
});

const eslint = new ESLint();

/** Returns whether a file of the source may hold a line, as far as the order of the rooms goes. */
async function mayHold(file: string, line: string): Promise<boolean> {
  const { rules } = (await eslint.calculateConfigForFile(file)) as { rules: Linter.RulesRecord };
  const order = rules['no-restricted-syntax'];
  return new Linter().verify(line, order ? { rules: { 'no-restricted-syntax': order } } : {}).length === 0;
}

test.each([
  ['src/report/report.ts', "import '../reading/files.ts';", true],
  ['src/report/report.ts', "import '../charts/chart.ts';", false],
  ['src/report/report.ts', "export * from '../charts/chart.ts';", false],
  ['src/report/report.ts', "export { chart } from '../charts/chart.ts';", false],
  ['src/report/report.ts', "void import('../charts/chart.ts');", false],
  ['src/report/doors/door.ts', "import '../../charts/chart.ts';", false],
  ['src/report/doors/door.ts', "import '../projects/project.ts';", true],
  ['src/interface/components/Chart.astro', "import '../../charts/chart.ts';", true],
  ['src/interface/components/Chart.astro', "import '../../cli/build.ts';", false],
  ['src/charts/getPicture.ts', "import '../interface/styles/tokens.css?raw';", true],
  ['src/pages/[locale]/index.astro', "import '../../cli/build.ts';", false],
  ['src/cli/build.ts', "import '../pages/index.astro';", true],
  ['src/locales.ts', "import './quantities/index.ts';", false],
])('%s: %s %s', async (file, line, isAllowed) => {
  expect(await mayHold(file, line)).toBe(isAllowed);
});
