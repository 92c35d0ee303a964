import type { SentencePair } from './report.ts';

/** Returns the permanent id of a sentence: opening#s13. */
export function sentenceId({ chapter, n }: Pick<SentencePair, 'chapter' | 'n'>): string {
  return `${chapter}#s${n}`;
}
