import type { Files } from '../reading/files.ts';
import { ContentError } from '../reading/problem.ts';
import { readYaml } from '../reading/readYaml.ts';
import { searchSynonymsSchema } from '../schemas/searchSynonyms.ts';

const file = 'content/search-synonyms.yaml';

/** Returns the groups of words that mean the same; throws a ContentError where the file cannot be read. */
export function readSynonyms(files: Files): string[][] {
  const reading = readYaml(files, file, searchSynonymsSchema);
  if (!reading.ok) throw new ContentError(reading.problems);
  return reading.data;
}
