import type { Corpus } from './corpus.ts';
import { findForm } from './findWords.ts';
import type { Form } from './form.ts';
import { everydayWords } from './optionalWords.ts';
import { asidesAt, isAside, isOtherAsVerb, isWho, verbsOf } from './questionWords.ts';
import { isOptional, type Query } from './readQuery.ts';
import type { Run } from './readRun.ts';
import { quality } from './scores.ts';

/** A word of a question that says what it asks about. */
export interface AskedWord {
  /** All that may stand for it; nothing where it is a word that the report does not know. */
  readonly forms: readonly Form[];
  /** How much of its weight it keeps, from 0 to 1. */
  readonly share: number;
}

/** What a question's verb keeps of its weight, who asks, and a character between words that are known. */
const share = { verb: 0.5, who: 0.25, loneCharacter: 0.25 } as const;

/** Returns the words of a question that say what it asks about; its numbers are not among them. */
export function wordsAsked(query: Query, corpus: Corpus): AskedWord[] {
  const verbs = verbsOf(query.text);
  return query.atoms.flatMap((atom): AskedWord[] => {
    if (atom.kind === 'number' || isOptional(atom)) return [];
    if (atom.kind === 'run') return cutRun(atom, corpus);
    const { text, forms } = atom;
    if (isAside(text) || everydayWords.has(text)) return [];
    const isVerb = verbs.has(text);
    if (isVerb && isOtherAsVerb(text)) return [{ forms: [], share: 1 }];
    if (isWho(text)) return [{ forms, share: share.who }];
    return [{ forms, share: isVerb && !corpus.lexicon.synonyms.has(text) ? share.verb : 1 }];
  });
}

/** A piece of unspaced Chinese: a word that is asked about, one that only puts the question, or a character that nobody knows. */
interface Piece {
  readonly text: string;
  readonly kind: 'asked' | 'aside' | 'unknown';
  readonly asked?: AskedWord;
}

/** The cheapest way of cutting what is left of a run. */
interface Cut {
  readonly cost: number;
  readonly pieces: readonly Piece[];
}

const cost = { asked: 5, aside: 6, unknown: 100 } as const;
const longestWord = 14;

/** Cuts a run into words that the report or its synonyms know, and what is unknown. */
function cutRun({ text, questionWords, synonyms }: Run, { passages, lexicon }: Corpus): AskedWord[] {
  const stands = (word: string): boolean =>
    passages.some((passage) => findForm({ kind: 'han', text: word, quality: 1 }, passage, lexicon).length > 0);
  const cuts: Cut[] = [];
  cuts[text.length] = { cost: 0, pieces: [] };
  for (let start = text.length - 1; start >= 0; start -= 1) {
    let best: Cut = { cost: Infinity, pieces: [] };
    const offer = (piece: Piece): void => {
      const rest = cuts[start + piece.text.length];
      const whole = (rest?.cost ?? Infinity) + cost[piece.kind];
      // Of two cuts that cost the same the one with the longer first word: 电动车|充电, not 电动|车充电.
      if (rest && (whole < best.cost || (whole === best.cost && piece.kind === 'asked')))
        best = { cost: whole, pieces: [piece, ...rest.pieces] };
    };
    offer({ kind: 'unknown', text: text.charAt(start) });
    const asides = new Set([...(questionWords[start] ?? []), ...asidesAt(text, start)]);
    for (const aside of asides) offer({ kind: 'aside', text: aside });
    const others = new Map((synonyms[start] ?? []).map(({ length, forms }) => [length, forms]));
    for (let length = 2; length <= Math.min(longestWord, text.length - start); length += 1) {
      const word = text.slice(start, start + length);
      const same = others.get(length) ?? [];
      if (same.length === 0 && (asides.has(word) || !stands(word))) continue;
      const forms: Form[] = [{ kind: 'han', text: word, quality: quality.asTyped }, ...same];
      offer({ kind: 'asked', text: word, asked: { forms, share: isWho(word) ? share.who : 1 } });
    }
    cuts[start] = best;
  }
  return joinUnknown(cuts[0]?.pieces ?? []);
}

/**
 * Joins what is unknown with the single characters beside it: 补贴 is one word although 补 alone may only ask. One character by itself
 * weighs little, but for one that ends the word before it and makes another of it: 取暖费, 养老金.
 */
function joinUnknown(pieces: readonly Piece[]): AskedWord[] {
  const words: AskedWord[] = [];
  let index = 0;
  while (index < pieces.length) {
    const first = index;
    while (mayBePart(pieces[index])) index += 1;
    const joined = pieces.slice(first, index);
    if (joined.some(({ kind }) => kind === 'unknown')) {
      const isEnding = pieces[first - 1]?.kind === 'asked';
      words.push({ forms: [], share: joined.length > 1 || isEnding ? 1 : share.loneCharacter });
    }
    const asked = pieces[index]?.asked;
    if (asked) words.push(asked);
    index += 1;
  }
  return words;
}

/** Characters that join words and are no half of one: 了 of 出了灾, but not 补 of 补贴. */
const particle = /^[的了吗呢吧啊和与及在是有要被把]$/;

/** Tells whether a piece is a character that may be part of an unknown word. */
function mayBePart(piece: Piece | undefined): boolean {
  return (
    piece?.kind === 'unknown' || (piece?.kind === 'aside' && piece.text.length === 1 && !particle.test(piece.text))
  );
}
