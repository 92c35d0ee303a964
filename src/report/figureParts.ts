import type { Locale } from '../locales.ts';
import { formatNumberParts, type Quantity } from '../quantities/index.ts';
import type { Figure } from './report.ts';

/** A figure in pieces, for large numerals. */
export interface FigureParts {
  /** The bound's sign, or the sign of an exact change: ≥, ＞, ≈, +, −; empty for an exact value. */
  readonly sign: string;
  /** With US$ before it where it is dollars. */
  readonly number: string;
  /** Scale and unit after the number; a counter where there is one. */
  readonly unit: string;
}

/** Returns a figure's quantity without what else is said of it. */
export function quantityOf({ value, unit, bound }: Figure): Quantity {
  return { value, unit, bound };
}

/** Returns a figure's sign, number and unit as a reader of the language writes them. */
export function figureParts(figure: Figure, locale: Locale): FigureParts {
  const counter = figure.counter?.[locale];
  const { sign, prefix, number, unit } = formatNumberParts(
    quantityOf(figure),
    locale,
    counter === undefined ? {} : { counter },
  );
  const isExactChange = figure.measure === 'growth' && figure.bound === 'exactly';
  const change = figure.direction === 'down' ? '−' : '+';
  return { sign: isExactChange ? change : sign, number: prefix + number, unit };
}
