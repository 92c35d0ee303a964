import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findProblems } from '../../../src/cli/findProblems.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';

const root = mkdtempSync(join(tmpdir(), 'draft-'));
const text = resolve('tests/fixtures/drafts/wuyuan.txt');

/** Runs one of the project's commands in a copy of its content. */
function run(command: string, ...words: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(command), ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  for (const folder of ['content', 'seeds']) cpSync(folder, join(root, folder), { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('npm run draft makes a folder, npm run fidelity says what is left, and nothing is built until it is done', () => {
  const made = run('src/cli/draft/draft.ts', '2031', text);
  expect(made).toEqual({
    status: 0,
    output: expect.stringMatching(/^Draft of 2031 {2}░+ {2}0 of \d+ settled; next:\n/) as string,
  });
  expect(readFileSync(join(root, 'seeds/2031/wuyuan.txt'))).toEqual(readFileSync(text));
  expect(readdirSync(join(root, 'content/2031/chapters/en'))).toEqual(
    readdirSync(join(root, 'content/2031/chapters/zh')),
  );

  const checked = run('src/cli/checkContent.ts');
  expect(checked.status).toBe(1);
  expect(checked.output).toContain('0 of ');
  expect(checked.output).toContain('content/2031/draft.yaml');
  expect(findProblems(filesOnDisk(root)).map(({ file }) => file)).toEqual(['content/2031/draft.yaml']);

  const again = run('src/cli/draft/draft.ts', '2031', text);
  expect(again).toEqual({ status: 1, output: expect.stringContaining('nothing was changed') as string });
});

test.each([
  [['31', text], 'a year in four digits'],
  [['2032', join(root, 'nowhere.txt')], 'no such file'],
  [['2024', text], 'content/2024 or seeds/2024 is there already'],
])('npm run draft -- %j is refused', (words, why) => {
  expect(run('src/cli/draft/draft.ts', ...words)).toEqual({
    status: 1,
    output: expect.stringContaining(why) as string,
  });
  expect(existsSync(join(root, 'content/2032'))).toBe(false);
});
