import type { Locale } from '../../locales.ts';
import type { ChapterHead, ChapterId } from '../schemas/chapter.ts';

/** One place in a sentence where a figure stands; `start` and `end` count UTF-16 units of the sentence's text. */
export interface Mention {
  readonly figure: string;
  readonly start: number;
  readonly end: number;
  /** The words inside the tags. */
  readonly text: string;
}

/** One line of a chapter; line n of the Chinese is line n of the English. */
export interface Sentence {
  /** Counted from 1 through the chapter, headings and captions included. */
  readonly n: number;
  /** The words without tags. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The line in the file. */
  readonly line: number;
}

/** What a chapter is made of, in reading order. */
export type Block =
  | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[]; readonly line: number }
  | { readonly kind: 'heading'; readonly sentences: readonly Sentence[]; readonly line: number }
  | { readonly kind: 'caption'; readonly sentences: readonly Sentence[]; readonly line: number }
  | { readonly kind: 'lost'; readonly remark: string; readonly sentences: readonly []; readonly line: number }
  | { readonly kind: 'chart'; readonly chart: string; readonly sentences: readonly []; readonly line: number };

/** A chapter file in one language, as data. */
export interface Chapter {
  readonly id: ChapterId;
  readonly locale: Locale;
  readonly file: string;
  readonly head: ChapterHead;
  /** The line in the file of each field of the head. */
  readonly headLines: Readonly<Record<string, number>>;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** Returns a chapter's title without the marks for good line breaks. */
export function plainTitle(title: string): string {
  return title.replaceAll('|', '');
}
