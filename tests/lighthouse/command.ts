/**
 * Asks Lighthouse for a phone's view of every kind of page in `dist`, in both languages, and prints its four scores:
 * `npm run lighthouse`. Ends with 1 where one is below 100, naming the audits that cost it; paths after `--` are asked alone.
 */
import lighthouse, { type Result } from 'lighthouse';
import { launch } from 'chrome-launcher';
import { findBrowser } from '../../src/reading/environment/findBrowser.ts';
import { heaviestOfKind } from '../support/pageKinds.ts';
import { serveFolder } from '../support/serveFolder.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** A page that asks not to be listed rightly fails this one audit: 404, embedded charts, results of a search. */
const listing = 'is-crawlable';

const asked = process.argv.slice(2);
const paths = asked.length > 0 ? asked : heaviestOfKind.map(({ path }) => path);
const unlisted = new Set(
  heaviestOfKind.flatMap(({ path, html }) => (html.includes('<meta name="robots" content="noindex"') ? [path] : [])),
);

const server = await serveFolder('dist');
const browser = await launch({
  chromePath: findBrowser(),
  chromeFlags: [
    '--headless',
    '--disable-gpu',
    '--disable-quic',
    // The sandbox of Chromium does not start for root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});

const table: Record<string, Record<string, number>> = {};
const lost: string[] = [];
for (const path of paths) {
  const result = await lighthouse(server.origin + path, {
    port: browser.port,
    logLevel: 'error',
    ...(unlisted.has(path) && { skipAudits: [listing] }),
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${path}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
  table[path] = Object.fromEntries(categories.map((category) => [category, scoreOf(lhr, category)]));
  lost.push(
    ...categories.flatMap((category) => (scoreOf(lhr, category) < 100 ? describeLoss(lhr, path, category) : [])),
  );
}
browser.kill();
await server.close();

console.table(table);
for (const line of lost) console.error(line);
console.log(`${paths.length} pages, ${lost.length === 0 ? '100 in all four on each' : 'not all at 100'}`);
process.exitCode = lost.length === 0 ? 0 : 1;

function scoreOf(lhr: Result, category: (typeof categories)[number]): number {
  return Math.round((lhr.categories[category]?.score ?? 0) * 100);
}

/** Says which audits of a category kept a page from 100. */
function describeLoss(lhr: Result, path: string, category: (typeof categories)[number]): string {
  const audits = (lhr.categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => [id, lhr.audits[id]?.displayValue].filter(Boolean).join(' '));
  return `${path}: ${category} ${scoreOf(lhr, category)}: ${audits.join(', ')}`;
}
