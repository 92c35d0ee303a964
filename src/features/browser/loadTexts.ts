import { joinTexts, type SentenceFile, type WordFile } from '../search/textFiles.ts';
import type { SearchTexts } from '../search/corpus.ts';
import type { LoadFile } from './searchEngine.ts';

/** Loads all that the search compares with. */
export async function loadTexts(load: LoadFile): Promise<SearchTexts> {
  const [words, zh, en] = await Promise.all([
    load<WordFile>('words'),
    load<SentenceFile>('sentences.zh'),
    load<SentenceFile>('sentences.en'),
  ]);
  return joinTexts(words, { zh, en });
}
