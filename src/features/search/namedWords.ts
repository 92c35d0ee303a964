/**
 * English names and set phrases in which a word is no thing of its own: a park that has its name from a road is no road, a figure of
 * speech between quotation marks no sea, and a "solid job" no employment.
 */
const phrases = [
  /\b[A-Z][a-z]+ (Road|Street|Avenue|Lane|Highway)(?= [A-Z]|$)/gm,
  /[“"](?:[A-Z][a-z]+) of (?:the )?[A-Z][a-z]+[”"]/g,
  /\b(?:do|does|did|doing|done) an? (?:[a-z]+ )?(job)\b/g,
] as const;

/** Returns where the words begin that say nothing by themselves, as offsets in the text. */
export function findNamedWords(english: string): number[] {
  return phrases.flatMap((phrase) =>
    [...english.matchAll(phrase)].flatMap(({ 0: whole, 1: word, index }) => {
      if (word !== undefined) return [index + whole.lastIndexOf(word)];
      return [...whole.matchAll(/[A-Za-z]+/g)].map(({ index: start }) => index + start);
    }),
  );
}
