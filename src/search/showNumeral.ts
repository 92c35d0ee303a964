import type { Locale } from '../locales.ts';
import { figureParts, type FigureParts } from '../report/figureParts.ts';
import type { FigureEntry } from './matchFigures.ts';

/** Returns a figure's numeral; the English label names what is counted, a Chinese counter is part of how the number is read. */
export function showNumeral(figure: FigureEntry, locale: Locale): FigureParts {
  const parts = figureParts(figure, locale);
  return locale === 'en' && figure.counter ? { ...parts, unit: '' } : parts;
}
