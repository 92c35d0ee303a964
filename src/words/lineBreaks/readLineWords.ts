import { z } from 'astro/zod';
import type { Files } from '../../reading/files.ts';
import { ContentError } from '../../reading/problem.ts';
import { readYaml } from '../../reading/readYaml.ts';

/** Returns the words that a Chinese title keeps on one line; throws a ContentError where their file cannot be read. */
export function readLineWords(files: Files): readonly string[] {
  const reading = readYaml(files, 'content/line-words.yaml', z.array(z.string().min(2)));
  if (!reading.ok) throw new ContentError(reading.problems);
  return reading.data;
}
