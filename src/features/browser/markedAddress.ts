import { writeMarks } from '../search/foundMarks.ts';
import { sentenceAddress, type ResultContext } from './searchMarkup.ts';

/** Returns the address of a sentence, where the words found are marked; of the chapter, unmarked, for its title. */
export function markedAddress(
  context: ResultContext,
  chapter: string,
  sentence: number,
  found: readonly string[],
): string {
  return sentenceAddress(context, chapter, sentence).replace('#', `${writeMarks(found)}#`);
}
