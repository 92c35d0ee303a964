/** Returns the name of a sentence in the full-text index: "innovation/12". */
export function placeKey(chapter: string, sentence: number): string {
  return `${chapter}/${String(sentence)}`;
}
