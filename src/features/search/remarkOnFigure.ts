import type { Bound } from '../../quantities/quantity.ts';
import type { PlacedFigure } from './corpus.ts';
import { matchNumber } from './matchFigures.ts';
import type { Query } from './readQuery.ts';

/** What a figure that states a number of a query says otherwise than the query does. */
export type FigureRemark = 'otherBound' | 'isResult' | 'isTarget';

/** On which side of a value the truth lies. */
const sides: Readonly<Record<Bound, number>> = {
  ...{ exactly: 0, about: 0 },
  ...{ 'at-least': 1, 'more-than': 1 },
  ...{ 'at-most': -1, 'less-than': -1 },
};

/**
 * Returns in what the first figure that answers a query differs from it: its bound lies on another side (under 1,000 for more
 * than 1,000; a query without a bound asks for any), or it is a result where the query asks for the year's targets, or the
 * reverse.
 */
export function remarkOnFigure(query: Query, figure: PlacedFigure | undefined): FigureRemark[] {
  if (!figure) return [];
  const stated = query.numbers.filter((number) => matchNumber(number, figure) !== undefined);
  const isOtherBound = stated.some(({ quantity: { bound } = { bound: 'exactly' as const } }) => {
    return bound !== 'exactly' && sides[bound] !== sides[figure.bound];
  });
  const isOtherKind = stated.length > 0 && query.asksFor !== undefined && query.asksFor !== figure.kind;
  const kinds: Partial<Record<string, FigureRemark>> = { result: 'isResult', target: 'isTarget' };
  const kind = isOtherKind ? kinds[figure.kind] : undefined;
  return [...(isOtherBound ? (['otherBound'] as const) : []), ...(kind ? [kind] : [])];
}
