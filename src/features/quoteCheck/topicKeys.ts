import { isNumber, pairKey, type Token } from './tokenizeText.ts';

const han = /^\p{Script=Han}$/u;
const fewLetters = 4;

/** Returns what a text speaks of, roughly: its longer English words and its pairs of Chinese characters, without words of a frame. */
export function topicKeys(tokens: readonly Token[]): Set<string> {
  const keys = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (token.frame !== undefined || isNumber(token)) continue;
    const next = tokens[index + 1];
    if (!han.test(token.key)) {
      if (token.key.length >= fewLetters) keys.add(token.key.replace(/s$/, ''));
    } else if (next && next.frame === undefined && han.test(next.key)) {
      keys.add(pairKey(token, next));
    }
  }
  return keys;
}
