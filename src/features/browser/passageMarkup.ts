import type { Locale } from '../../locales.ts';
import type { SearchedText } from '../search/corpus.ts';
import { markedWords, marksOf } from '../search/marks.ts';
import type { PassageMatch } from '../search/matchPassage.ts';
import { markedAddress } from './markedAddress.ts';
import { markText } from './markText.ts';
import type { ResultContext } from './searchMarkup.ts';

/** Returns the address of a sentence that was found, with what was found in it. */
export function passageAddress(context: ResultContext, match: PassageMatch): string {
  const { chapter, sentence } = match.passage;
  return markedAddress(context, chapter, sentence, foundWords(match, context.locale));
}

/** Returns the words of a sentence that were found. */
export function foundWords({ passage, stretches }: PassageMatch, locale: Locale): string[] {
  return markedWords(passage.text[locale], marksOf(passage, stretches, locale));
}

/** Cuts a sentence into plain and marked pieces. */
export function markStretches(
  { passage, stretches }: Pick<PassageMatch<SearchedText>, 'passage' | 'stretches'>,
  locale: Locale,
): (Node | string)[] {
  return markText(passage.text[locale], marksOf(passage, stretches, locale));
}
