import type { Reviewed } from './readReviewed.ts';
import { charactersOf, findUnread } from './review.ts';
import { tableOf, toTraditional, type TraditionalFile } from './table.ts';

/**
 * Returns the table by which texts are written in Traditional characters, cut to what they need: the words that were reviewed, and
 * OpenCC's for those that nobody has read. A word that shorter ones write as it should be is left out.
 */
export function makeTable(texts: readonly string[], reviewed: Pick<Reviewed, 'words'>): TraditionalFile {
  const all = new Map([...charactersOf(texts), ...findUnread(texts, reviewed), ...reviewed.words]);
  const whole = texts.join('\n');
  const needed = new Map<string, string>();
  for (const [word, form] of [...all].sort(([one], [other]) => one.length - other.length)) {
    // What is split otherwise than it was, or cut off, would move everything behind it.
    if (word.length !== form.length || !whole.includes(word)) continue;
    if (toTraditional(word, tableOf(needed)) !== form) needed.set(word, form);
  }
  return { printed: [...needed.keys()].join(' '), traditional: [...needed.values()].join(' ') };
}
