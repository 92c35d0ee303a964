import { locales } from '../../locales.ts';
import { compareQuantities } from './compareQuantities.ts';
import type { Corpus } from './corpus.ts';
import type { PastedNumber } from './pastedNumbers.ts';
import type { Piece } from './piece.ts';
import { topicKeys } from './topicKeys.ts';

/**
 * Returns the official figures of others that state what a number states, and whose place or measure the piece speaks of:
 * the ones of which it says most.
 */
export function findOthers({ reading }: PastedNumber, piece: Piece, corpus: Corpus): string[] {
  if (reading.kind !== 'quantity') return [];
  const { quantity } = reading;
  const topics = topicKeys(piece.tokens);
  const words = piece.paste.slice(piece.start, piece.end).toLowerCase();
  const found = corpus.data.others
    .filter((other) => compareQuantities(quantity, other) === 'same')
    .map(({ id, place }) => {
      const isNamed = locales.some((locale) => words.includes(properName(place[locale]).toLowerCase()));
      const about = corpus.otherTopics.get(id) ?? new Set();
      return { id, shared: [...topics].filter((key) => about.has(key)).length + (isNamed ? 1 : 0) };
    });
  const most = Math.max(1, ...found.map(({ shared }) => shared));
  return found.filter(({ shared }) => shared === most).map(({ id }) => id);
}

/** Returns the name of a place without what kind of place it is: 河东 of 河东市, Hedong of Hedong City. */
function properName(place: string): string {
  return place.replace(/(?:新?[市区省]| City| Province| District| New Area)$/, '');
}
