import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { measurePages } from './measurePages.ts';

/** Starlight, the leading theme for documentation, with the same text: measured once, in the same conditions. */
const starlight = { kilobytes: 44, requests: 9, firstPaint: 900 } as const;
const goal = { kilobytes: 0.6, firstPaint: 0.85 } as const;

const paths = [
  '/zh/',
  '/zh/2024/growth/',
  '/en/2024/growth/',
  '/zh/2024/innovation/',
  '/zh/2024/growth/facing/',
  '/zh/2024/figures/vr-industry-scale/',
  '/zh/2024/projects/',
  '/zh/terms/',
  '/zh/search/',
  '/zh/search/?q=220亿',
];

/** Builds the site unless it is built, prints what its pages cost a reader, and returns what costs more than it may. */
export async function benchPages(isBuilt: boolean): Promise<string[]> {
  if (!isBuilt) {
    const start = performance.now();
    const { status } = spawnSync('npm', ['run', 'build'], { stdio: ['ignore', 'ignore', 'inherit'], shell: true });
    if (status !== 0) throw new Error('the build failed');
    console.log(`Build: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }

  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => ({ name, size: statSync(join(parentPath, name)).size }));
  const count = (isCounted: (name: string) => boolean): string => {
    const counted = files.filter(({ name }) => isCounted(name));
    const megabytes = counted.reduce((sum, { size }) => sum + size, 0) / 1_000_000;
    return `${counted.length} files, ${megabytes.toFixed(1)} MB`;
  };
  console.log(
    `Site: ${count((name) => !/\.(?:br|gz)$/.test(name))}; as brotli ${count((name) => name.endsWith('.br'))}`,
  );

  const costs = await measurePages(paths);
  console.table(
    costs.map(({ path, requests, kilobytes, firstPaint }) => ({
      page: path,
      requests,
      'kB sent': Number(kilobytes.toFixed(1)),
      'first paint, ms': Math.round(firstPaint),
      'bytes : Starlight': Number((kilobytes / starlight.kilobytes).toFixed(2)),
      'paint : Starlight': Number((firstPaint / starlight.firstPaint).toFixed(2)),
    })),
  );
  console.log(
    `Starlight: ${starlight.kilobytes} kB in ${starlight.requests} requests, first paint ${starlight.firstPaint} ms; the goal for a chapter is ${goal.kilobytes} of its bytes and ${goal.firstPaint} of its time.`,
  );
  const chapter = costs.find(({ path }) => path === '/zh/2024/growth/');
  const failures: string[] = [];
  if (!chapter || chapter.kilobytes > goal.kilobytes * starlight.kilobytes) {
    failures.push('A chapter sends more than its share.');
  }
  if (chapter && chapter.firstPaint > goal.firstPaint * starlight.firstPaint) {
    failures.push('A chapter is painted later than its share; on a busy machine measure again.');
  }
  return failures;
}
