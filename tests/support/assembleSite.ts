import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { keptFolder } from '../../src/reading/makeOnce.ts';

/** What a site is made of beside the reports of a place, and the packages. */
const code = ['astro.config.mjs', 'package.json', 'public', 'src', 'tsconfig.json', 'content/strings'];
/** Whether a folder is that of a report, and not shared by all. */
const isYear = (name: string): boolean => /^\d{4}$/.test(name);

/**
 * Makes in a new folder the site of a made-up place, of `tests/fixtures`: its content and seeds of these years, and our code. Returns
 * the folder, whose owner removes it.
 */
export function assembleSite(fixture: string, years: readonly number[]): string {
  const folder = mkdtempSync(join(tmpdir(), `${fixture}-`));
  for (const name of code) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  // Pictures are kept by what they are drawn from: none is drawn again for the next of these sites.
  mkdirSync(keptFolder, { recursive: true });
  mkdirSync(join(folder, dirname(keptFolder)));
  symlinkSync(resolve(keptFolder), join(folder, keptFolder), 'junction');
  for (const parent of ['content', 'seeds']) {
    const from = join('tests/fixtures', fixture, parent);
    for (const name of readdirSync(from)) {
      if (!isYear(name) || years.includes(Number(name))) {
        cpSync(join(from, name), join(folder, parent, name), { recursive: true });
      }
    }
  }
  // A new report adds to the shared list of terms, whose terms each stand in a report.
  for (const year of years) {
    const added = join('tests/fixtures', fixture, 'added', String(year), 'terms.yaml');
    if (existsSync(added)) appendFileSync(join(folder, 'content/terms.yaml'), readFileSync(added));
  }
  return folder;
}

/** Builds the site in a folder and returns the folder of its pages; throws where the build fails, with what it says. */
export function buildSite(folder: string): string {
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const { status, stderr, stdout } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return join(folder, 'dist');
}
