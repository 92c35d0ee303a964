import { describe, expect, test } from 'vitest';
import {
  type Bound,
  bounds,
  describeBound,
  formatNumberParts,
  formatQuantity,
  type FormatOptions,
  type Unit,
} from '../../src/quantities/index.ts';

type Row = readonly [
  value: number,
  unit: Unit,
  bound: Bound,
  zh: string,
  en: string,
  counters?: readonly [zh: string, en: string],
];

const written: readonly Row[] = [
  // money: 亿 and 万, billion and million, every digit kept
  [115_089_000_000, 'CNY', 'exactly', '1150.89亿元', '115.089 billion yuan'],
  [22_038_000_000, 'CNY', 'exactly', '220.38亿元', '22.038 billion yuan'],
  [100_000_000_000, 'CNY', 'exactly', '1000亿元', '100 billion yuan'],
  [100_000_000_000, 'CNY', 'more-than', '超过1000亿元', 'more than 100 billion yuan'],
  [22_000_000_000, 'CNY', 'more-than', '超过220亿元', 'more than 22 billion yuan'],
  [230_000_000_000, 'CNY', 'about', '约2300亿元', 'about 230 billion yuan'],
  [33_000_000_000, 'CNY', 'at-least', '330亿元以上', 'at least 33 billion yuan'],
  [100_000_000, 'CNY', 'more-than', '超过1亿元', 'more than 100 million yuan'],
  [5_000_000_000, 'CNY', 'at-most', '不超过50亿元', 'at most 5 billion yuan'],
  [5_000_000_000, 'CNY', 'less-than', '不足50亿元', 'less than 5 billion yuan'],
  [126_000_000_000_000, 'CNY', 'exactly', '126万亿元', '126 trillion yuan'],
  [1_500_000_000_000, 'CNY', 'exactly', '1.5万亿元', '1.5 trillion yuan'],
  [123_456_789_012, 'CNY', 'exactly', '123456789012元', '123,456,789,012 yuan'],
  [123_450_000, 'CNY', 'exactly', '12345万元', '123.45 million yuan'],
  [1_234_500, 'CNY', 'exactly', '123.45万元', '1,234,500 yuan'],
  [30_000, 'CNY', 'exactly', '3万元', '30,000 yuan'],
  [6720, 'CNY', 'exactly', '6720元', '6,720 yuan'],
  [0.5, 'CNY', 'exactly', '0.5元', '0.5 yuan'],
  [400_000_000, 'USD', 'exactly', '4亿美元', 'US$400 million'],
  [400_000_000, 'USD', 'at-least', '4亿美元以上', 'at least US$400 million'],
  [25_330_000_000, 'USD', 'about', '约253.3亿美元', 'about US$25.33 billion'],
  [120, 'USD', 'less-than', '不足120美元', 'less than US$120'],
  // percent
  [7, 'percent', 'exactly', '7%', '7 percent'],
  [6.5, 'percent', 'about', '6.5%左右', 'around 6.5 percent'],
  [10, 'percent', 'at-least', '10%以上', 'at least 10 percent'],
  [30, 'percent', 'more-than', '超过30%', 'more than 30 percent'],
  [5, 'percent', 'at-most', '不超过5%', 'at most 5 percent'],
  [5, 'percent', 'less-than', '低于5%', 'less than 5 percent'],
  [0.001, 'percent', 'exactly', '0.001%', '0.001 percent'],
  [0.0000001, 'percent', 'exactly', '0.0000001%', '0.0000001 percent'],
  // area, length, volume, time, computing
  [10_000, 'mu', 'exactly', '1万亩', '10,000 mu'],
  [3000, 'mu', 'at-least', '3000亩以上', 'at least 3,000 mu'],
  [300_000, 'square-meter', 'at-least', '30万平方米以上', 'at least 300,000 square meters'],
  [1_000_000, 'square-meter', 'exactly', '100万平方米', '1 million square meters'],
  [1, 'square-meter', 'exactly', '1平方米', '1 square meter'],
  [2, 'kilometer', 'exactly', '2公里', '2 km'],
  [0.5, 'kilometer', 'less-than', '不足0.5公里', 'less than 0.5 km'],
  [28_000_000, 'metric-ton', 'at-least', '2800万吨以上', 'at least 28 million metric tons'],
  [1, 'cubic-meter', 'exactly', '1立方米', '1 cubic meter'],
  [1_000_000, 'kiloliter', 'exactly', '100万千升', '1 million kiloliters'],
  [1, 'kiloliter', 'exactly', '1千升', '1 kiloliter'],
  [15, 'minute', 'exactly', '15分钟', '15 minutes'],
  [1, 'minute', 'at-most', '不超过1分钟', 'at most 1 minute'],
  [300, 'petaflops', 'exactly', '300P', '300P'],
  [300, 'petaflops', 'at-least', '300P以上', 'at least 300P'],
  [30, 'year', 'exactly', '30年', '30 years'],
  [1, 'year', 'exactly', '1年', '1 year'],
  [60, 'year', 'at-least', '60岁及以上', 'at least 60 years old', ['岁', 'years old']],
  [75, 'year', 'exactly', '75周年', '75th anniversary', ['周年', 'anniversary']],
  [1, 'year', 'exactly', '1周年', '1st anniversary', ['周年', 'anniversary']],
  [12, 'year', 'exactly', '12周年', '12th anniversary', ['周年', 'anniversary']],
  [103, 'year', 'exactly', '103周年', '103rd anniversary', ['周年', 'anniversary']],
  [2024, 'year', 'exactly', '2,024年', '2,024 years'],
  // people, households, things
  [22_000, 'person', 'exactly', '2.2万人', '22,000 people'],
  [30_000, 'person', 'exactly', '3万名', '30,000 students', ['名', 'students']],
  [12_345, 'person', 'exactly', '12345人', '12,345 people'],
  [1, 'person', 'exactly', '1人', '1 person'],
  [2000, 'person', 'less-than', '不足2000人', 'fewer than 2,000 people'],
  [5000, 'household', 'exactly', '5000户', '5,000 households'],
  [7900, 'household', 'about', '约7900户', 'about 7,900 homes', ['户', 'homes']],
  [120, 'count', 'at-least', '120以上', 'at least 120'],
  [120, 'count', 'at-least', '120个以上', 'at least 120 services', ['个', 'services']],
  [1000, 'count', 'more-than', '超过1000家', 'more than 1,000 companies', ['家', 'companies']],
  [1, 'count', 'exactly', '1家', '1 company', ['家', 'company']],
  [6720, 'count', 'exactly', '6720个', '6,720 places', ['个', 'places']],
  [7500, 'count', 'exactly', '7500批次', '7,500 batches', ['批次', 'batches']],
  [20, 'count', 'less-than', '不足20个', 'fewer than 20 sites', ['个', 'sites']],
  [20, 'count', 'about', '约20个', 'about 20 sites', ['个', 'sites']],
  [11_500, 'count', 'exactly', '1.15万', '11,500'],
  [1150.89, 'count', 'exactly', '1150.89', '1,150.89'],
  [115.0891, 'count', 'exactly', '115.0891', '115.0891'],
  [35_000_000_000, 'CNY', 'more-than', '超过350亿元', 'more than 35 billion yuan'],
  [12_000_000_000, 'CNY', 'more-than', '超过120亿元', 'more than 12 billion yuan'],
  [31_000_000_000, 'CNY', 'more-than', '超过310亿元', 'more than 31 billion yuan'],
  [999_999_999, 'CNY', 'exactly', '999999999元', '999,999,999 yuan'],
  [8.2, 'percent', 'exactly', '8.2%', '8.2 percent'],
  [50, 'percent', 'at-least', '50%以上', 'at least 50 percent'],
  [100, 'percent', 'exactly', '100%', '100 percent'],
  [12_000, 'percent', 'exactly', '12000%', '12,000 percent'],
  [350_000, 'square-meter', 'exactly', '35万平方米', '350,000 square meters'],
  [400, 'mu', 'at-least', '400亩以上', 'at least 400 mu'],
  [8, 'minute', 'exactly', '8分钟', '8 minutes'],
  [3, 'kilometer', 'about', '约3公里', 'about 3 km'],
  [100, 'person', 'exactly', '100名', '100 advisers', ['名', 'advisers']],
  [800, 'household', 'exactly', '800户', '800 households'],
  [1, 'household', 'exactly', '1户', '1 household'],
  [150, 'count', 'more-than', '超过150件', 'more than 150 patents', ['件', 'patents']],
  [1500, 'count', 'exactly', '1500场', '1,500 events', ['场', 'events']],
  [1_000_000, 'count', 'at-most', '不超过100万', 'at most 1 million'],
  [0, 'count', 'exactly', '0', '0'],
];

const optional: readonly (readonly [
  value: number,
  unit: Unit,
  bound: Bound,
  options: FormatOptions,
  zh: string,
  en: string,
])[] = [
  [22_000_000_000, 'CNY', 'more-than', { bare: true }, '220亿元', '22 billion yuan'],
  [10, 'percent', 'at-least', { bare: true }, '10%', '10 percent'],
  [60, 'year', 'at-least', { bare: true }, '60年', '60 years'],
  [20, 'count', 'about', { bare: true }, '20', '20'],
  [4, 'count', 'exactly', { spellOut: true }, '四', 'four'],
  [2, 'count', 'exactly', { spellOut: true }, '两', 'two'],
  [2, 'kilometer', 'exactly', { spellOut: true }, '两公里', 'two km'],
  [8, 'minute', 'exactly', { spellOut: true }, '八分钟', 'eight minutes'],
  [9, 'count', 'at-least', { spellOut: true }, '九以上', 'at least nine'],
  [10, 'count', 'exactly', { spellOut: true }, '10', '10'],
  [1.5, 'count', 'exactly', { spellOut: true }, '1.5', '1.5'],
  [7, 'percent', 'exactly', { spellOut: true }, '7%', '7 percent'],
  [5, 'CNY', 'exactly', { spellOut: true }, '5元', '5 yuan'],
  [5, 'percent', 'exactly', { counter: 'X' }, '5%', '5 percent'],
];

describe('a quantity is written as a person would', () => {
  const cases = written.map(([value, unit, bound, zh, en, counters]) => ({ value, unit, bound, zh, en, counters }));
  test.each(cases)('$value $unit, $bound: $zh, $en', ({ value, unit, bound, zh, en, counters }) => {
    const quantity = { value, unit, bound };
    expect(formatQuantity(quantity, 'zh', { counter: counters?.[0] })).toBe(zh);
    expect(formatQuantity(quantity, 'en', { counter: counters?.[1] })).toBe(en);
  });
  test.each(optional)('%d %s, %s with %o: %s, %s', (value, unit, bound, options, zh, en) => {
    expect(formatQuantity({ value, unit, bound }, 'zh', options)).toBe(zh);
    expect(formatQuantity({ value, unit, bound }, 'en', options)).toBe(en);
  });
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])(
  'a value that no figure can have (%d) is refused by name',
  (value) => {
    expect(() => formatQuantity({ value, unit: 'count', bound: 'exactly' }, 'zh')).toThrow(`found the value ${value}`);
  },
);

describe('a large numeral comes in pieces', () => {
  test.each([
    [22_000_000_000, 'CNY', 'more-than', ['＞', '', '220', '亿元'], ['>', '', '22', 'billion yuan']],
    [115_089_000_000, 'CNY', 'exactly', ['', '', '1150.89', '亿元'], ['', '', '115.089', 'billion yuan']],
    [400_000_000, 'USD', 'at-least', ['≥', '', '4', '亿美元'], ['≥', 'US$', '400', 'million']],
    [6.5, 'percent', 'about', ['≈', '', '6.5', '%'], ['≈', '', '6.5', '%']],
    [5, 'percent', 'at-most', ['≤', '', '5', '%'], ['≤', '', '5', '%']],
    [5, 'percent', 'less-than', ['＜', '', '5', '%'], ['<', '', '5', '%']],
    [300_000, 'square-meter', 'at-least', ['≥', '', '30', '万平方米'], ['≥', '', '300,000', 'square meters']],
    [22_000, 'person', 'exactly', ['', '', '2.2', '万人'], ['', '', '22,000', 'people']],
    [300, 'petaflops', 'exactly', ['', '', '300', 'P'], ['', '', '300', 'P']],
    [1000, 'count', 'more-than', ['＞', '', '1000', ''], ['>', '', '1,000', '']],
  ] as const)('%d %s, %s', (value, unit, bound, zh, en) => {
    const pieces = ([sign, prefix, number, unit]: readonly [string, string, string, string]): object => ({
      sign,
      prefix,
      number,
      unit,
    });
    expect(formatNumberParts({ value, unit, bound }, 'zh')).toEqual(pieces(zh));
    expect(formatNumberParts({ value, unit, bound }, 'en')).toEqual(pieces(en));
  });
  test('with the counter after the scale, and the ordinal of an anniversary', () => {
    const places = { value: 11_500, unit: 'count', bound: 'exactly' } as const;
    expect(formatNumberParts(places, 'zh', { counter: '个' })).toMatchObject({ number: '1.15', unit: '万个' });
    expect(formatNumberParts(places, 'en', { counter: 'places' })).toMatchObject({ number: '11,500', unit: 'places' });
    const anniversary = { value: 75, unit: 'year', bound: 'exactly' } as const;
    expect(formatNumberParts(anniversary, 'en', { counter: 'anniversary' })).toMatchObject({
      number: '75th',
      unit: 'anniversary',
    });
  });
});

describe('a bound is said in plain words', () => {
  test.each([
    ['exactly', '正好', 'exactly'],
    ['about', '大约', 'about'],
    ['at-least', '至少（含本数）', 'at least'],
    ['more-than', '超过（不含本数）', 'more than'],
    ['at-most', '至多（含本数）', 'at most'],
    ['less-than', '不到（不含本数）', 'less than'],
  ] as const)('%s: %s, %s', (bound, zh, en) => {
    expect(describeBound(bound, 'zh')).toBe(zh);
    expect(describeBound(bound, 'en')).toBe(en);
  });
  test.each(bounds)('%s has words in both languages', (bound) => {
    expect(describeBound(bound, 'zh')).not.toBe(describeBound(bound, 'en'));
  });
});
