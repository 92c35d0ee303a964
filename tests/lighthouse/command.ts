/**
 * Asks Lighthouse for a phone's view of every kind of page in `dist`, in both languages, and prints its four scores:
 * `npm run lighthouse`, which installs Lighthouse for itself. Ends with 1 where one is below 100, naming the audits that cost it; paths after `--` are asked alone.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../../src/reading/environment/findBrowser.ts';
import { heaviestOfKind } from '../support/pageKinds.ts';
import { serveFolder } from '../support/serveFolder.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** A page that asks not to be listed rightly fails this one audit: 404, embedded charts, results of a search. */
const listing = 'is-crawlable';

/** What is read of Lighthouse's result. */
interface Result {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Partial<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Partial<Record<string, { readonly score: number | null; readonly displayValue?: string }>>;
}

const chromeFlags = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  // The sandbox of Chromium does not start for root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const resultFile = join(folder, 'result.json');

/** Asks Lighthouse for a page; npm fetches it the first time, as nobody else needs its hundred megabytes. */
async function askLighthouse(address: string, skipped: readonly string[]): Promise<Result> {
  rmSync(resultFile, { force: true });
  await promisify(execFile)(
    'npm',
    [
      ...['exec', '--yes', '--package=lighthouse@13.5.0', '--', 'lighthouse', address],
      ...['--quiet', '--output=json', `--output-path=${resultFile}`, `--chrome-flags=${chromeFlags.join(' ')}`],
      ...skipped.map((audit) => `--skip-audits=${audit}`),
    ],
    { env: { ...process.env, CHROME_PATH: findBrowser() } },
  ).catch((error: unknown) => {
    // Of a page that it cannot read it writes a result that says so, and fails.
    if (!existsSync(resultFile)) throw error;
  });
  return JSON.parse(readFileSync(resultFile, 'utf8')) as Result;
}

const asked = process.argv.slice(2);
const paths = asked.length > 0 ? asked : heaviestOfKind.map(({ path }) => path);
const unlisted = new Set(
  heaviestOfKind.flatMap(({ path, html }) => (html.includes('<meta name="robots" content="noindex"') ? [path] : [])),
);

const server = await serveFolder('dist');
const table: Record<string, Record<string, number>> = {};
const lost: string[] = [];
for (const path of paths) {
  const result = await askLighthouse(server.origin + path, unlisted.has(path) ? [listing] : []);
  if (result.runtimeError) throw new Error(`${path}: ${result.runtimeError.message}`);
  table[path] = Object.fromEntries(categories.map((category) => [category, scoreOf(result, category)]));
  lost.push(
    ...categories.flatMap((category) => (scoreOf(result, category) < 100 ? describeLoss(result, path, category) : [])),
  );
}
await server.close();
rmSync(folder, { recursive: true });

console.table(table);
for (const line of lost) console.error(line);
console.log(`${paths.length} pages, ${lost.length === 0 ? '100 in all four on each' : 'not all at 100'}`);
process.exitCode = lost.length === 0 ? 0 : 1;

function scoreOf(result: Result, category: (typeof categories)[number]): number {
  return Math.round((result.categories[category]?.score ?? 0) * 100);
}

/** Says which audits of a category kept a page from 100. */
function describeLoss(result: Result, path: string, category: (typeof categories)[number]): string {
  const audits = (result.categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => [id, result.audits[id]?.displayValue].filter(Boolean).join(' '));
  return `${path}: ${category} ${scoreOf(result, category)}: ${audits.join(', ')}`;
}
