import type { Locale } from '../locales.ts';

/** What the service worker is told when it is written. */
export interface OfflineManifest {
  /** Changes with anything that is kept. */
  readonly version: string;
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  /** For each language the file that holds all its pages by their paths, and the other files that they need. */
  readonly languages: Readonly<Record<Locale, { readonly pages: string; readonly files: readonly string[] }>>;
}
