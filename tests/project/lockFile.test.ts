import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

interface PackageFile {
  overrides?: Record<string, Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
const { overrides = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFile;
const packages = Object.entries(lock.packages);

/** Returns the version that a package's dependency resolves to, as Node looks for it: nearest folder first. */
function resolveVersion(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = lock.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found) return found.version;
    if (folder === '') return undefined;
  }
}

/** Returns whether a version satisfies a range of the forms that optional dependencies have: 1.2.3, ~1.2.3, ^1.2.3. */
function satisfies(version: string, range: string): boolean {
  const [, sign, base = ''] = /^([~^]?)(\d+\.\d+\.\d+(?:-[\w.]+)?)$/.exec(range) ?? [];
  if (sign === undefined) throw new Error(`this test cannot judge the range "${range}": teach it to`);
  if (sign === '') return version === base;
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const [baseMajor = 0, baseMinor = 0, basePatch = 0] = base.split('.').map(Number);
  if (major !== baseMajor) return false;
  // Below 1.0.0 a caret holds the minor version too.
  if (sign === '~' || major === 0) return minor === baseMinor && patch >= basePatch;
  return minor > baseMinor || (minor === baseMinor && patch >= basePatch);
}

test('the lock file names no registry but the public one', () => {
  const foreign = packages.filter(
    ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(foreign).toEqual([]);
});

test('the lock file holds a sha-512 of every package', ({ task }) => {
  const unproved = packages.filter(([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'));
  expect(unproved).toEqual([]);
  task.meta.measured = `${packages.length - 1} packages`;
});

test('the lock file holds the parts for every platform, in the versions that are asked for', ({ task }) => {
  const edges = packages.flatMap(([path, { optionalDependencies = {} }]) => {
    const overridden = overrides[path.replace(/^.*node_modules\//, '')] ?? {};
    return Object.entries(optionalDependencies).map(([name, range]) => ({
      path,
      name,
      range: overridden[name] ?? range,
      version: resolveVersion(path, name),
    }));
  });
  const broken = edges.filter(({ version, range }) => version === undefined || !satisfies(version, range));
  expect(broken).toEqual([]);
  task.meta.measured = `${edges.length} optional dependencies`;
});

test('the lock file holds every package that another one needs', () => {
  const missing = packages.flatMap(([path, { dependencies = {} }]) =>
    Object.keys(dependencies)
      .filter((name) => resolveVersion(path, name) === undefined)
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});
