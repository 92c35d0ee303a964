import type { ChapterId } from '../../reading/schemas/chapter.ts';
import type { ReportChapter } from '../../report/report.ts';

/** The contract of `/data/{year}/sentences/{chapter}.json`: every sentence of a chapter in both languages. */
export interface ChapterSentences {
  readonly chapter: ChapterId;
  readonly sentences: readonly { readonly n: number; readonly zh: string; readonly en: string }[];
}

/** Returns the sentences of a chapter as public data; sentence n stands at index n − 1. */
export function chapterSentences({ id, sentences }: ReportChapter): ChapterSentences {
  return { chapter: id, sentences: sentences.map(({ n, text }) => ({ n, zh: text.zh, en: text.en })) };
}
