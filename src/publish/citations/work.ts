import type { Localized } from '../../locales.ts';
import type { Edition } from '../../reading/schemas/edition.ts';
import type { Report } from '../../report/report.ts';

/** What a citation says of the document; nothing that the source does not give. */
export interface Work {
  /** Begins the key of every entry, which stays: place and year. */
  readonly key: string;
  readonly authors: readonly Localized[];
  readonly title: Localized;
  /** Inferred: the source prints the day of the session without a year. */
  readonly year: number;
  /** The day this edition was issued, yyyy-mm-dd. */
  readonly issued: string;
  readonly version: string;
  /** SPDX identifier of the licence of what this edition made. */
  readonly license: string;
}

/** Returns what can be cited of a report; the newspaper is unknown and stays so. */
export function workOf(
  { origin: { authors, title }, site, year }: Pick<Report, 'origin' | 'site' | 'year'>,
  { issued, version, license }: Edition,
): Work {
  return { key: `${site.slug}${year}`, authors, title, year, issued, version, license: license.id };
}
