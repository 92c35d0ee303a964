import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { locales, type Locale } from '../locales.ts';
import type { OfflineManifest } from './manifest.ts';

const workerName = 'service-worker.js';

/** Writes the service worker that takes a former one out of the readers' browsers. */
export function retireOffline(folder: string): void {
  writeFileSync(join(folder, workerName), readFileSync(join(import.meta.dirname, 'retiringWorker.js')));
}

/**
 * Writes the service worker into a built site, and for each language one file with all its pages: they have so much in
 * common that together they are a fraction of their sizes. Of the reports it is the newest, of `year`, that readers keep
 * whole. `files` are the paths of all files in the folder.
 */
export function writeOffline(folder: string, base: string, year: number, files: readonly string[]): void {
  const version = createHash('sha256');
  mkdirSync(join(folder, 'offline'), { recursive: true });
  const languages = Object.fromEntries(
    locales.map((locale) => [locale, writeLanguage(folder, locale, year, files, version)]),
  ) as OfflineManifest['languages'];
  const worker = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, 'serviceWorker.ts'), 'utf8'));
  version.update(worker);
  const manifest: OfflineManifest = { version: shorten(version), base, languages };
  // What is left of types are blanks; what is said in comments is said in the source.
  const script = worker
    .replace(/\/\*\*[\s\S]*?\*\/|^ *\/\/.*$/gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n');
  writeFileSync(join(folder, workerName), `const manifest = ${JSON.stringify(manifest)};${script}`);
}

function writeLanguage(
  folder: string,
  locale: Locale,
  year: number,
  files: readonly string[],
  version: Hash,
): OfflineManifest['languages'][Locale] {
  const otherYear = new RegExp(`^${locale}/(?!${year}/)\\d{4}/`);
  const pages = files.filter(
    (file) => file.startsWith(`${locale}/`) && /(?<!\/embed)\/index\.html$/.test(file) && !otherYear.test(file),
  );
  const texts = pages.map((file) => [file.replace(/index\.html$/, ''), readFileSync(join(folder, file), 'utf8')]);
  const content = JSON.stringify(Object.fromEntries(texts));
  const name = `offline/${locale}.${shorten(createHash('sha256').update(content))}.json`;
  writeFileSync(join(folder, name), content);
  const needed = files.filter((file) => isNeeded(file, locale, year));
  for (const file of needed) version.update(file).update(readFileSync(join(folder, file)));
  version.update(name);
  return { pages: name, files: needed };
}

/** Scripts, the words and numbers that search looks through, this language's index, and the sentences of the other language. */
function isNeeded(file: string, locale: Locale, year: number): boolean {
  return (
    /^(?:_astro\/|icon\.svg$)/.test(file) ||
    file.startsWith(`data/${year}/sentences/`) ||
    (file.startsWith(`search/${year}/`) && !file.endsWith(`.${locale === 'zh' ? 'en' : 'zh'}.json`)) ||
    (file.startsWith(`pagefind/${year}/${locale}/`) && !file.endsWith('worker.js'))
  );
}

function shorten(hash: Hash): string {
  return hash.digest('hex').slice(0, 12);
}
