import type { Unit } from './units.ts';

export { isCounted, type Unit, units } from './units.ts';

/** How a stated value bounds the truth: 以上 and 不少于 are `at-least`; 突破, 超过 and 过 are `more-than`; 左右 and 约 are `about`. */
export const bounds = ['exactly', 'about', 'at-least', 'more-than', 'at-most', 'less-than'] as const;
export type Bound = (typeof bounds)[number];

/** Which way a change goes. */
export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** A number with its unit and its bound. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  readonly bound: Bound;
}

/** Tells whether two values are equal; a change of −5 percent is a fall of 5 percent. */
export function isSameValue(
  a: { readonly value: number; readonly direction?: Direction | undefined },
  b: { readonly value: number; readonly direction?: Direction | undefined },
): boolean {
  const isFall = a.direction === 'down' && b.direction === 'down';
  return isFall ? Math.abs(a.value) === Math.abs(b.value) : a.value === b.value;
}
