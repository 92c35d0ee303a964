import { addDecimals, decimalFromNumber, exactNumber } from '../quantities/decimal.ts';
import type { Figure, Report } from './report.ts';

/** A figure's place in a sum: the whole it belongs to, the parts beside it, and whether the parts add up. */
export interface PartsOfWhole {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** True where the report does not itself say that these are parts. */
  readonly isInferred: boolean;
  /** True where the values of the parts add up to the value of the whole exactly. */
  readonly addUp: boolean;
}

/** Returns the whole that a figure is, or is a part of, with its parts; undefined where it is neither. */
export function findParts(report: Pick<Report, 'figures'>, figure: Figure): PartsOfWhole | undefined {
  const whole = report.figures.find(({ id }) => id === (figure.partOf ?? figure.id));
  const parts = report.figures.filter(({ partOf }) => partOf !== undefined && partOf === whole?.id);
  if (!whole || parts.length === 0) return undefined;
  const zero = decimalFromNumber(0);
  const sum = exactNumber(parts.map(({ value }) => decimalFromNumber(value)).reduce(addDecimals, zero));
  return { whole, parts, isInferred: parts.some(({ partIsInferred }) => partIsInferred), addUp: sum === whole.value };
}
