import type { Locale } from '../../locales.ts';
import { grammars } from '../../quantities/grammars.ts';
import { cutOut, matchNumbers, type FigureEntry } from './matchFigures.ts';
import type { OptionalWords } from './optionalWords.ts';
import { readNumbers, tidyNumbers, withoutRepeats, type QueryNumber } from './readNumbers.ts';

/** The figures that answer a query, best first, and what else may be offered where none does. */
export interface FigureMatches<Entry> {
  readonly matching: readonly Entry[];
  readonly numbers: readonly QueryNumber[];
  /** Those whose labels hold every word of the query, whatever their numbers are. */
  readonly named: readonly Entry[];
}

/**
 * Finds the figures that state every number of a query and whose labels, in the languages given, hold every other word of it.
 * A query without a number finds figures by their labels alone.
 */
export function findFiguresByQuery<Entry extends FigureEntry>(
  query: string,
  figures: readonly Entry[],
  locale: Locale,
  optional: OptionalWords,
): FigureMatches<Entry> {
  const text = tidyNumbers(query);
  const written = readNumbers(text, Object.values(grammars));
  const numbers = withoutRepeats(written);
  const words = splitWords(cutOut(text, written), locale, optional);
  if (numbers.length === 0 && words.length === 0) return { matching: [], numbers, named: [] };
  const named = figures.filter((figure) => words.every((word) => labelHolds(figure, word)));
  return { matching: matchNumbers(numbers, named), numbers, named };
}

function splitWords(text: string, locale: Locale, optional: OptionalWords): string[] {
  const words = text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? [];
  const needed = words.filter((word) => !optional.has(word));
  return needed.length > 0 || locale === 'zh' ? needed : [];
}

function labelHolds({ label, counter }: FigureEntry, word: string): boolean {
  const texts = [label.zh, label.en, counter?.zh, counter?.en].map((text) => text?.toLowerCase() ?? '');
  if (/\p{Script=Han}/u.test(word)) return texts.some((text) => text.includes(word));
  const stem = word.replace(/(..)(?:ies|y|s)$/, '$1');
  return texts.some((text) => text.split(/[^\p{L}\p{N}]+/u).some((candidate) => candidate.startsWith(stem)));
}
