import type { ReportChapter } from '../report/report.ts';
import type { ChapterId } from '../schemas/chapter.ts';

/** The contract of `/data/{year}/sentences/{chapter}.json`: every sentence of a chapter in both languages. */
export interface SentencesJson {
  readonly chapter: ChapterId;
  readonly sentences: readonly { readonly n: number; readonly zh: string; readonly en: string }[];
}

/** Returns the sentences of a chapter as public data; sentence n stands at index n − 1. */
export function sentencesJson({ id, sentences }: ReportChapter): SentencesJson {
  return { chapter: id, sentences: sentences.map(({ n, text }) => ({ n, zh: text.zh, en: text.en })) };
}
