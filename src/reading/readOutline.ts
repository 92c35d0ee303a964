import type { Files } from './files.ts';
import { ContentError, type Place } from './problem.ts';
import { readYaml, type YamlReading } from './readYaml.ts';
import { outlineSchema, type Outline } from './schemas/outline.ts';

/** An outline with where each part of it stands. */
export interface PlacedOutline extends Outline {
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Returns where the outline of a year's report is. */
function outlineFile(year: number): string {
  return `content/${String(year)}/report.yaml`;
}

/** Reads the outline of a year's report, or every problem that kept it from being read. */
export function readOutline(files: Files, year: number): YamlReading<Outline> {
  return readYaml(files, outlineFile(year), outlineSchema);
}

/** Returns the outline of a year's report; throws a ContentError that lists every fault. */
export function loadOutline(files: Files, year: number): Outline {
  const reading = readOutline(files, year);
  if (!reading.ok) throw new ContentError(reading.problems);
  return reading.data;
}

/** Adds to an outline that was read where each part of it stands. */
export function placeOutline({ data, lineOf }: YamlReading<Outline> & { ok: true }, year: number): PlacedOutline {
  return { ...data, placeOf: (path) => ({ file: outlineFile(year), line: lineOf(path) }) };
}
