import type { Problem } from '../reading/problem.ts';
import type { Located } from '../reading/readYaml.ts';
import type { FigureData } from '../reading/schemas/figure.ts';
import type { Rule } from './rule.ts';

type Figure = Located<FigureData>;

/** Parts fit their wholes. */
export const sumsRule: Rule = {
  name: 'sums',
  promise:
    'Parts have the unit of their whole, none is larger than it, and where the report names the parts, they add up.',
  check({ figures }) {
    const byId = new Map(figures.map((figure) => [figure.id, figure]));
    const wholes = new Map<Figure, Figure[]>();
    for (const figure of figures) {
      const whole = figure.partOf === undefined ? undefined : byId.get(figure.partOf);
      if (whole) wholes.set(whole, [...(wholes.get(whole) ?? []), figure]);
    }
    const parts = [...wholes.values()].flat();
    return {
      checked: `${String(parts.length)} parts of ${String(wholes.size)} wholes`,
      problems: [
        ...parts.flatMap((part) => checkCycle(part, byId)),
        ...[...wholes].flatMap(([whole, of]) => of.flatMap((part) => checkPart(part, whole))),
        ...[...wholes].flatMap(([whole, of]) => checkSum(of, whole)),
      ],
    };
  },
};

function checkCycle(figure: Figure, byId: ReadonlyMap<string, Figure>): Problem[] {
  const seen = [figure.id];
  for (let next = figure.partOf; next !== undefined; next = byId.get(next)?.partOf) {
    seen.push(next);
    if (next === figure.id) {
      return [
        {
          ...figure.at,
          found: `a circle of parts: ${seen.join(' → ')}`,
          expected: 'a whole that is not a part of its own part',
          remedy: 'Take partOf away from the figure that is the largest whole.',
        },
      ];
    }
    // A circle that this figure only leads into is reported at its own members.
    if (seen.indexOf(next) < seen.length - 1) return [];
  }
  return [];
}

function checkPart(part: Figure, whole: Figure): Problem[] {
  if (part.unit !== whole.unit) {
    return [
      {
        ...part.at,
        found: `${part.id} in ${part.unit}, part of ${whole.id} in ${whole.unit}`,
        expected: 'the unit of the whole',
        remedy: 'Correct the unit, or name another whole.',
      },
    ];
  }
  if (part.value <= whole.value) return [];
  return [
    {
      ...part.at,
      found: `${part.id} with ${String(part.value)}, part of ${whole.id} with ${String(whole.value)}`,
      expected: 'a part that is not larger than its whole',
      remedy: 'Correct the value, or name another whole.',
    },
  ];
}

/** Adds up the parts that the report itself names; inferred ones need not be all there are. */
function checkSum(parts: readonly Figure[], whole: Figure): Problem[] {
  const named = parts.filter(({ partIsInferred }) => partIsInferred !== true);
  if (named.length < 2 || named.some(({ unit }) => unit !== whole.unit)) return [];
  const sum = named.reduce((total, { value }) => total + value, 0);
  // Values with decimals do not add up exactly in floating point.
  if (Math.abs(sum - whole.value) <= Math.abs(whole.value) * Number.EPSILON * named.length) return [];
  return [
    {
      ...whole.at,
      found: `${named.map(({ id, value }) => `${id} ${String(value)}`).join(' + ')} = ${String(sum)}`,
      expected: `${String(whole.value)}, the value of ${whole.id}`,
      remedy:
        'Correct the value that is wrong; where the report does not say itself that these are the parts, set partIsInferred: true.',
    },
  ];
}
