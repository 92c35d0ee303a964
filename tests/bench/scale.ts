import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measureReading, type ReadingCost } from './measureReading.ts';
import { multiplyReport } from './multiplyReport.ts';
import type { Usage } from './recordUsage.ts';

/** What a site of so many years costs those who build and those who read it. */
interface ScaleCost extends ReadingCost {
  readonly years: number;
  readonly pages: number;
  readonly seconds: number;
  /** Seconds of the processor, which do not depend on what else the machine does. */
  readonly processor: number;
  /** The most memory that a process of the build had, in MB. */
  readonly memory: number;
}

/** One more link for a reader, to the list of the years, is not growth. */
const readerTolerance = 1.01;
/** The processor's time for the same build differs by so much from one time to the next. */
const buildTolerance = 1.2;

/**
 * Builds the report multiplied to each number of years, prints what that costs, and returns what grows that must not: the page and
 * the first search with the years at all, the build more than in proportion.
 */
export async function benchScale(numbersOfYears: readonly number[]): Promise<string[]> {
  const costs: ScaleCost[] = [];
  for (const years of numbersOfYears) {
    const cost = await measure(years);
    costs.push(cost);
    console.table(costs.map(toRow));
  }
  const [first, ...more] = costs;
  return first ? more.flatMap((cost) => findGrowth(first, cost)) : [];
}

async function measure(years: number): Promise<ScaleCost> {
  const folder = mkdtempSync(join(tmpdir(), `scale-${years}-`));
  try {
    multiplyReport(folder, years);
    const build = buildIn(folder);
    const pages = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    ).length;
    return { years, pages, ...build, ...(await measureReading(join(folder, 'dist'))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function buildIn(folder: string): Pick<ScaleCost, 'seconds' | 'processor' | 'memory'> {
  const record = join(folder, 'usage.txt');
  const loaded = pathToFileURL(resolve(import.meta.dirname, 'recordUsage.ts')).href;
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: `--import=${loaded}`, USAGE_RECORD: record },
  });
  if (status !== 0) throw new Error('the build fails; what was measured before it stands above');
  const seconds = (performance.now() - start) / 1000;
  const usages = readFileSync(record, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Usage);
  return {
    seconds,
    processor: usages.reduce((sum, { processor }) => sum + processor, 0) / 1_000_000,
    memory: Math.max(...usages.map(({ memory }) => memory)) / 1000,
  };
}

function toRow({ years, pages, seconds, processor, memory, chapter, figureAnswer, textAnswer }: ScaleCost): object {
  const kilobytes = (bytes: number): number => Number((bytes / 1000).toFixed(1));
  return {
    years,
    pages,
    'build, s': Number(seconds.toFixed(1)),
    'processor, s': Number(processor.toFixed(1)),
    'a year, s': Number((processor / years).toFixed(1)),
    'memory, MB': Math.round(memory),
    'chapter, kB': kilobytes(chapter),
    'figure found, kB': kilobytes(figureAnswer),
    'text found, kB': kilobytes(textAnswer),
  };
}

function findGrowth(first: ScaleCost, cost: ScaleCost): string[] {
  const readers = [
    ['a chapter', first.chapter, cost.chapter],
    ['the answer with a figure', first.figureAnswer, cost.figureAnswer],
    ['the answer from the text', first.textAnswer, cost.textAnswer],
  ] as const;
  const grown = readers
    .filter(([, before, now]) => now > before * readerTolerance)
    .map(
      ([what, before, now]) =>
        `With ${cost.years} years ${what} takes ${now} bytes, and ${before} with ${first.years}.`,
    );
  const share = cost.processor / first.processor / (cost.years / first.years);
  const slow = `With ${cost.years} years a year's build takes the processor ${share.toFixed(2)} times as long as with ${first.years}.`;
  return share > buildTolerance ? [...grown, slow] : grown;
}
