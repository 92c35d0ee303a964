import type { Files } from '../../reading/files.ts';
import { ContentError } from '../../reading/problem.ts';
import { readYaml } from '../../reading/readYaml.ts';
import { traditionalSchema } from '../../reading/schemas/traditional.ts';

export const reviewedFile = 'content/traditional.yaml';

/** What a reader of both kinds of characters has gone through: words in printed characters, and how they are written in Traditional ones. */
export interface Reviewed {
  readonly words: ReadonlyMap<string, string>;
  /** Those of the words that OpenCC would write otherwise. */
  readonly corrected: ReadonlySet<string>;
  readonly proposed: ReadonlyMap<string, string>;
}

/** Returns the words that were reviewed, none where a site has no such file; throws a ContentError where it cannot be read. */
export function readReviewed(files: Files): Reviewed {
  if (!files.has(reviewedFile)) return { words: new Map(), corrected: new Set(), proposed: new Map() };
  const reading = readYaml(files, reviewedFile, traditionalSchema);
  if (!reading.ok) throw new ContentError(reading.problems);
  const { words, corrected, proposed = {} } = reading.data;
  const forms = Object.entries(corrected).map(([word, { form }]) => [word, form] as const);
  return {
    words: new Map([...Object.entries(words), ...forms]),
    corrected: new Set(Object.keys(corrected)),
    proposed: new Map(Object.entries(proposed)),
  };
}
