/**
 * Builds the last commit twice, from two clean clones in folders of different names, times and time zones, and compares
 * every byte: `npm run reproducible`. The packages are those installed here.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const home = mkdtempSync(join(tmpdir(), 'reproducible-'));

function buildClone(name: string, timeZone: string): Map<string, string> {
  const clone = join(home, name);
  execFileSync('git', ['clone', '--quiet', process.cwd(), clone]);
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction');
  execFileSync('npm', ['run', 'build'], {
    cwd: clone,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: true,
    env: { ...process.env, TZ: timeZone, LC_ALL: 'C' },
  });
  const dist = join(clone, 'dist');
  return new Map(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(dist, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

try {
  const first = buildClone('first', 'Asia/Shanghai');
  const second = buildClone('another-folder', 'America/New_York');
  const names = new Set([...first.keys(), ...second.keys()]);
  const different = [...names].filter((name) => first.get(name) !== second.get(name)).sort();
  if (different.length > 0) {
    console.error(`${different.length} of ${names.size} files differ:\n${different.slice(0, 20).join('\n')}`);
    process.exitCode = 1;
  } else {
    console.log(`Two clean clones, two builds: ${names.size} files, byte for byte the same.`);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
