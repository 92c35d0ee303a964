import type { Locale } from '../../locales.ts';
import { filesOnDisk } from '../../reading/files.ts';
import { markup, type Markup, type MarkupValue } from '../markup.ts';
import { findBreaks } from './findBreaks.ts';
import { readLineWords } from './readLineWords.ts';

let lineWords: readonly string[] | undefined;

/** Returns where a line of a title may end, as places in its text; in English, where spaces say it, none. */
export function breaksOf(text: string, locale: Locale): readonly number[] {
  if (locale === 'en') return [];
  lineWords ??= readLineWords(filesOnDisk(process.cwd()));
  return findBreaks(text, lineWords);
}

/** Returns words as markup in which lines end at the borders of words only; the styles keep the rest together. */
export function breakable(text: string, locale: Locale): Markup {
  return markup`${insertBreaks(text, breaksOf(text, locale))}`;
}

/** Returns a part of a text, which begins at `start`, with a place to break at each of the given places within it. */
export function insertBreaks(part: string, breaks: readonly number[], start = 0): MarkupValue[] {
  const within = breaks.map((place) => place - start).filter((place) => place >= 0 && place < part.length);
  const edges = [0, ...within, part.length];
  return edges.slice(1).flatMap((edge, index) => [index > 0 && markup`<wbr />`, part.slice(edges[index], edge)]);
}

/** Cuts a title where a line may end: Chinese between words, English after spaces. */
export function cutWords(text: string, locale: Locale): string[] {
  if (locale === 'en') return text.match(/\S+\s*/g) ?? [];
  const edges = [0, ...breaksOf(text, locale), text.length];
  return edges.slice(1).map((edge, index) => text.slice(edges[index], edge));
}
