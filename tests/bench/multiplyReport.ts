import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { sentenceId } from '../../src/report/sentenceId.ts';
import { markOf } from '../../src/report/permanence/checkPermanence.ts';
import { filesOnDisk } from '../../src/reading/files.ts';
import { latestYear } from '../../src/reading/years.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { versionsFolder } from '../../src/report/versions/keptVersions.ts';

/** What a build needs, beside the packages. */
const needed = ['astro.config.mjs', 'content', 'package.json', 'public', 'seeds', 'src', 'tsconfig.json'];

/**
 * Makes in an empty folder a copy of this project that holds the reports of so many years: the newest, and the same text again
 * for each year before it, with every mention of its own year and the one before moved back. Each report has addresses, ids and
 * a source file of its own, and passes the gate like any other.
 */
export function multiplyReport(folder: string, years: number): void {
  for (const name of needed) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const newest = latestYear(filesOnDisk(folder));
  for (let year = newest - 1; year > newest - years; year -= 1) addYear(folder, newest, year);
}

function addYear(folder: string, newest: number, year: number): void {
  for (const parent of ['content', 'seeds']) {
    const copy = join(folder, parent, String(year));
    cpSync(join(folder, parent, String(newest)), copy, { recursive: true });
    for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) rewrite(join(entry.parentPath, entry.name), (text) => moveYears(text, newest, year));
    }
  }
  describeSeed(join(folder, 'seeds', String(year)));
  listPermanentIds(folder, year);
  // What was published of the newest was never published of its copies.
  rmSync(join(folder, versionsFolder(year)), { recursive: true, force: true });
  writeFileSync(join(folder, 'content', String(year), 'corrections.yaml'), '[]\n');
}

/** Returns a text of the newest report as it would have been written for another year. */
function moveYears(text: string, newest: number, year: number): string {
  const own = new RegExp(`(?<!\\d)(?:${newest}|${newest - 1})(?!\\d)`, 'g');
  return text.replace(own, (found) => String(Number(found) - newest + year));
}

/** The source file has other bytes now, and as many as before. */
function describeSeed(seeds: string): void {
  const [seed = ''] = readdirSync(seeds).filter((name) => name !== 'origin.yaml');
  const sha256 = createHash('sha256')
    .update(readFileSync(join(seeds, seed)))
    .digest('hex');
  rewrite(join(seeds, 'origin.yaml'), (text) => text.replace(/^sha256: .*$/m, `sha256: ${sha256}`));
}

function listPermanentIds(folder: string, year: number): void {
  const { figures, chapters } = loadReport(folder, year);
  const sentences = chapters.flatMap((chapter) => chapter.sentences);
  const ids = {
    figures: figures.map(({ id }) => id),
    sentences: Object.fromEntries(sentences.map((pair) => [sentenceId(pair), markOf(pair.text.zh)])),
    forwarding: {},
  };
  writeFileSync(join(folder, 'content', String(year), 'permanent-ids.yaml'), stringify(ids));
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
