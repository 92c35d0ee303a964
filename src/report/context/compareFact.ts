import type { ContextFact } from '../../reading/schemas/context.ts';
import type { FigureData } from '../../reading/schemas/figure.ts';
import type { Site } from '../../reading/schemas/site.ts';

/** What there is to say of how far an official figure of others and a figure of the report can be compared. */
export const comparabilities = [
  'same-measure',
  'narrower',
  'broader',
  'other-base',
  'unstated-base',
  'other-area',
  'other-year',
  'part-year', // January to a month, beside a whole year
  'estimate', // 预计, before the final count
  'result-beside-goal',
  'goal-beside-result',
] as const;
export type Comparability = (typeof comparabilities)[number];

/** Of which place and year a report is. */
export interface Whose {
  readonly year: number;
  readonly site: Pick<Site, 'home'>;
}

/** Returns how far the two can be compared, the measure first; `report` is whose the figure is. */
export function compareFact(
  fact: Pick<ContextFact, 'measure' | 'place' | 'year' | 'throughMonth' | 'standing'>,
  figure: Pick<FigureData, 'kind'>,
  { year, site }: Whose,
): readonly Comparability[] {
  const figureYear = figure.kind === 'result' ? year - 1 : year;
  const differences: readonly (readonly [Comparability, boolean])[] = [
    ['other-area', fact.place !== site.home],
    ['other-year', fact.year !== figureYear],
    ['part-year', fact.throughMonth !== undefined],
    ['estimate', fact.standing === 'expected'],
    ['result-beside-goal', figure.kind === 'target' && fact.standing !== 'goal'],
    ['goal-beside-result', figure.kind === 'result' && fact.standing === 'goal'],
  ];
  return [
    fact.measure === 'same' ? 'same-measure' : fact.measure,
    ...differences.flatMap(([difference, holds]) => (holds ? [difference] : [])),
  ];
}
