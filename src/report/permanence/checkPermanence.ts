import { hashText } from '../hashText.ts';
import { sentenceId } from '../sentenceId.ts';
import type { Report } from '../report.ts';
import type { PermanentIds } from '../../reading/schemas/permanentIds.ts';

const hashLength = 12;

/** Returns the mark by which a listed sentence is known again. */
export function markOf(text: string): string {
  return hashText(text).slice(0, hashLength);
}

/**
 * Returns every id that was published and leads nowhere now, every sentence id that stands at another sentence than it
 * did, and every id that is not yet listed; each with what to do.
 */
export function checkPermanence(
  { figures, chapters }: Pick<Report, 'figures' | 'chapters'>,
  { figures: listedFigures, sentences: listedSentences, forwarding }: PermanentIds,
): string[] {
  const faults: string[] = [];
  const sentences = new Map(
    chapters.flatMap((chapter) => chapter.sentences).map((pair) => [sentenceId(pair), markOf(pair.text.zh)]),
  );
  const present = new Set([...figures.map(({ id }) => id), ...sentences.keys()]);
  const isFollowed = (id: string): boolean => present.has(forwarding[id] ?? '');
  for (const id of [...listedFigures, ...Object.keys(listedSentences)]) {
    if (!present.has(id) && !isFollowed(id)) {
      faults.push(`${id} is gone: restore it, or name in forwarding the id that took its place`);
    }
  }
  for (const [id, mark] of Object.entries(listedSentences)) {
    const found = sentences.get(id);
    if (found === undefined || found === mark) continue;
    const moved = [...sentences].find(([, other]) => other === mark)?.[0];
    faults.push(
      moved === undefined
        ? `${id} has new words: if it is the same sentence corrected, list it with ${found}`
        : `${id} stands at another sentence, and its own is ${moved} now: sentence ids never move`,
    );
  }
  const listed = new Set([...listedFigures, ...Object.keys(listedSentences)]);
  for (const id of present) {
    if (listed.has(id)) continue;
    const mark = sentences.get(id);
    faults.push(`${id} is not listed: add it${mark === undefined ? '' : ` with ${mark}`}`);
  }
  for (const [from, to] of Object.entries(forwarding)) {
    if (present.has(from)) faults.push(`${from} is forwarded to ${to}, though it exists`);
    if (!listed.has(from)) faults.push(`${from} is forwarded, but was never listed`);
  }
  return faults;
}
