import type { Locale } from '../../locales.ts';

/** What the service worker is told when it is written. */
export interface OfflineManifest {
  /** Changes with anything that is kept. */
  readonly version: string;
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  /** The first steps of all paths below the base: on one host other sites may stand beside this one. */
  readonly entries: readonly string[];
  /** For each language the path of its bundle. */
  readonly bundles: Readonly<Record<Locale, string>>;
  /** The path of the page that is shown where a page is not kept. */
  readonly notKept: string;
}

/**
 * A language's pages and what their scripts load, in one file. Pages have most of their pieces in common, so each piece is
 * in it once: to a host that knows gzip alone this makes a third.
 */
export interface Bundle {
  readonly pieces: readonly string[];
  /** Pages by their paths below the base, each as the places of its pieces. */
  readonly pages: Readonly<Record<string, readonly number[]>>;
  /** The texts of other files by their paths. */
  readonly files: Readonly<Record<string, string>>;
}
