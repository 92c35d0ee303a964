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

/** The paths of all files in `dist` but their compressed twins, below the site's base: `/icon.svg`, `/zh/index.html`. */
export const builtFiles: readonly string[] = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/').replace(/^dist/, ''))
  .filter((file) => !/\.(?:br|gz)$/.test(file))
  .sort();

/** All pages in `dist`, by path. */
export const builtPages: readonly BuiltPage[] = builtFiles
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({
    path: file.replace(/index\.html$/, ''),
    locale: locales.find((locale) => file.startsWith(`/${locale}/`)),
    html: readFileSync(`dist${file}`, 'utf8'),
  }));

/** Kinds of pages of which there are many alike: the figures' own, and charts by themselves. */
const manyAlike = [/\/figures\/[^/]+\/$/, /\/charts\/[^/]+\/embed\/$/];

/** Of all pages one of each kind in each language: all that are by themselves, and of those many alike the few that differ most. */
export const pagesOfEachKind: readonly string[] = builtPages
  .map(({ path }) => path)
  .filter((path) => !manyAlike.some((kind) => kind.test(path)))
  .concat(manyAlike.flatMap(sampleOf));

/** The shortest and the longest page of a kind in each language. */
function sampleOf(kind: RegExp): string[] {
  return locales.flatMap((locale) => {
    const bySize = builtPages
      .filter((page) => page.locale === locale && kind.test(page.path))
      .sort((a, b) => a.html.length - b.html.length || a.path.localeCompare(b.path));
    return [bySize[0], bySize.at(-1)].flatMap((page) => page?.path ?? []);
  });
}
