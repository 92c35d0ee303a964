/** Returns the name by which messages call a sentence: s12, or the title. */
export function nameSentence(n: number): string {
  return n === 0 ? 'the title' : `s${String(n)}`;
}

/** Returns a stretch of a text in quotation marks, with some of the characters around it. */
export function quoteAround(text: string, start: number, end: number, around: number): string {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  return `“${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}”`;
}

/** Returns how often something happens: nowhere, once, 3 times. */
export function countTimes(count: number): string {
  return ['nowhere', 'once', 'twice'][count] ?? `${String(count)} times`;
}
