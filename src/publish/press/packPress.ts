import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Zippable } from 'fflate';
import { dataFiles, pressFolder } from '../downloads/dataFiles.ts';
import { zipWithDate } from '../downloads/zipWithDate.ts';

/** The tables that a newsroom wants. */
const tables = [dataFiles.xlsx.file, dataFiles.csv.file, dataFiles.csvExcel.file, dataFiles.json.file];

/**
 * Puts a year's press pack into a built site: its texts, its figures and its charts in both languages, all of them files of
 * the site, so that the pack can say nothing else. `issued` dates the files in it, yyyy-mm-dd.
 */
export function packPress(site: string, year: number, issued: string): void {
  const data = join(site, 'data', String(year));
  const filesIn = (folder: string, ending: RegExp): string[] =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => ending.test(name))
          .sort()
      : [];
  const take = (folder: string, into: string, names: readonly string[]): [string, Uint8Array][] =>
    names.map((name) => [`${into}${name}`, readFileSync(join(folder, name))]);
  const texts = join(data, pressFolder);
  const charts = join(site, 'charts', String(year));
  const files: Zippable = Object.fromEntries([
    ...take(texts, '', filesIn(texts, /\.txt$/)),
    ...take(data, 'figures/', tables),
    ...take(charts, 'charts/', filesIn(charts, /\.(?:svg|png)$/)),
  ]);
  writeFileSync(join(data, dataFiles.pressPack.file), zipWithDate(files, issued));
}
