import type { Locale } from '../../locales.ts';
import type { ChapterId } from '../../reading/schemas/chapter.ts';
import type { Report, SentencePair } from '../../report/report.ts';

/** What a chapter's file tells the component of a block: where it is and which sentences it holds, as attributes are text. */
export interface SentenceProps {
  year: string;
  locale: Locale;
  chapter: ChapterId;
  first: string;
  last: string;
}

/** Returns the sentences of a block. */
export function sentencesOf(report: Report, { chapter, first, last }: SentenceProps): readonly SentencePair[] {
  const found = report.chapters.find(({ id }) => id === chapter);
  return (found?.sentences ?? []).slice(Number(first) - 1, Number(last));
}
