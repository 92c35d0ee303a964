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
