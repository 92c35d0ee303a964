import type { Locale } from '../../locales.ts';
import type { TermData } from '../schemas/term.ts';

/** A place in a text where a term stands; `start` and `end` count UTF-16 units. */
export interface TermPlace {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** Returns whether the stretch is bordered by something other than letters and digits, so that "AI" is not found in "aim". */
function isWholeWord(text: string, start: number, end: number): boolean {
  return !wordCharacter.test(text.charAt(start - 1)) && !wordCharacter.test(text.charAt(end));
}

/** Returns the places where one of the forms stands; Chinese has no word borders to respect, English letters match in either case. */
export function findForms(text: string, forms: readonly string[], locale: Locale): { start: number; end: number }[] {
  const haystack = locale === 'en' ? text.toLowerCase() : text;
  const places: { start: number; end: number }[] = [];
  for (const form of forms) {
    const needle = locale === 'en' ? form.toLowerCase() : form;
    for (let start = haystack.indexOf(needle); start >= 0; start = haystack.indexOf(needle, start + 1)) {
      const end = start + needle.length;
      if (locale === 'zh' || isWholeWord(text, start, end)) places.push({ start, end });
    }
  }
  return places;
}

/** Finds the terms of a sentence; where terms overlap, the longest wins. */
export function findTerms(text: string, terms: readonly TermData[], locale: Locale): TermPlace[] {
  const candidates = terms.flatMap((term) =>
    findForms(text, locale === 'zh' ? [term.zh] : term.enForms, locale).map((place) => ({ term: term.id, ...place })),
  );
  const found: TermPlace[] = [];
  for (const candidate of candidates.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (found.every(({ start, end }) => candidate.end <= start || end <= candidate.start)) found.push(candidate);
  }
  return found.sort((a, b) => a.start - b.start);
}
