import { titleNumber } from '../search/placeKey.ts';
import { say, type ResultContext } from './searchMarkup.ts';

/** Returns where a sentence stands: area, chapter, number. */
export function describePlace(context: ResultContext, chapter: string, sentence: number): string {
  const short = context.data.chapters.find(({ id }) => id === chapter)?.short ?? chapter;
  if (sentence === titleNumber) return say(context, 'titleOf', { chapter: short });
  return say(context, 'sentence', { chapter: short, n: sentence });
}
