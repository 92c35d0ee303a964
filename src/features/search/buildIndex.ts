import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { locales, type Locale, type Localized } from '../../locales.ts';
import { plainTitle } from '../../reading/chapters/chapter.ts';
import { filesOnDisk, type Files } from '../../reading/files.ts';
import { listYears } from '../../reading/years.ts';
import { loadReport } from '../../report/loadReport.ts';
import type { Report } from '../../report/report.ts';
import { placeKey, titleNumber } from './placeKey.ts';
import { collectSiteTexts } from './siteTexts.ts';

/** The parts of Pagefind's output that its own interface needs and ours does not. */
const unneeded = /(?:-ui\.|-ui-|highlight|playground|pagefind-component)/;

/**
 * Writes the full-text index of every year into `pagefind/{year}/{locale}/` of a built site, one record for each sentence,
 * title and entry of the site, and beside it `places.json`, which says for each of Pagefind's result ids what it is: the
 * texts themselves are loaded already.
 */
async function buildIndex(site: string): Promise<void> {
  // Pagefind never removes what an earlier build left.
  rmSync(join(site, 'pagefind'), { recursive: true, force: true });
  const files = filesOnDisk(process.cwd());
  for (const year of listYears(files)) {
    const records = collectRecords(loadReport(process.cwd(), year), files);
    for (const locale of locales) {
      const count = await writeIndex(records, locale, join(site, 'pagefind', String(year), locale));
      console.log(`Pagefind ${String(year)} ${locale}: ${String(records.length)} texts, ${String(count)} records`);
    }
  }
  await pagefind.close();
}

/** A text that is found by itself, and the name by which the search knows it. */
interface IndexRecord {
  readonly place: string;
  readonly text: Localized;
}

function collectRecords(report: Report, files: Files): IndexRecord[] {
  const chapters = report.chapters.flatMap(({ id, head, sentences }): IndexRecord[] => [
    { place: placeKey(id, titleNumber), text: { zh: plainTitle(head.zh.title), en: plainTitle(head.en.title) } },
    ...sentences.map(({ n, text }) => ({ place: placeKey(id, n), text })),
  ]);
  const site = collectSiteTexts(files, report).entries.map(({ address, title, text }): IndexRecord => {
    const say = (locale: Locale): string => [title[locale], text?.[locale] ?? ''].join('\n');
    return { place: address, text: { zh: say('zh'), en: say('en') } };
  });
  return [...chapters, ...site];
}

/** Writes the index of one language and returns how many records it holds. */
async function writeIndex(records: readonly IndexRecord[], locale: Locale, folder: string): Promise<number> {
  // With the point and the percent sign 8.2% is a word of its own, and neither 82 nor 8.
  const { index, errors } = await pagefind.createIndex({ includeCharacters: '.%', forceLanguage: locale });
  if (!index) throw new Error(`Pagefind makes no index: ${errors.join(', ')}`);
  for (const { place, text } of records) {
    const added = await index.addCustomRecord({ url: place, content: text[locale], language: locale });
    if (added.errors.length > 0) throw new Error(`Pagefind refuses ${place}: ${added.errors.join(', ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const places: Record<string, string> = {};
  for (const { path, content } of files) {
    const id = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id !== undefined) places[id] = readAddress(content);
    else if (!unneeded.test(path)) writeFile(join(folder, path), content);
  }
  if (Object.keys(places).length === 0) throw new Error('Pagefind wrote no fragment: its format has changed.');
  const sorted = Object.fromEntries(Object.entries(places).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFile(join(folder, 'places.json'), JSON.stringify(sorted));
  return Object.keys(places).length;
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
