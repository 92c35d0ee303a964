import type { Files } from '../../reading/files.ts';
import { ContentError } from '../../reading/problem.ts';
import { readYaml } from '../../reading/readYaml.ts';
import { editionSchema, type Edition } from '../../reading/schemas/edition.ts';

/** Reads version, date and licence of a year's edition; throws a ContentError that lists every fault. */
export function readEdition(files: Files, year: number): Edition {
  const reading = readYaml(files, `content/${year}/edition.yaml`, editionSchema);
  if (!reading.ok) throw new ContentError(reading.problems);
  return reading.data;
}
