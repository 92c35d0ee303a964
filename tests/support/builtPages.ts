import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { locales, type Locale } from '../../src/locales.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Path below the site's base: `/zh/2024/overview/`. */
  readonly path: string;
  /** The language that the path names; the cover and the error page have none. */
  readonly locale: Locale | undefined;
  readonly html: string;
}

/** The chapters in reading order, written out here so that a lost one is noticed. */
export const chapters = [
  'overview',
  'innovation',
  'growth',
  'renewal',
  'area-4',
  'ecology',
  'wellbeing',
  'governance',
  'closing',
] as const;

/** The paths of all files in `dist`, below the site's base: `/icon.svg`, `/zh/index.html`. */
export const builtFiles: readonly string[] = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/').replace(/^dist/, ''))
  .sort();

/** All pages in `dist`, by path. */
export const builtPages: readonly BuiltPage[] = builtFiles
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({
    path: file.replace(/index\.html$/, ''),
    locale: locales.find((locale) => file.startsWith(`/${locale}/`)),
    html: readFileSync(`dist${file}`, 'utf8'),
  }));

/** Pages that are drawn alike from many entries; of every other page there is but one a language, or it is a chapter. */
const manyOfAKind = [/\/figures\/[^/]+\/$/, /\/facing\/$/, /\/charts\/[^/]+\/embed\/$/];

/** Every page, but of those that are drawn alike the shortest and the longest in each language. */
export const pagesOfEachKind: readonly string[] = [
  ...builtPages.filter(({ path }) => !manyOfAKind.some((kind) => kind.test(path))),
  ...locales.flatMap((locale) => manyOfAKind.flatMap((kind) => findExtremes(locale, kind))),
].map(({ path }) => path);

function findExtremes(locale: Locale, kind: RegExp): BuiltPage[] {
  const bySize = builtPages
    .filter((page) => page.locale === locale && kind.test(page.path))
    .sort((a, b) => a.html.length - b.html.length || a.path.localeCompare(b.path));
  return bySize.length > 2 ? [bySize[0], bySize.at(-1)].filter((page) => page !== undefined) : bySize;
}
