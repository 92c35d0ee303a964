import { locales, type Localized } from '../locales.ts';
import type { Problem } from '../reading/problem.ts';
import type { Located } from '../reading/readYaml.ts';
import type { FigureData } from '../reading/schemas/figure.ts';
import { labelSuffix } from '../words/i18n/labelSuffix.ts';
import type { Rule } from './rule.ts';

/** A label that stands alone in a table must not call a target a result, nor name another year. */
export const labelKindsRule: Rule = {
  name: 'label kinds',
  promise: 'The label of each figure ends with its year and kind, where it has them; no other speaks of a target.',
  check({ figures, year }) {
    return {
      checked: `${String(figures.length)} labels in both languages`,
      problems: figures.flatMap((figure) => checkLabel(figure, year)),
    };
  },
};

const wordForTarget: Localized = { zh: '目标', en: 'target' };

function checkLabel({ id, at, kind, label, year: named }: Located<FigureData>, year: number): Problem[] {
  const suffix =
    named === undefined ? labelSuffix(kind, year) : { zh: `（${String(named)}年）`, en: `, ${String(named)}` };
  return locales.flatMap((locale) => {
    const ending = suffix[locale];
    const isRight = ending === '' ? !label[locale].includes(wordForTarget[locale]) : label[locale].endsWith(ending);
    if (isRight) return [];
    return [
      {
        ...at,
        found: `${id}, a ${kind}, with the label “${label[locale]}”`,
        expected: ending === '' ? `a label without “${wordForTarget[locale]}”` : `a label that ends with “${ending}”`,
        remedy: 'Correct the kind or the label.',
      },
    ];
  });
}
