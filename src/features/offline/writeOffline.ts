import { createHash, type Hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { locales, otherLocale, type Locale } from '../../locales.ts';
import type { Bundle, OfflineManifest } from './manifest.ts';

const workerName = 'service-worker.js';

/** Writes the service worker that takes a former one out of the readers' browsers. */
export function retireOffline(folder: string): void {
  writeFileSync(join(folder, workerName), readFileSync(join(import.meta.dirname, 'retiringWorker.js')));
}

/** The page that is shown where a page is not kept. */
const notKept = 'offline/';

/**
 * Writes the service worker into a built site, and for each language a bundle of all its pages and what their scripts load.
 * Of the reports it is the newest, of `year`, that readers keep whole. `files` are the paths of all files in the folder.
 */
export function writeOffline(folder: string, base: string, year: number, files: readonly string[]): void {
  const version = createHash('sha256').update(readFileSync(join(folder, notKept, 'index.html')));
  const bundles = Object.fromEntries(
    locales.map((locale) => {
      const content = JSON.stringify(bundleLanguage(folder, locale, year, files));
      const name = `offline/${locale}.${shorten(createHash('sha256').update(content))}.json`;
      writeFileSync(join(folder, name), content);
      version.update(name);
      return [locale, name];
    }),
  ) as OfflineManifest['bundles'];
  const worker = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, 'serviceWorker.ts'), 'utf8'));
  version.update(worker);
  const entries = [...new Set(files.map((file) => file.replace(/\/.*/, '')))];
  const manifest: OfflineManifest = { version: shorten(version), base, entries, bundles, notKept };
  // What is left of types are blanks; what is said in comments is said in the source.
  const script = worker
    .replace(/\/\*\*[\s\S]*?\*\/|^ *\/\/.*$/gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n');
  writeFileSync(join(folder, workerName), `const manifest = ${JSON.stringify(manifest)};${script}`);
}

function bundleLanguage(folder: string, locale: Locale, year: number, files: readonly string[]): Bundle {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const readPage = (file: string): string => read(file).replace(saidToMachines, '');
  const places = new Map<string, number>();
  const placeOf = (piece: string): number => {
    const place = places.get(piece) ?? places.size;
    places.set(piece, place);
    return place;
  };
  const pages = files
    .filter((file) => isKeptPage(file, locale, year))
    .map((file) => [file.replace(/index\.html$/, ''), readPage(file).split(betweenPieces).map(placeOf)] as const);
  const needed = files.filter((file) => isNeeded(file, locale, year)).map((file) => [file, read(file)] as const);
  return { pieces: [...places.keys()], pages: Object.fromEntries(pages), files: Object.fromEntries(needed) };
}

/** What a page says of itself to search engines, reference managers and networks, which read it on the network. */
const saidToMachines =
  /<script type="?application\/ld\+json"?>.*?<\/script>|<(?=meta (?:property=|name="?(?:citation_|DC\.|description))|link rel="?(?:canonical|alternate))(?:"[^"]*"|[^">])*>/gs;

/** Where a page is cut: before each element that may stand on other pages too. */
const betweenPieces =
  /(?=<(?:article|div|footer|form|h[1-6]|header|li|link|main|meta|nav|p|script|section|style|svg|tr|ul)\b)/;

/**
 * The pages of a language but those of other years, those for paper, the poster, which repeats them, charts made for an iframe,
 * and the page of files to take away, of which none is kept.
 */
function isKeptPage(file: string, locale: Locale, year: number): boolean {
  const [language, name = ''] = file.split('/');
  const isOfOtherYear = /^\d{4}$/.test(name) && name !== String(year);
  return (
    language === locale &&
    !isOfOtherYear &&
    /(?<!\/embed)\/index\.html$/.test(file) &&
    !/^\w+\/\d+\/(?:print|poster|data)\//.test(file)
  );
}

/**
 * Scripts, the table of Traditional characters, the words and numbers that search looks through, what quotes are checked against,
 * and the sentences of the other language. The full-text index only ranks what is related to a query that nothing answers, and is left out.
 */
function isNeeded(file: string, locale: Locale, year: number): boolean {
  // Answers that were made before spare a reader the search that is kept here.
  const isSpared = new RegExp(`/(?:ready|(?:figures|page)\\.${otherLocale(locale)})\\.`);
  return (
    /^(?:_astro\/|icon\.svg$|theme\.css$|traditional\.json$)/.test(file) ||
    file.startsWith(`data/${year}/sentences/`) ||
    file === `data/${year}/quotes.json` ||
    (file.startsWith(`search/${year}/`) && !isSpared.test(file))
  );
}

function shorten(hash: Hash): string {
  return hash.digest('hex').slice(0, 12);
}
