import type { Locale } from '../locales.ts';
import type { SearchedText } from '../search/corpus.ts';
import { titleNumber } from '../search/placeKey.ts';
import type { Stretch } from '../search/answer.ts';
import type { PassageMatch } from '../search/matchPassage.ts';
import type { BrowserString } from '../search/browserStrings.ts';
import type { FigureData } from '../search/searchData.ts';
import { writeMarks } from '../search/foundMarks.ts';

/** What results are drawn with. */
export interface ResultContext {
  readonly locale: Locale;
  /** The site's base path, with a slash at its end. */
  readonly base: string;
  readonly year: string;
  readonly data: FigureData;
}

/** Returns an interface text with its values filled in. */
export function say({ data }: ResultContext, key: BrowserString, values: Record<string, string | number> = {}): string {
  return (data.strings[key] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Returns how many results there are, in words. */
export function sayCount(context: ResultContext, count: number): string {
  return count === 1 ? say(context, 'countOne') : say(context, 'count', { count });
}

/** Returns the address of a sentence, or of the chapter for its title; the words found are marked there. */
export function sentenceAddress(
  { base, locale, year }: ResultContext,
  chapter: string,
  sentence: number,
  found: readonly string[] = [],
): string {
  const page = `${base}${locale}/${year}/${chapter}/`;
  return sentence === titleNumber ? page : `${page}${writeMarks(found)}#s${String(sentence)}`;
}

/** Returns an element with a class and children; words are set as text and never read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** Returns where a sentence stands: area, chapter, number. */
export function describePlace(context: ResultContext, chapter: string, sentence: number): string {
  const short = context.data.chapters.find(({ id }) => id === chapter)?.short ?? chapter;
  if (sentence === titleNumber) return say(context, 'titleOf', { chapter: short });
  return say(context, 'sentence', { chapter: short, n: sentence });
}

/** Returns the address of a sentence that was found, with what was found in it. */
export function passageAddress(context: ResultContext, match: PassageMatch): string {
  const { chapter, sentence } = match.passage;
  return sentenceAddress(context, chapter, sentence, foundWords(match, context.locale));
}

function foundWords({ passage, stretches }: PassageMatch, locale: Locale): string[] {
  const ranges = rangesOf(passage.skeleton[locale].at, stretches, locale);
  return [...new Set(ranges.map(({ start, end }) => passage.text[locale].slice(start, end)))];
}

/** Cuts a sentence into plain and marked pieces. */
export function markStretches(
  { passage, stretches }: Pick<PassageMatch<SearchedText>, 'passage' | 'stretches'>,
  locale: Locale,
): (Node | string)[] {
  const text = passage.text[locale];
  const pieces: (Node | string)[] = [];
  let position = 0;
  for (const { start, end } of rangesOf(passage.skeleton[locale].at, stretches, locale)) {
    if (start < position) continue;
    pieces.push(text.slice(position, start), element('mark', '', text.slice(start, end)));
    position = end;
  }
  return [...pieces, text.slice(position)];
}

function rangesOf(
  at: readonly number[],
  stretches: readonly Stretch[],
  locale: Locale,
): { start: number; end: number }[] {
  return stretches
    .filter((stretch) => stretch.locale === locale)
    .map(({ start, end }) => ({ start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
