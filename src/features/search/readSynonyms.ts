import type { Files } from '../../reading/files.ts';
import { ContentError } from '../../reading/problem.ts';
import { readYaml } from '../../reading/readYaml.ts';
import { searchSynonymsSchema } from '../../reading/schemas/searchSynonyms.ts';

const shared = 'content/search-synonyms.yaml';

/** Returns the groups of words that mean the same in every report, and those of the year's own; throws a ContentError where they cannot be read. */
export function readSynonyms(files: Files, year: number): string[][] {
  const own = `content/${String(year)}/search-synonyms.yaml`;
  return [shared, ...(files.has(own) ? [own] : [])].flatMap((file) => readGroups(files, file));
}

function readGroups(files: Files, file: string): string[][] {
  const reading = readYaml(files, file, searchSynonymsSchema);
  if (!reading.ok) throw new ContentError(reading.problems);
  return reading.data;
}
