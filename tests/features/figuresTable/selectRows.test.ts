import { expect, test } from 'vitest';
import { selectRows, type TableRow } from '../../../src/features/figuresTable/selectRows.ts';
import { optionalWords } from '../../../src/features/search/optionalWords.ts';
import { readView } from '../../../src/features/figuresTable/view.ts';

const optional = optionalWords(['somewhere', '某区']);

/** Invented figures. */
const rows: readonly TableRow[] = [
  row('homes', { value: 900, unit: 'count', bound: 'exactly', label: { zh: '住房', en: 'Homes' } }),
  row('steel', { value: 22e9, unit: 'CNY', bound: 'more-than', label: { zh: '钢铁规模', en: 'Steel output' } }),
  row('rice', { value: 35e8, unit: 'CNY', bound: 'at-least', label: { zh: '粮食规模', en: 'Rice output' } }),
  row('wages', {
    value: 6.5,
    unit: 'percent',
    bound: 'about',
    label: { zh: '工资增速', en: 'Growth of wages' },
    kind: 'result',
  }),
];

function row(id: string, figure: Pick<TableRow, 'value' | 'unit' | 'bound' | 'label'> & { kind?: string }): TableRow {
  return {
    id,
    kind: 'target',
    chapters: id === 'steel' ? ['overview', 'growth'] : ['growth'],
    topics: id === 'rice' ? ['land', 'economy'] : ['economy'],
    ...figure,
  };
}

test.each([
  ['', 'zh', ['homes', 'steel', 'rice', 'wages']],
  ['?kind=result', 'zh', ['wages']],
  ['?topic=land', 'zh', ['rice']],
  ['?unit=CNY&bound=at-least', 'zh', ['rice']],
  ['?chapter=closing', 'zh', []],
  ['?chapter=overview', 'zh', ['steel']],
  ['?chapter=growth', 'zh', ['homes', 'steel', 'rice', 'wages']],
  ['?sort=value-down', 'zh', ['steel', 'rice', 'wages', 'homes']],
  ['?sort=value-up', 'zh', ['rice', 'steel', 'wages', 'homes']],
  ['?sort=label', 'en', ['wages', 'homes', 'rice', 'steel']],
  ['?q=220亿', 'zh', ['steel']],
  ['?q=22 billion yuan', 'en', ['steel']],
  ['?q=两百二十亿元', 'zh', ['steel']],
  ['?q=about 6.5 percent', 'en', ['wages']],
  ['?q=output', 'en', ['steel', 'rice']],
  ['?q=规模&bound=more-than', 'zh', ['steel']],
  ['?q=coal', 'en', []],
  ['?q=output of Somewhere', 'en', ['steel', 'rice']],
  ['?q=某区规模', 'zh', []],
] as const)('the view "%s" in %s shows %j', (search, locale, ids) => {
  expect(selectRows(rows, readView(search.replaceAll(' ', '+')), locale, optional).rows.map(({ id }) => id)).toEqual(
    ids,
  );
});

test('a number that no figure states brings those with the same digits, and says so', () => {
  const { rows: found, likeness } = selectRows(rows, readView('?q=22+million+yuan'), 'en', optional);
  expect({ ids: found.map(({ id }) => id), likeness }).toEqual({ ids: ['steel'], likeness: 'same-digits' });
});

test.each([
  ['221.4亿', []],
  ['35.2亿', []],
  ['221亿', ['ore']],
  ['220.6亿', ['ore']],
  ['22.1 billion yuan', ['ore']],
  ['22.1 billion', ['ore']],
  ['221', ['ore']],
  ['22.1 million yuan', []],
  ['22亿', []],
  ['2.2亿元', []],
  ['3.5亿', []],
  ['220亿零5千万', []],
] as const)('%s is near what rounds to it: %j', (query, ids) => {
  const ore = row('ore', { value: 220.62e8, unit: 'CNY', bound: 'exactly', label: { zh: '矿石', en: 'Ore' } });
  const { rows: found, likeness } = selectRows([...rows, ore], { ...readView(''), q: query }, 'zh', optional);
  expect(likeness === 'near' ? found.map(({ id }) => id) : []).toEqual(ids);
});

test.each([
  ['900 homes', ['homes'], 'stated'],
  ['6,700 seats', ['seats'], 'near'],
  ['6700个', ['seats'], 'near'],
  ['six thousand seven hundred seats', ['seats'], 'near'],
  ['7000 seats', [], 'stated'],
  ['6,710 seats', [], 'stated'],
  ['910 homes', [], 'stated'],
  ['1,000 homes', [], 'stated'],
  ['9亿', [], 'stated'],
  ['22亿', [], 'stated'],
  ['350亿', [], 'stated'],
  ['220万', ['steel'], 'same-digits'],
] as const)('"%s" shows %j, which are %s', (query, ids, expected) => {
  const seats = row('seats', { value: 6720, unit: 'count', bound: 'exactly', label: { zh: '座位', en: 'Seats' } });
  const { rows: found, likeness } = selectRows([...rows, seats], { ...readView(''), q: query }, 'en', optional);
  expect({ ids: found.map(({ id }) => id), likeness }).toEqual({ ids, likeness: expected });
});
