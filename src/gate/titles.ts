import { plainTitle } from '../reading/chapters/chapter.ts';
import type { ChapterPair, SentencePair } from './pairs.ts';

/** Returns the two titles of a chapter as a pair of sentences with the number 0, as numbers in titles keep the same promises. */
export function titlePair({ zh, en }: ChapterPair): SentencePair {
  const title = ({ file, head, headLines }: ChapterPair['zh']) => {
    const line = headLines['title'] ?? 1;
    return { n: 0, text: plainTitle(head.title), mentions: [], line, at: { file, line } };
  };
  return { zh: title(zh), en: title(en) };
}
