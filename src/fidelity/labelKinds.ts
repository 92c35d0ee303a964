import { locales, type Localized } from '../locales.ts';
import type { Problem } from '../reading/problem.ts';
import type { Located } from '../reading/readYaml.ts';
import type { FigureData } from '../schemas/figure.ts';
import type { Rule } from './rule.ts';

/** A label that stands alone in a table must not call a target a result, nor name another year. */
export const labelKindsRule: Rule = {
  name: 'label kinds',
  promise: 'The label of each figure ends with its year and kind; no other speaks of a target.',
  check({ figures, year }) {
    return {
      checked: `${String(figures.length)} labels in both languages`,
      problems: figures.flatMap((figure) => checkLabel(figure, year)),
    };
  },
};

/** Returns how the labels of a kind end; a context has no ending of its own. */
function endingOf(kind: FigureData['kind'], year: number): Localized | undefined {
  if (kind === 'target') return { zh: `（${String(year)}年目标）`, en: `, ${String(year)} target` };
  // The report of a year states the results of the year before.
  if (kind === 'result') return { zh: `（${String(year - 1)}年）`, en: `, ${String(year - 1)}` };
  return undefined;
}

const wordForTarget: Localized = { zh: '目标', en: 'target' };

function checkLabel({ id, at, kind, label }: Located<FigureData>, year: number): Problem[] {
  const ending = endingOf(kind, year);
  return locales.flatMap((locale) => {
    const isRight = ending ? label[locale].endsWith(ending[locale]) : !label[locale].includes(wordForTarget[locale]);
    if (isRight) return [];
    return [
      {
        ...at,
        found: `${id}, a ${kind}, with the label “${label[locale]}”`,
        expected: ending ? `a label that ends with “${ending[locale]}”` : `a label without “${wordForTarget[locale]}”`,
        remedy: 'Correct the kind or the label.',
      },
    ];
  });
}
