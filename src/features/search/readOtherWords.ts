import type { Files } from '../../reading/files.ts';
import { ContentError } from '../../reading/problem.ts';
import { readYaml } from '../../reading/readYaml.ts';
import { otherWordsSchema } from '../../reading/schemas/otherWords.ts';
import type { OtherWords } from './findOtherWords.ts';

/** Returns the file in which the words stand that a year's report seems to hold and does not. */
export function otherWordsFile(year: number): string {
  return `content/${String(year)}/other-words.yaml`;
}

/** Returns those words; throws a ContentError where the file is missing or cannot be read. */
export function readOtherWords(files: Files, year: number): OtherWords {
  const file = otherWordsFile(year);
  if (!files.has(file)) {
    const expected = 'the words that the report seems to hold and does not';
    throw new ContentError([
      { file, found: 'no such file', expected, remedy: `Run npm run other-words -- ${String(year)}.` },
    ]);
  }
  const reading = readYaml(files, file, otherWordsSchema);
  if (!reading.ok) throw new ContentError(reading.problems);
  const { zh, en } = reading.data;
  return { zh: zh.trim().split(/\s+/), en: en.trim().split(/\s+/) };
}
