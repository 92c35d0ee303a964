import type { ContextFact } from '../../reading/schemas/context.ts';
import type { FigureData } from '../../reading/schemas/figure.ts';
import { judgeTarget, type Decision } from '../judgeTarget.ts';
import type { Whose } from './compareFact.ts';

/**
 * What is known of a target: nothing official; only a part of its year, or only the like of it, which decides nothing; an
 * outcome that reaches it, misses it, or leaves it open.
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
  target: Pick<FigureData, 'id' | 'value' | 'unit' | 'bound' | 'direction' | 'measure'>,
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
  if (comparable) return { partYear, outcomes, verdict: verdicts[judgeTarget(target, comparable)] };
  if (partYear.some(({ measure }) => measure === 'same')) return { partYear, outcomes, verdict: 'part-year' };
  return { partYear, outcomes, verdict: own.length > 0 ? 'not-comparable' : 'nothing' };
}

/** Where nobody says whether more or less than a bare number is wanted, numbers alone leave it open. */
const verdicts: Readonly<Record<Decision, Verdict>> = {
  reached: 'reached',
  missed: 'missed',
  above: 'open',
  below: 'open',
  open: 'open',
};
