import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../src/quantities/index.ts';

type Row = readonly [sentence: string, numbers: readonly (readonly [text: string, value: number])[]];

const chinese: readonly Row[] = [
  [
    '持续做大做强四大主导产业和7条重点产业链',
    [
      ['四', 4],
      ['7', 7],
    ],
  ],
  [
    '力争产业总规模突破千亿元，加快推进总投资约2300亿元的315个重点项目',
    [
      ['千亿', 1e11],
      ['2300亿', 2.3e11],
      ['315', 315],
    ],
  ],
  ['“七个提质争先”为高质量发展蓄势聚能', [['七', 7]]],
  [
    '2月5日上午，崂山区第十九届人民代表大会第三次会议隆重开幕。',
    [
      ['2', 2],
      ['5', 5],
      ['第十九', 19],
      ['第三', 3],
    ],
  ],
  [
    '全区全年生产总值完成1150.89亿元，增长7%；一般公共预算收入达到220.38亿元',
    [
      ['1150.89亿', 115_089_000_000],
      ['7', 7],
      ['220.38亿', 22_038_000_000],
    ],
  ],
  [
    '2024年是新中国成立75周年，是实现“十四五”规划目标任务的关键一年',
    [
      ['2024', 2024],
      ['75', 75],
      ['十四', 14],
      ['五', 5],
      ['一', 1],
    ],
  ],
  ['以“六个现代化”为战略抓手，进一步提升', [['六', 6]]],
  ['壮大实体经济的关键一招', [['一', 1]]],
  [
    '万人高价值发明专利突破150件',
    [
      ['万', 10_000],
      ['150', 150],
    ],
  ],
  [
    '青岛生物医药协同创新中心一期竣工投用，二期开工建设',
    [
      ['一', 1],
      ['二', 2],
    ],
  ],
  ['青岛市人工智能产业园园区一隅。', []],
  [
    '做好“五篇大文章”，办好第34届青岛国际啤酒节',
    [
      ['五', 5],
      ['第34', 34],
    ],
  ],
  [
    '新增税收过亿元楼宇3座',
    [
      ['亿', 1e8],
      ['3', 3],
    ],
  ],
  ['推动九水客服中心投入使用，进一步提升旅游服务配套水平', [['九', 9]]],
  ['优化汽车、家电、餐饮、百货等领域常态化促销', []],
  [
    '新增6个“一刻钟便民生活圈”',
    [
      ['6', 6],
      ['一', 1],
    ],
  ],
  [
    '推动青岛啤酒五厂百万千升精酿啤酒生产基地一期',
    [
      ['五', 5],
      ['百万', 1_000_000],
      ['一', 1],
    ],
  ],
  [
    '推动一汽解放（青岛）商用车研究院、特来电总部基地一期等90个项目',
    [
      ['一', 1],
      ['一', 1],
      ['90', 90],
    ],
  ],
  [
    '高质量完成第五次经济普查。在坚持“两个毫不动摇”中促进“两个健康”',
    [
      ['第五', 5],
      ['两', 2],
      ['两', 2],
    ],
  ],
  [
    '一头连着民生，一头连着发展。',
    [
      ['一', 1],
      ['一', 1],
    ],
  ],
  ['完成森林质量精准提升1万亩', [['1万', 10_000]]],
  [
    '病死树数量较上一年度下降50%以上',
    [
      ['一', 1],
      ['50', 50],
    ],
  ],
  ['把保障和改善民生作为一切工作的出发点', []],
  ['新建改建社区一体化卫生室26个', [['26', 26]]],
  [
    '为3000名60岁及以上老年人免费筛查',
    [
      ['3000', 3000],
      ['60', 60],
    ],
  ],
  ['孕早期子痫前期四联免费筛查', [['四', 4]]],
  [
    '五星小区20个，区第一中学',
    [
      ['五', 5],
      ['20', 20],
      ['第一', 1],
    ],
  ],
  [
    '二期300P算力扩容',
    [
      ['二', 2],
      ['300', 300],
    ],
  ],
  ['完成食品药品抽检7500批次', [['7500', 7500]]],
  [
    '提高2个百分点，两百二十三个',
    [
      ['2', 2],
      ['两百二十三', 223],
    ],
  ],
  // a word of the list hides nothing but itself
  ['二十一般，统一百货，百姓', [['二十一', 21]]],
  [
    '5G、A4、Ⅱ型、①',
    [
      ['5', 5],
      ['4', 4],
      ['Ⅱ', Number.NaN],
      ['①', Number.NaN],
    ],
  ],
  [
    '三分之一，百分之五点五，一半',
    [
      ['三分之一', 1 / 3],
      ['百分之五点五', 5.5],
      ['一半', 0.5],
    ],
  ],
];

const english: readonly Row[] = [
  [
    'GDP reached 115.089 billion yuan, up 7 percent.',
    [
      ['115.089 billion', 115_089_000_000],
      ['7', 7],
    ],
  ],
  [
    'The third session of the 19th District People’s Congress opened on February 5.',
    [
      ['third', 3],
      ['19th', 19],
      ['5', 5],
    ],
  ],
  [
    'four leading industries and seven key industrial chains',
    [
      ['four', 4],
      ['seven', 7],
    ],
  ],
  [
    'work on phase two, Phase II and phases I and III',
    [
      ['two', 2],
      ['II', 2],
      ['I', 1],
      ['III', 3],
    ],
  ],
  ['I think IV drips are fine', []],
  [
    '300P of computing power, a 15-minute circle',
    [
      ['300', 300],
      ['15', 15],
    ],
  ],
  [
    'One hundred and fifty projects, twenty-three parks',
    [
      ['One hundred and fifty', 150],
      ['twenty-three', 23],
    ],
  ],
  [
    'once, twice, double the output, half of it, two dozen',
    [
      ['once', 1],
      ['twice', 2],
      ['double', 2],
      ['half', 0.5],
      ['two dozen', 24],
    ],
  ],
  [
    'one hundred and two hundred',
    [
      ['one hundred', 100],
      ['two hundred', 200],
    ],
  ],
  ['both of them, someone, often, the tenth', [['tenth', 10]]],
  [
    'hundreds of thousands; two-thirds; the twenty-first',
    [
      ['hundreds', 100],
      ['thousands', 1000],
      ['two-thirds', 2 / 3],
      ['twenty-first', 21],
    ],
  ],
  [
    'e-CNY, 5G and COVID-19',
    [
      ['5', 5],
      ['19', 19],
    ],
  ],
  [
    'the 14th Five-Year Plan (2021-2025)',
    [
      ['14th', 14],
      ['Five', 5],
      ['2021', 2021],
      ['2025', 2025],
    ],
  ],
  [
    'US$400 million and ¥115bn, but 400m away',
    [
      ['400 million', 4e8],
      ['115bn', 115e9],
      ['400', 400],
    ],
  ],
  [
    '3,000 mu (200 hectares)',
    [
      ['3,000', 3000],
      ['200', 200],
    ],
  ],
  [
    'half a million people, a hundred firms',
    [
      ['half a million', 500_000],
      ['a hundred', 100],
    ],
  ],
];

describe.each([
  ['zh', chinese],
  ['en', english],
] as const)('every number of a sentence in %s is found', (locale, rows) => {
  test.each(rows.map(([sentence, numbers]) => ({ sentence, numbers })))('$sentence', ({ sentence, numbers }) => {
    const found = findNumbers(sentence, locale);
    expect(found.map(({ text, value }) => [text, value])).toEqual(numbers);
    for (const { start, end, text } of found) expect(sentence.slice(start, end)).toBe(text);
  });
});

test('in the report only reviewed words keep a numeral from being a number', () => {
  const folder = new URL('../../seeds/2024/', import.meta.url);
  const report = readFileSync(new URL('000_01de4e52b08519b1.txt', folder), 'utf8');
  const covered = new Set(
    findNumbers(report, 'zh').flatMap(({ start, end }) => [...Array(end - start).keys()].map((i) => start + i)),
  );
  const passedOver = [...report.matchAll(/[0-9零〇一二三四五六七八九十百千万亿两半]/g)]
    .filter(({ index }) => !covered.has(index))
    .map(({ index }) => report.slice(index - 1, index + 2));
  expect(new Set(passedOver)).toEqual(
    new Set([';一般', '级一般', '进一步', '区一隅', '、百货', '为一切', '区一体', '万千升']),
  );
});
