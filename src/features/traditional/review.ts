import { charactersOfSeveralForms, writeByOpenCc } from './openCc.ts';
import { placesOf } from './placesOf.ts';
import type { Reviewed } from './readReviewed.ts';
import { tableOf, toTraditional } from './table.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Returns the words of texts that nobody has read, as OpenCC writes them: those with a character of several forms, and those that
 * OpenCC writes otherwise than the words that were read. A character that is a word by itself is read once for all.
 */
export function findUnread(texts: readonly string[], reviewed: Pick<Reviewed, 'words'>): Map<string, string> {
  const several = charactersOfSeveralForms();
  const table = tableOf([...charactersOf(texts), ...reviewed.words]);
  const wordsRead = [...reviewed.words.keys()].filter((word) => word.length > 1);
  const found = new Map<string, string>();
  for (const text of texts) {
    const read = placesOf(text, wordsRead);
    const [ours, theirs] = [toTraditional(text, table), writeByOpenCc(text)];
    for (const { start, end, isSingle } of cutWords(text)) {
      for (let place = start; place < end; place += 1) {
        const character = text.charAt(place);
        if (read.has(place)) continue;
        const word = text.slice(start, end);
        const isOtherwise = ours[place] !== theirs[place];
        if (!isOtherwise && (!several.has(character) || (isSingle && reviewed.words.has(character)))) continue;
        if (!isSingle) {
          // By itself, as OpenCC may see another word across its border: 和面 in 和面积.
          found.set(word, writeByOpenCc(word));
        } else if (isOtherwise) {
          const [from, to] = [Math.max(0, start - 1), end + 1];
          found.set(text.slice(from, to), theirs.slice(from, to));
        } else {
          found.set(word, theirs.slice(start, end));
        }
      }
    }
  }
  return found;
}

/** Returns the characters of texts as OpenCC writes each alone. */
export function charactersOf(texts: readonly string[]): Map<string, string> {
  return new Map(
    [...new Set(texts.flatMap((text) => [...text]))].map((character) => [character, writeByOpenCc(character)]),
  );
}

function cutWords(text: string): { start: number; end: number; isSingle: boolean }[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => {
    return { start: index, end: index + segment.length, isSingle: [...segment].length === 1 };
  });
}
