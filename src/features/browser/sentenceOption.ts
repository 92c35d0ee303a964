import { describePlace } from './describePlace.ts';
import { markedAddress } from './markedAddress.ts';
import { element, type ResultContext } from './searchMarkup.ts';
import { drawOption } from './suggestionOptions.ts';

/** A sentence that was found, and the words that were found in it. */
interface FoundSentence {
  readonly chapter: string;
  readonly sentence: number;
  readonly found: readonly string[];
}

/** Returns an option that leads to a sentence, of which the pieces are plain and marked words. */
export function drawSentence(
  context: ResultContext,
  { chapter, sentence, found }: FoundSentence,
  pieces: readonly (Node | string)[],
): HTMLElement {
  const place = element('small', '', describePlace(context, chapter, sentence));
  const words = element('span', 'suggested', ...cutAround(pieces));
  return drawOption(markedAddress(context, chapter, sentence, found), place, words);
}

const leastBefore = 24;

/** Shortens the words before the first mark, so that it stands in the line. */
function cutAround(pieces: readonly (Node | string)[]): (Node | string)[] {
  const [first = '', ...rest] = pieces;
  if (typeof first !== 'string' || rest.length === 0 || first.length <= leastBefore) return [...pieces];
  const end = first.slice(-leastBefore);
  // A word in Latin letters is left out rather than cut.
  return [`…${end.replace(/^[\p{Script=Latin}\d,.’]+ /u, '')}`, ...rest];
}
