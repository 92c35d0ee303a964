import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const project = process.cwd();
let folder: string;

/** A copy of the project with what would be the site of an earlier build. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'faults-'));
  for (const name of ['src', 'content', 'seeds', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Builds the copy with one file changed, and puts the file back. */
function buildWith(file: string, change: (text: string) => string): { status: number | null; said: string } {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, change(text));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(project, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  writeFileSync(path, text);
  return { status, said: stdout + stderr };
}

const oldSite = 'the site of the last build';

describe.each([
  ['there is a site of an earlier build', true],
  ['there is none', false],
] as const)('a build that fails where %s', (_, hasSite) => {
  beforeAll(() => {
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    if (!hasSite) return;
    cpSync(join(folder, 'public'), join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'dist/index.html'), oldSite);
  });

  test.each([
    ['the gate', 'content/2024/chapters/en/overview.mdx', (text: string) => text.replace('115.089', '115.098')],
    ['the data around it', 'content/2024/charts.yaml', (text: string) => text.replace('kind: whole', 'kind: pie')],
    [
      'the pages',
      'src/pages/404.astro',
      (text: string) => text.replace('---\n', "---\nthrow new Error('broken page');\n"),
    ],
  ])('in %s says why and leaves it so', (where, file, change) => {
    const { status, said } = buildWith(file, change);
    expect(status).not.toBe(0);
    expect(said).toContain(where === 'the pages' ? 'broken page' : file);
    expect(said).toContain(hasSite ? 'is still the one of the last build' : 'there is no dist/');
    expect(existsSync(join(folder, '.astro/next'))).toBe(false);
    const site = join(folder, 'dist');
    expect(existsSync(site)).toBe(hasSite);
    if (hasSite) {
      expect(readdirSync(site).toSorted()).toEqual([...readdirSync(join(folder, 'public')), 'index.html'].toSorted());
      expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(oldSite);
    }
  });
});
