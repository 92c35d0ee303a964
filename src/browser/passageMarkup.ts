import type { Locale } from '../locales.ts';
import type { Stretch } from '../search/answer.ts';
import type { SearchedText } from '../search/corpus.ts';
import type { PassageMatch } from '../search/matchPassage.ts';
import { titleNumber } from '../search/placeKey.ts';
import { element, say, sentenceAddress, type ResultContext } from './searchMarkup.ts';

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
