import type { Files } from './files.ts';

/** Returns the years whose reports the site holds, oldest first: the folders of `content` whose name is a year and that hold no draft. */
export function listYears(files: Files): readonly number[] {
  return listFolders(files).filter((year) => !isDraft(files, year));
}

/** Returns the years of which there is only a draft. */
export function listDrafts(files: Files): readonly number[] {
  return listFolders(files).filter((year) => isDraft(files, year));
}

/** Returns whether of a year's report there is only a draft. */
export function isDraft(files: Files, year: number): boolean {
  return files.has(draftFile(year));
}

/** Returns the file that makes a year's report a draft. */
export function draftFile(year: number): string {
  return `content/${String(year)}/draft.yaml`;
}

function listFolders(files: Files): number[] {
  return files
    .list('content')
    .filter((name) => /^\d{4}$/.test(name))
    .map(Number);
}

/** Returns the year of the newest report, which every page shows that belongs to no year. */
export function latestYear(files: Files): number {
  const year = listYears(files).at(-1);
  if (year === undefined) throw new Error('content/ holds no folder that is named by a year');
  return year;
}
