import { siteSchema, type Site } from './schemas/site.ts';
import type { Files } from './files.ts';
import { ContentError, type Place } from './problem.ts';
import { readYaml, type YamlReading } from './readYaml.ts';

const file = 'content/site.yaml';

/** What is said of the site, with where each part of it stands. */
export interface PlacedSite extends Site {
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Reads whose site this is, or every problem that kept it from being read. */
export function readSite(files: Files): YamlReading<PlacedSite> {
  const reading = readYaml(files, file, siteSchema);
  if (!reading.ok) return reading;
  const placeOf = (path: readonly PropertyKey[]): Place => ({ file, line: reading.lineOf(path) });
  return { ...reading, data: { ...reading.data, placeOf } };
}

/** Returns whose site this is; throws a ContentError that lists every fault. */
export function loadSite(files: Files): Site {
  const reading = readSite(files);
  if (!reading.ok) throw new ContentError(reading.problems);
  const { placeOf: _, ...site } = reading.data;
  return site;
}
