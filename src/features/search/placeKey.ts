/** The number of a chapter's title among its sentences. */
export const titleNumber = 0;

/** Returns the name of a sentence in the full-text index: "opening/12". */
export function placeKey(chapter: string, sentence: number): string {
  return `${chapter}/${String(sentence)}`;
}
