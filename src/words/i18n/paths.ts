import { locales, type Locale } from '../../locales.ts';
import type { ChapterId } from '../../reading/schemas/chapter.ts';
import type { DoorId } from '../../reading/schemas/door.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Returns the address of a path on this site, below its base path. */
export function href(path: `/${string}`): string {
  return `${base}${path}`;
}

/** Returns the whole address of a path, for citations and metadata. */
export function absoluteUrl(path: `/${string}`): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** Returns a page's path in a language. */
export function localPath(locale: Locale, path: `/${string}`): `/${string}` {
  return `/${locale}${path}`;
}

/** Returns a chapter's path, with a sentence where one is given. */
export function chapterPath(locale: Locale, year: number, chapter: ChapterId, sentence?: number): `/${string}` {
  const fragment = sentence === undefined ? '' : `#s${String(sentence)}`;
  return `/${locale}/${String(year)}/${chapter}/${fragment}`;
}

/** Returns the path of a chapter with both languages side by side, with a sentence where one is given. */
export function facingPath(locale: Locale, year: number, chapter: ChapterId, sentence?: number): `/${string}` {
  const fragment = sentence === undefined ? '' : `#s${String(sentence)}`;
  return `/${locale}/${String(year)}/${chapter}/facing/${fragment}`;
}

/** Returns the path of a figure's page. */
export function figurePath(locale: Locale, year: number, figure: string): `/${string}` {
  return `/${locale}/${String(year)}/figures/${figure}/`;
}

/** Returns the path of a term's entry in the glossary. */
export function termPath(locale: Locale, term: string): `/${string}` {
  return `/${locale}/terms/#${term}`;
}

/** Returns the path of the directory of projects, with an entry where one is given. */
export function projectPath(locale: Locale, year: number, project?: string): `/${string}` {
  return `/${locale}/${String(year)}/projects/${project === undefined ? '' : `#${project}`}`;
}

/** Returns the path of a page of a year's report for one group of readers, with a group of its answers where one is given. */
export function doorPagePath(locale: Locale, year: number, door: DoorId, section?: string): `/${string}` {
  return `/${locale}/${String(year)}/for/${door}/${section === undefined ? '' : `#${section}`}`;
}

/** Returns the path of the report as one long picture. */
export function posterPath(locale: Locale, year: number): `/${string}` {
  return `/${locale}/${String(year)}/poster/`;
}

/** Returns the path of a chart by itself, made for an iframe. */
export function embedPath(locale: Locale, year: number, chart: string): `/${string}` {
  return `/${locale}/${String(year)}/charts/${chart}/embed/`;
}

/** Returns the routes of a page that exists once in each language. */
export function localeRoutes(): { params: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale } }));
}
