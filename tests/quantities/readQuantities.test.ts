import { describe, expect, test } from 'vitest';
import { isSameValue, readMixedQuantities, type Reading } from '../../src/quantities/index.ts';

/** Says a reading in a few words; counts leave their unit out. */
function say(reading: Reading): string {
  if (reading.kind === 'refused') return reading.reason;
  if (reading.kind === 'range')
    return `${String(reading.from.value)} to ${String(reading.to.value)} ${reading.to.unit}`;
  const { value, unit, bound, direction } = reading.quantity;
  return [String(value), unit, bound === 'exactly' ? '' : bound, direction ?? '']
    .filter((word) => word !== '')
    .join(' ');
}

/** Each text and all that is read in it; the readings reach over every digit. */
type Row = readonly [text: string, ...readings: string[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
  'a sign belongs to its number': [
    ['-8.2%', '-8.2 percent down'],
    ['−7%', '-7 percent down'],
    ['负5%', '-5 percent down'],
    ['minus 5 percent', '-5 percent down'],
    ['- 5 percent', '-5 percent down'],
    ['negative growth of 5 percent', '-5 percent down'],
    ['负增长5%', '-5 percent down'],
    ['growth of −0.5%', '-0.5 percent down'],
    ['a 7 percent decline', '7 percent down'],
    ['+7%', '7 percent up'],
    ['▼8.2%', 'sign'],
    ['±5%', 'sign'],
    ['COVID-19', 'grade'],
    ['goals - 30 projects', '30 count'],
  ],
  'so does a currency': [
    ['$22 billion', '22000000000 USD'],
    ['$220亿', '22000000000 USD'],
    ['€22 billion', 'foreign-currency'],
    ['£22 billion', 'foreign-currency'],
    ['A$400 million', 'foreign-currency'],
    ['HK $5 million', 'foreign-currency'],
    ['HK$5', 'foreign-currency'],
    ['€4亿', 'foreign-currency'],
    ['22 billion €', 'foreign-currency'],
    ['5 million francs', 'foreign-currency'],
    ['22 billion Hong Kong dollars', 'foreign-currency'],
    ['4亿欧元', 'foreign-currency'],
    ['220亿港元', 'foreign-currency'],
    ['₩22 billion', 'foreign-currency'],
    ['¥400 million', '400000000 CNY'],
    ['￥4亿美元', 'contradiction'],
    ['75 USD million', 'unread'],
  ],
  'rates, ranges, ratios and grades are what they are': [
    ['7‰', 'rate'],
    ['7°', 'unknown-unit'],
    ['1/2', 'fraction'],
    ['3:2', 'fraction'],
    ['24/7', 'fraction'],
    ['4A', 'grade'],
    ['3D', 'grade'],
    ['5G', 'grade'],
    ['a third', 'fraction'],
    ['two-thirds', 'fraction'],
    ['50 yuan per square meter', 'rate'],
    ['50 yuan a day', 'rate'],
    ['50元/平方米', 'rate'],
    ['每10万人', 'rate'],
    ['每平方米50元', 'rate'],
    ['per 10,000 people', 'rate'],
    ['30-40', '30 to 40 count'],
    ['10%-15%', '10 to 15 percent'],
    ['10-15%', '10 to 15 percent'],
    ['10%—15%', '10 to 15 percent'],
    ['6.5%至7%', '6.5 to 7 percent'],
    ['3家至5家', '3 to 5 count'],
    ['三、四家', '3 to 4 count'],
    ['3亿元—5亿元', '300000000 to 500000000 CNY'],
    ['3-5亿元', '300000000 to 500000000 CNY'],
    ['5 to 6 percent', '5 to 6 percent'],
    ['3 to 5 billion yuan', '3000000000 to 5000000000 CNY'],
    ['US$3 million to US$5 million', '3000000 to 5000000 USD'],
    ['15-10', 'unread'],
    ['2021-2025', 'date', 'date'],
    ['1.2.3', 'unread'],
    ['2024-02-05', 'date', 'unread'],
  ],
  'nobody knows how many': [
    ['数千亿', 'vague'],
    ['几千亿', 'vague'],
    ['上百家', 'vague'],
    ['二十几家', 'vague'],
    ['一百五十几件', 'vague'],
    ['十来个', 'vague'],
    ['三四家', 'vague'],
    ['several hundred', 'vague'],
    ['a few hundred', 'vague'],
    ['hundreds of companies', 'vague'],
    ['两位数', 'vague'],
  ],
  'a measure that the table of units does not have is refused': [
    ['8 seconds', 'unknown-unit'],
    ['2 seconds', 'unknown-unit'],
    ['8 days', 'unknown-unit'],
    ['5 cm', 'unknown-unit'],
    ['5 square feet', 'unknown-unit'],
    ['5 cubic metres', 'unknown-unit'],
    ['5 tonnes', 'unknown-unit'],
    ['5吨', 'unknown-unit'],
    ['5斤', 'unknown-unit'],
    ['3个月', 'unknown-unit'],
    ['5 MWh', 'unknown-unit'],
    ['5度', 'unknown-unit'],
    ['5 μg/m³', 'unknown-unit'],
    ['2 crore', 'unknown-unit'],
    ['5 bps', 'points'],
    ['5 pp', 'points'],
    ['2个百分点', 'points'],
    ['2倍', 'multiple'],
    ['翻一番', 'multiple'],
    ['three times', 'multiple'],
    ['2000年', 'date'],
    ['2000人', '2000 person'],
    ['5 km2', '5000000 square-meter'],
    ['5 sq. km', '5000000 square-meter'],
    ['2km²', '2000000 square-meter'],
  ],
  'numerals are read to their end': [
    ['six thousand, five hundred people', '6500 person'],
    ['22 000 people', '22000 person'],
    ['7 760 hectares', '77600000 square-meter'],
    ['2 million 300 thousand yuan', '2300000 CNY'],
    ['四万万', '400000000 count'],
    ['3万4000', '34000 count'],
    ['1万600', '10600 count'],
    ['2万2', '22000 count'],
    ['1亿5000', 'unread'],
    ['一百十六', '116 count'],
    ['3兆', 'unknown-unit'],
    ['20个亿', '2000000000 count'],
    ['220个亿', '22000000000 count'],
    ['2.2w人', '22000 person'],
    ['5 bln yuan', '5000000000 CNY'],
    ['5 trn yuan', '5000000000000 CNY'],
    ['22 b yuan', '22000000000 CNY'],
    ['2.33k', '2330 count'],
    ['22K', '22000 count'],
    ['three billions', '3000000000 count'],
    ['2 dozen', '24 count'],
    ['3 dozens', '36 count'],
    ['½', 'fraction'],
    ['6½ percent', '6.5 percent'],
    ['2½ million', '2500000 count'],
    ['three quarters of a billion', 'fraction'],
    ['point five percent', 'unread'],
    ['一百分之二', '2 percent'],
    ['三成', 'fraction'],
    ['五成以上', 'fraction'],
    ['一半', 'fraction'],
    ['两个半小时', 'unknown-unit'],
    ['5元5角', 'unread'],
  ],
  'a numeral in a word is none': [
    ...[
      '二十大',
      '三位一体',
      '上半年',
      '两部门',
      '登陆部队',
      '队伍',
      '大陆',
      '陆家嘴',
      '一业一策',
      '十四五',
      '九水',
    ].map((word): Row => [word]),
    ['前10名', 'ordinal'],
    ['the top 10', 'ordinal'],
    ['3+1', 'unread'],
    ['第34届', 'ordinal'],
    ['2月5日', 'date', 'date'],
    ['February 5', 'date'],
    ['phase two', 'grade'],
  ],
  'a bound is the one that is stated': [
    ['不到100家', '100 count less-than'],
    ['100家不到', '100 count less-than'],
    ['不止100家', '100 count more-than'],
    ['不下100家', '100 count at-least'],
    ['多达100家', '100 count at-most'],
    ['五十开外', '50 count more-than'],
    ['近100家', '100 count less-than'],
    ['近3年', '3 year'],
    ['nearly 100 companies', '100 count less-than'],
    ['up to 100 companies', '100 count at-most'],
    ['as many as 100 companies', '100 count at-most'],
    ['大于等于100家', '100 count at-least'],
    ['不少于10个以下', 'contradiction'],
  ],
};

describe.each(Object.entries(rows))('%s', (_promise, cases) => {
  test.each(cases.map(([text, ...readings]) => ({ text, readings })))('$text: $readings', ({ text, readings }) => {
    const read = readMixedQuantities(text);
    expect(read.map(say)).toEqual(readings);
    for (const reading of read) expect(text.slice(reading.start, reading.end)).toBe(reading.text);
    const unread = [...text.matchAll(/\d/g)].filter(
      ({ index }) => !read.some(({ start, end }) => start <= index && index < end),
    );
    expect(unread).toEqual([]);
  });
});

test('ordinals, dates and names keep their number, to be looked for', () => {
  const values = ['第34届', '19th', '2024年', 'phase two', '前10名', '4A'].map((text) =>
    readMixedQuantities(text).map((reading) => (reading.kind === 'refused' ? reading.value : undefined)),
  );
  expect(values).toEqual([[34], [19], [2024], [2], [undefined], [undefined]]);
});

test('a change of −5 percent is a fall of 5 percent', () => {
  expect(isSameValue({ value: -5, direction: 'down' }, { value: 5, direction: 'down' })).toBe(true);
  expect(isSameValue({ value: -5, direction: 'down' }, { value: 5, direction: 'up' })).toBe(false);
  expect(isSameValue({ value: -5, direction: 'down' }, { value: 5 })).toBe(false);
});
