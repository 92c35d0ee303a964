import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../src/quantities/index.ts';

type Row = readonly [sentence: string, quantities: readonly string[]];

const chinese: readonly Row[] = [
  ['全区全年生产总值完成1150.89亿元，增长7%；', ['1150.89亿元: 115089000000 CNY exactly', '增长7%: 7 percent exactly']],
  ['实现秋季普查病死树数量较上一年度下降50%以上。', ['下降50%以上: 50 percent at-least']],
  ['新增税收过亿元楼宇3座。', ['过亿元: 100000000 CNY more-than', '3座: 3 count exactly']],
  ['统筹实施总投资约2300亿元的315个重点项目', ['约2300亿元: 230000000000 CNY about', '315个: 315 count exactly']],
  ['增加值占GDP比重超过30%，领跑全市', ['超过30%: 30 percent more-than']],
  ['为3000名60岁及以上老年人免费筛查', ['3000名: 3000 person exactly', '60岁及以上: 60 year at-least']],
  ['全年推出不少于120个高频事项', ['不少于120个: 120 count at-least']],
  ['五厂百万千升精酿啤酒生产基地一期', ['百万千升: 1000000 kiloliter exactly']],
  ['新开工工业载体面积30万平方米以上，打造', ['30万平方米以上: 300000 square-meter at-least']],
  ['推进“海之心”智算中心二期300P算力扩容', ['300P: 300 petaflops exactly']],
  ['乘车距离分别优化为2公里、3公里。', ['2公里: 2 kilometer exactly', '3公里: 3 kilometer exactly']],
  ['新增6个“一刻钟便民生活圈”', ['6个: 6 count exactly', '一刻钟: 15 minute exactly']],
  ['全年计划新增城镇就业2.2万人', ['2.2万人: 22000 person exactly']],
  ['数字政府协同高效三大行动', ['三大: 3 count exactly']],
  ['崂山区建区30周年', ['30周年: 30 year exactly']],
  ['修缮提升14所农村学校', ['14所: 14 count exactly']],
  // not quantities
  ['2024年2月5日，第十九届人民代表大会第三次会议', []],
  ['“十四五”规划，一期、二期，五星级，第34届', []],
  ['万人高价值发明专利，百家争鸣，亿元楼宇', []],
  ['提高2个百分点，用了3个月，近百分点', []],
  ['10—15个，3:2，24/7', []],
  // bounds that only look like bounds
  [
    '通过3个项目，节约20%，最近5年，附近10家',
    ['3个: 3 count exactly', '20%: 20 percent exactly', '5年: 5 year exactly', '10家: 10 count exactly'],
  ],
  ['去年办过3次活动，近3年', ['3次: 3 count exactly', '3年: 3 year exactly']],
  ['推动10个上下游项目，20个多功能厅', ['10个: 10 count exactly', '20个: 20 count exactly']],
  ['总数1000家，突破千亿', ['1000家: 1000 count exactly', '突破千亿: 100000000000 count more-than']],
];

const english: readonly Row[] = [
  [
    'GDP reached 115.089 billion yuan, up 7 percent.',
    ['115.089 billion yuan: 115089000000 CNY exactly', 'up 7 percent: 7 percent exactly'],
  ],
  ['with the VR industry exceeding 22 billion yuan.', ['exceeding 22 billion yuan: 22000000000 CNY more-than']],
  ['It will add at least 20 technology platforms.', ['at least 20: 20 count at-least']],
  ['It will add 20 technology platforms or more.', ['20 technology platforms or more: 20 count at-least']],
  ['It will add 20 beds for older people.', ['20: 20 count exactly']],
  ['It will add 20 classes for over 60 children.', ['20: 20 count exactly', 'over 60: 60 count more-than']],
  ['It will plant 20 trees or more.', ['20 trees or more: 20 count at-least']],
  ['the number of dead trees will fall by at least 50 percent', ['fall by at least 50 percent: 50 percent at-least']],
  ['3,000 people aged 60 or over', ['3,000 people: 3000 person exactly', '60 or over: 60 count at-least']],
  [
    'put 3,000 mu (200 hectares) of land on the market',
    ['3,000 mu: 3000 mu exactly', '200 hectares: 2000000 square-meter exactly'],
  ],
  ['high-tech firms will top 1,000, and the top 10 will lead', ['top 1,000: 1000 count more-than']],
  ['use foreign investment of US$400 million or more', ['US$400 million or more: 400000000 USD at-least']],
  ['six “15-minute community service circles”', ['six: 6 count exactly', '15-minute: 15 minute exactly']],
  [
    'revenue will grow by around 6 percent, investment by 10 percent or more',
    ['grow by around 6 percent: 6 percent about', '10 percent or more: 10 percent at-least'],
  ],
  ['a 300P phase-two expansion', ['300P: 300 petaflops exactly']],
  ['four leading industries', ['four: 4 count exactly']],
  // not quantities
  ['On February 5, 2024, the third session of the 19th congress', []],
  ['phase two of the center, COVID-19, 5G, twice, half of it, two-thirds', []],
  ['by 3 percentage points over 2 months, 10-15 firms, 5 to 6 percent', []],
  ['from 2021-2025, in 2023', []],
];

describe.each([
  ['zh', chinese],
  ['en', english],
] as const)('the quantities of a sentence in %s are found, with bound and unit', (locale, rows) => {
  test.each(rows.map(([sentence, quantities]) => ({ sentence, quantities })))(
    '$sentence',
    ({ sentence, quantities }) => {
      const found = findQuantities(sentence, locale);
      expect(found.map(({ text, quantity: { value, unit, bound } }) => `${text}: ${value} ${unit} ${bound}`)).toEqual(
        quantities,
      );
      for (const { start, end, text } of found) expect(sentence.slice(start, end)).toBe(text);
    },
  );
});
