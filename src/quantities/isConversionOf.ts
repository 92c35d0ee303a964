import type { Quantity } from './quantity.ts';

/** How many digits a converted area keeps at least. */
export const significantDigits = 3;

/**
 * Tells whether one quantity states another in a different measure, as in "3,000 mu (200 hectares)": an area in mu, in
 * square meters or hectares, correct to the digits printed and to three at least; its bound is the same or left out.
 */
export function isConversionOf(candidate: Quantity, original: Quantity): boolean {
  if (candidate.unit !== 'square-meter' || original.unit !== 'mu') return false;
  if (!['exactly', 'about', original.bound].includes(candidate.bound)) return false;
  const printed = candidate.value.toExponential().replace(/e.*|\./g, '').length;
  return round(squareMeters(original.value), Math.max(significantDigits, printed)) === candidate.value;
}

/** Returns an area in mu in square meters. */
export function squareMeters(mu: number): number {
  return (mu * 2000) / 3;
}

/** Rounds to so many digits. */
export function round(value: number, digits: number): number {
  return Number(value.toPrecision(Math.min(digits, 15)));
}
