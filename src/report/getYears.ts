import { locales, type Locale } from '../locales.ts';
import { filesOnDisk } from '../reading/files.ts';
import { latestYear, listDrafts, listYears } from '../reading/years.ts';
import { loadOutline } from '../reading/readOutline.ts';
import type { ChapterId } from '../reading/schemas/chapter.ts';
import { onceAYear } from './onceAYear.ts';

/** Returns the years whose reports the site holds, oldest first. */
export function getYears(): readonly number[] {
  return listYears(filesOnDisk(process.cwd()));
}

/** Returns the year of the newest report. */
export function getLatestYear(): number {
  return latestYear(filesOnDisk(process.cwd()));
}

/** What the address of a page says of the report it belongs to. */
export interface YearParams {
  readonly locale: Locale;
  /** In digits. */
  readonly year: string;
}

/** Returns the years whose reports have pages: while authors are writing, drafts too. */
function routedYears(): readonly number[] {
  return import.meta.env.DEV ? [...getYears(), ...listDrafts(filesOnDisk(process.cwd()))] : getYears();
}

/** Returns the routes of a page that each report has once in each language; year by year, so that reports are read one after the other. */
export function yearRoutes(): { params: YearParams }[] {
  return routedYears().flatMap((year) => locales.map((locale) => ({ params: { locale, year: String(year) } })));
}

/** Returns the routes of a file that each report has once. */
export function yearFileRoutes(): { params: Pick<YearParams, 'year'> }[] {
  return getYears().map((year) => ({ params: { year: String(year) } }));
}

/** Returns the routes of a file that each chapter of each report has. */
export function chapterFileRoutes(): { params: Pick<YearParams, 'year'> & { chapter: ChapterId } }[] {
  return yearFileRoutes().flatMap(({ params }) =>
    getOutline(Number(params.year)).chapters.map((chapter) => ({ params: { ...params, chapter } })),
  );
}

/** Returns the outline of a year's report, for the pages. */
export const getOutline = onceAYear((year) => loadOutline(filesOnDisk(process.cwd()), year));

/** Returns the chapter with which a year's report begins. */
export function firstChapter(year: number): ChapterId {
  const [first] = getOutline(year).chapters;
  if (first === undefined) throw new Error('an outline has at least one chapter');
  return first;
}

/** A page or file of one chapter in one language, as a route of the site. */
export interface ChapterRoute {
  readonly params: YearParams & { readonly chapter: ChapterId };
}

/** Returns the routes of a page or file that each chapter has once in each language. */
export function chapterRoutes(): ChapterRoute[] {
  return yearRoutes().flatMap(({ params }) =>
    getOutline(Number(params.year)).chapters.map((chapter) => ({ params: { ...params, chapter } })),
  );
}
