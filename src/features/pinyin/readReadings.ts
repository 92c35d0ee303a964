import { z } from 'astro/zod';
import type { Files } from '../../reading/files.ts';
import { ContentError } from '../../reading/problem.ts';
import { readYaml } from '../../reading/readYaml.ts';

/** Words of several readings with a syllable for each character; the longest word that stands at a place holds. */
export type Readings = readonly (readonly [word: string, syllables: readonly string[]])[];

const readingsSchema = z
  .record(z.string().regex(/^\p{Script=Han}{2,}$/u), z.string())
  .superRefine((readings, context) => {
    for (const [word, syllables] of Object.entries(readings)) {
      if (syllables.split(' ').length !== word.length)
        context.addIssue({
          code: 'custom',
          path: [word],
          message: `${String(word.length)} syllables, one a character`,
        });
    }
  });

/** Returns how words are read that a dictionary may read otherwise, none where no such file is; throws a ContentError where it cannot be read. */
export function readReadings(files: Files): Readings {
  const file = 'content/readings.yaml';
  if (!files.has(file)) return [];
  const reading = readYaml(files, file, readingsSchema);
  if (!reading.ok) throw new ContentError(reading.problems);
  return Object.entries(reading.data)
    .map(([word, syllables]) => [word, syllables.split(' ')] as const)
    .sort(([a], [b]) => a.length - b.length);
}
