import { formatQuantity } from '../../quantities/index.ts';
import type { Report } from '../../report/report.ts';
import { numeral } from '../../words/i18n/numeral.ts';
import type { ItemContext } from '../chartItem.ts';
import type { AreaItem } from './layout.ts';
import { measureSurvival } from './measureSurvival.ts';

/** Returns the seven areas with what is left of each, in the words of a language. */
export function areaItems(report: Report, { locale, t, chapterHref }: ItemContext): AreaItem[] {
  return measureSurvival(report).map(({ chapter, area, short, survival, characters }) => {
    const number = formatQuantity({ value: characters, unit: 'count', bound: 'exactly' }, locale);
    const state = t(`chart.survival.${survival}`);
    const count = survival === 'lost' ? t('chart.none') : t('chart.characters', { number });
    const text = survival === 'lost' ? state : [state, count].join(t('chart.comma'));
    const label = t('chart.areaName', { number: numeral(area, locale), name: short[locale] });
    const link = {
      id: '',
      kind: 'context' as const,
      spoken: [label, text].join(t('chart.comma')),
      href: chapterHref(chapter),
    };
    return { link, label, state, count, text, survival, characters };
  });
}
