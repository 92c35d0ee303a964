import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { locales, type Locale } from '../locales.ts';
import { filesOnDisk } from '../reading/files.ts';
import { listYears } from '../reading/years.ts';
import { loadReport } from '../report/loadReport.ts';
import type { Report } from '../report/report.ts';
import { placeKey } from './placeKey.ts';

/** The parts of Pagefind's output that its own interface needs and ours does not. */
const unneeded = /(?:-ui\.|-ui-|highlight|playground|pagefind-component)/;

/**
 * Writes the full-text index of every year into `pagefind/{year}/{locale}/` of a built site, one record for each sentence,
 * and beside it `places.json`, which says for each of Pagefind's result ids which sentence it is: the sentences themselves
 * are loaded already.
 */
async function buildIndex(site: string): Promise<void> {
  // Pagefind never removes what an earlier build left.
  rmSync(join(site, 'pagefind'), { recursive: true, force: true });
  for (const year of listYears(filesOnDisk(process.cwd()))) {
    const report = loadReport(process.cwd(), year);
    for (const locale of locales) await writeIndex(report, locale, join(site, 'pagefind', String(year), locale));
  }
  await pagefind.close();
}

async function writeIndex(report: Report, locale: Locale, folder: string): Promise<void> {
  // With the point and the percent sign 8.2% is a word of its own, and neither 82 nor 8.
  const { index, errors } = await pagefind.createIndex({ includeCharacters: '.%', forceLanguage: locale });
  if (!index) throw new Error(`Pagefind makes no index: ${errors.join(', ')}`);
  for (const { chapter, n, text } of report.chapters.flatMap(({ sentences }) => sentences)) {
    const added = await index.addCustomRecord({ url: placeKey(chapter, n), content: text[locale], language: locale });
    if (added.errors.length > 0)
      throw new Error(`Pagefind refuses ${chapter} s${String(n)}: ${added.errors.join(', ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const places: Record<string, string> = {};
  for (const { path, content } of files) {
    const id = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id !== undefined) places[id] = readAddress(content);
    else if (!unneeded.test(path)) writeFile(join(folder, path), content);
  }
  const sentences = report.chapters.reduce((count, chapter) => count + chapter.sentences.length, 0);
  if (Object.keys(places).length === 0) throw new Error('Pagefind wrote no fragment: its format has changed.');
  console.log(
    `Pagefind ${String(report.year)} ${locale}: ${String(sentences)} sentences, ${String(Object.keys(places).length)} records`,
  );
  const sorted = Object.fromEntries(Object.entries(places).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFile(join(folder, 'places.json'), JSON.stringify(sorted));
}

/** Reads the address out of a fragment: a gzipped file, a mark and JSON. */
function readAddress(content: Uint8Array): string {
  const json = gunzipSync(content)
    .toString('utf8')
    .replace(/^pagefind_dcd/, '');
  const { url } = JSON.parse(json) as { url: string };
  return url;
}

function writeFile(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

await buildIndex(process.argv[2] ?? 'dist');
