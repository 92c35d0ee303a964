import type { Locale } from '../locales.ts';
import type { Figure } from '../report/report.ts';
import { figureText } from './finding.ts';

/**
 * Returns a figure with its bound in words and not as a sign: in Chinese as the report words it, 15处以上, in English at least 15,
 * as English words a figure as its sentence needs it: to exceed, exceeding.
 */
export function wordFigure(figure: Figure, locale: Locale): string {
  return locale === 'zh' ? figure.quote.zh : figureText(figure, locale);
}

/** Cuts such words into digits, which are shown large, and what stands around them. */
export function cutAtDigits(words: string): readonly { readonly text: string; readonly isDigits: boolean }[] {
  // What stands in brackets of the pattern comes between the pieces around it.
  return words
    .split(/(\d[\d.,]*)/)
    .filter((piece) => piece !== '')
    .map((text) => ({ text, isDigits: /^\d/.test(text) }));
}
