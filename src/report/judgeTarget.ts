import type { Bound, Direction, Quantity } from '../quantities/index.ts';
import type { FigureData } from '../reading/schemas/figure.ts';

/**
 * What the numbers alone decide of a target: every value that the outcome may have fulfils it, or none does; where the target is a
 * bare number of which nobody says whether more or less is wanted, on which side of it the outcome lies; or nothing.
 */
export const decisions = ['reached', 'missed', 'above', 'below', 'open'] as const;
export type Decision = (typeof decisions)[number];

type Stated = Quantity & { readonly direction?: Direction | undefined };

/** The values that a statement leaves open; an end that is not included is told apart from one that is. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly withoutFrom: boolean;
  readonly withoutTo: boolean;
}

/** Of these a bare number is reached by more too: one that grew by more, or of which more was added or done. */
const wantsMore: readonly FigureData['measure'][] = ['growth', 'addition', 'count'];

/** Decides by arithmetic on values and bounds, and only where they leave no room; both measure the same. */
export function judgeTarget(target: Stated & Pick<FigureData, 'measure'>, outcome: Stated): Decision {
  // How far from its number “about” reaches no report says.
  if (outcome.unit !== target.unit || outcome.bound === 'about') return 'open';
  const isBare = target.bound === 'exactly' || target.bound === 'about';
  const isMoreWanted = wantsMore.includes(target.measure);
  const wanted = spanOf(target, isBare ? (isMoreWanted ? 'at-least' : 'exactly') : target.bound);
  const stated = spanOf(outcome, outcome.bound);
  const had = outcome.direction === target.direction ? stated : turn(stated);
  if (isWithin(had, wanted)) return 'reached';
  if (!isApart(had, wanted) || target.bound === 'about') return 'open';
  if (!isBare || isMoreWanted) return 'missed';
  return had.from >= wanted.to ? 'above' : 'below';
}

/** A fall may be told by a negative value or by its direction alone. */
function spanOf({ value, direction }: Stated, bound: Exclude<Bound, 'about'>): Span {
  const edge = direction === 'down' ? Math.abs(value) : value;
  const isFloor = bound === 'at-least' || bound === 'more-than';
  const isCeiling = bound === 'at-most' || bound === 'less-than';
  return {
    from: isCeiling ? -Infinity : edge,
    to: isFloor ? Infinity : edge,
    withoutFrom: bound === 'more-than',
    withoutTo: bound === 'less-than',
  };
}

/** A fall is a growth below zero, and the other way round. */
function turn({ from, to, withoutFrom, withoutTo }: Span): Span {
  return { from: -to, to: -from, withoutFrom: withoutTo, withoutTo: withoutFrom };
}

function isWithin(inner: Span, outer: Span): boolean {
  const isFromIn = inner.from > outer.from || (inner.from === outer.from && (inner.withoutFrom || !outer.withoutFrom));
  const isToIn = inner.to < outer.to || (inner.to === outer.to && (inner.withoutTo || !outer.withoutTo));
  return isFromIn && isToIn;
}

function isApart(a: Span, b: Span): boolean {
  const isBefore = (one: Span, other: Span): boolean =>
    one.to < other.from || (one.to === other.from && (one.withoutTo || other.withoutFrom));
  return isBefore(a, b) || isBefore(b, a);
}
