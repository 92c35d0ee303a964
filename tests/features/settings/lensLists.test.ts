import { describe, expect, test } from 'vitest';

import { lensLists, type LensChoice } from '../../../src/features/settings/lensLists.ts';
import type { Locale } from '../../../src/locales.ts';
import { findChartNamed } from '../../charts/chartsOfReport.ts';

/** Divided by hand, to three digits. */
const yuanPerDollar = 7.0809;

function amountsIn(chart: string, locale: Locale, choice: LensChoice) {
  const list = lensLists(findChartNamed(chart), locale, { yuanPerDollar }).find((other) => other.choice === choice);
  return list?.amounts.map(({ id, printed, view }) => `${id}: ${printed} → ${view.text}`);
}

describe('the unit lens below a chart', () => {
  test.each<[string, Locale, LensChoice, string[]]>([
    [
      'four-industries',
      'en',
      'dollars',
      [
        'ai-industry-scale: more than 35 billion yuan → more than US$4.94 billion',
        'smart-manufacturing-scale: more than 31 billion yuan → more than US$4.38 billion',
        'vr-industry-scale: more than 22 billion yuan → more than US$3.11 billion',
        'marine-biomedicine-scale: more than 12 billion yuan → more than US$1.69 billion',
        'four-industries-scale: more than 100 billion yuan → more than US$14.1 billion',
      ],
    ],
    ['outside-capital', 'zh', 'dollars', ['domestic-capital: 330亿元以上 → 46.6亿美元以上']],
    ['outside-capital', 'en', 'other', ['domestic-capital: at least 33 billion yuan → 330亿元以上']],
    ['outside-capital', 'zh', 'other', ['domestic-capital: 330亿元以上 → at least 33 billion yuan']],
    ['green-tasks', 'zh', 'hectares', ['forest-quality-area: 1万亩 → 667公顷']],
  ])('shows in %s, %s, as %s each amount as its own', (chart, locale, choice, amounts) => {
    expect(amountsIn(chart, locale, choice)).toEqual(amounts);
  });

  test.each<[string, Locale, LensChoice]>([
    ['green-tasks', 'en', 'other'],
    ['outside-capital', 'zh', 'hectares'],
    ['industry-growth', 'en', 'dollars'],
  ])('has nothing to add in %s, %s, as %s', (chart, locale, choice) => {
    expect(amountsIn(chart, locale, choice)).toBeUndefined();
  });
});
