import type { Direction, Quantity } from '../quantities/index.ts';
import type { ContextFact } from '../schemas/context.ts';
import type { FigureData } from '../schemas/figure.ts';
import type { Whose } from './compareFact.ts';

/**
 * What is known of a target: nothing official; only a part of its year, or only the like of it, which decides nothing; an
 * outcome that reaches it, misses it, or leaves it open as the target itself is only about a number.
 */
export type Verdict = 'nothing' | 'not-comparable' | 'part-year' | 'reached' | 'missed' | 'open';

/** The steps of a target, after its announcement in the report. */
export interface Ladder<Fact extends ContextFact> {
  readonly partYear: readonly Fact[];
  readonly outcomes: readonly Fact[];
  readonly verdict: Verdict;
}

/** Returns the steps of a target that official figures of the same district and year show, and what they decide. */
export function climbLadder<Fact extends ContextFact>(
  target: Pick<FigureData, 'id' | 'value' | 'unit' | 'bound' | 'direction'>,
  facts: readonly Fact[],
  { year, site }: Whose,
): Ladder<Fact> {
  const own = facts.filter(
    ({ figure, place, year: ofYear, standing }) =>
      figure === target.id && place === site.home && ofYear === year && standing === 'result',
  );
  const partYear = own.filter(({ throughMonth }) => throughMonth !== undefined);
  const outcomes = own.filter(({ throughMonth }) => throughMonth === undefined);
  const comparable = outcomes.find(({ measure }) => measure === 'same');
  if (comparable) return { partYear, outcomes, verdict: judge(target, comparable) };
  if (partYear.some(({ measure }) => measure === 'same')) return { partYear, outcomes, verdict: 'part-year' };
  return { partYear, outcomes, verdict: own.length > 0 ? 'not-comparable' : 'nothing' };
}

type Stated = Quantity & { readonly direction?: Direction | undefined };

/** Decides by arithmetic, and only where both numbers leave no room. */
function judge(target: Stated, outcome: Stated): Verdict {
  if (outcome.unit !== target.unit || outcome.direction !== target.direction) return 'open';
  if (outcome.bound !== 'exactly') return 'open';
  switch (target.bound) {
    case 'exactly':
    case 'at-least':
      return outcome.value >= target.value ? 'reached' : 'missed';
    case 'more-than':
      return outcome.value > target.value ? 'reached' : 'missed';
    case 'about':
      // How far below still is “about” the report does not say.
      return outcome.value >= target.value ? 'reached' : 'open';
    case 'at-most':
      return outcome.value <= target.value ? 'reached' : 'missed';
    case 'less-than':
      return outcome.value < target.value ? 'reached' : 'missed';
  }
}
