import type { Files } from '../reading/files.ts';
import { ContentError } from '../reading/problem.ts';
import { readYaml } from '../reading/readYaml.ts';
import { editionSchema, firstEditionSchema, type Edition, type FirstEdition } from '../schemas/edition.ts';

/** Reads version, date and licence of a year's edition; throws a ContentError that lists every fault. */
export function readEdition(files: Files, year: number): Edition {
  const reading = readYaml(files, `content/${year}/edition.yaml`, editionSchema);
  if (!reading.ok) throw new ContentError(reading.problems);
  return reading.data;
}

/** Returns where what was published first of a year's report is listed. */
export function firstEditionFile(year: number): string {
  return `content/${year}/first-edition.yaml`;
}

/** Reads what was published first of a year's report; throws a ContentError that lists every fault. */
export function readFirstEdition(files: Files, year: number): FirstEdition {
  const reading = readYaml(files, firstEditionFile(year), firstEditionSchema);
  if (!reading.ok) throw new ContentError(reading.problems);
  return reading.data;
}
