import type { ChartItem } from '../../src/charts/chartItem.ts';

/** Returns an invented item; what a test does not name is of no matter to it. */
export function inventedItem(values: Partial<ChartItem> = {}): ChartItem {
  const item = {
    ...{ id: 'trees', label: 'Trees', value: 10, bound: 'exactly' as const, kind: 'target' as const },
    ...{ isInferred: false, spoken: 'Trees, 10', href: '#trees' },
    ...values,
  };
  return { text: String(item.value), ...item };
}

/** Long labels in both scripts. */
export const longLabels = [
  'Floor area of prefabricated buildings on which construction is newly to be started in the district within the year',
  '骨质疏松、认知障碍和外周血管疾病免费筛查以及适龄女孩疫苗免费接种和孕产妇孕早期子痫前期四联免费筛查',
];
