import type { Locale } from '../locales.ts';
import { formatNumberParts, type CounterOption } from '../quantities/numberParts.ts';
import type { Direction, Quantity } from '../quantities/quantity.ts';

/** What a figure's numeral is made of; only growth has a direction. */
export interface NumeralSource extends Quantity {
  readonly direction?: Direction | undefined;
  readonly counter?: Partial<Record<Locale, string>> | undefined;
}

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
export function quantityOf({ value, unit, bound }: Quantity): Quantity {
  return { value, unit, bound };
}

/** Counters that stand only before their noun, 四大支柱行业, and what stands in their place where the noun does not follow: 4个. */
const countersBeforeNoun: Readonly<Record<string, string>> = { 大: '个' };

/** Returns a figure's counter where its noun does not follow the number; none where the figure has none. */
export function counterAlone({ counter }: NumeralSource, locale: Locale): CounterOption {
  const printed = counter?.[locale];
  return printed === undefined ? {} : { counter: countersBeforeNoun[printed] ?? printed };
}

/** Returns a figure's sign, number and unit as a reader of the language writes them. */
export function figureParts(figure: NumeralSource, locale: Locale): FigureParts {
  const counter = counterAlone(figure, locale);
  const { sign, prefix, number, unit } = formatNumberParts(quantityOf(figure), locale, counter);
  const isExactChange = figure.direction !== undefined && figure.bound === 'exactly';
  const change = figure.direction === 'down' ? '−' : '+';
  return { sign: isExactChange ? change : sign, number: prefix + number, unit };
}

/** Returns the pieces where the label stands beside them: in English it names what is counted, a Chinese counter is part of how the number is read. */
export function partsBesideLabel(figure: NumeralSource, locale: Locale): FigureParts {
  const parts = figureParts(figure, locale);
  return locale === 'en' && figure.counter ? { ...parts, unit: '' } : parts;
}
