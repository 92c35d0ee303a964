import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/locales.ts';

/** Figures named in a chapter's file, with their words, in order. */
export interface WrittenFigure {
  readonly id: string;
  readonly words: string;
}

const figureTag = /<Figure id="([^"]+)">(.*?)<\/Figure>/g;

/** Returns the lines of a chapter's file that are sentences, with their tags: what is not a tag of its own and not in the head. */
export function readSentenceLines(locale: Locale, chapter: string): string[] {
  const [, , body = ''] = readFileSync(`content/2024/chapters/${locale}/${chapter}.mdx`, 'utf8').split(/^---$/m);
  return body
    .split('\n')
    .filter((line) => line !== '' && !/^<\/?(?:Caption|Lost|Chart)\b/.test(line))
    .map((line) => line.replace(/^## /, ''));
}

/** Returns a line's words without its tags. */
export function stripTags(line: string): string {
  return line.replace(figureTag, '$2');
}

/** Returns the figures of a line. */
export function figuresOfLine(line: string): WrittenFigure[] {
  return [...line.matchAll(figureTag)].map(([, id = '', words = '']) => ({ id, words }));
}
