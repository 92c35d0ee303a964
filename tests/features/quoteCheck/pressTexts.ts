import type { Verdict } from '../../../src/features/quoteCheck/finding.ts';

/** What is said of a piece: changes as `kind: pasted → report`, numbers with their sign: ✓ as in the report, = same number, ≷ other bound, ∅ no unit, ≈ rounded, ¬ denied, ≠ altered, ? not there, – not compared. */
export type ExpectedPiece = readonly [verdict: Verdict, changes?: readonly string[], numbers?: readonly string[]];

/** A text as somebody might paste it; the paraphrases are invented for this test. */
export interface PressText {
  readonly name: string;
  readonly text: string;
  readonly pieces: readonly ExpectedPiece[];
}

export const pressTexts: readonly PressText[] = [
  {
    name: 'a press release puts place and plan before a sentence',
    text: '崂山区将新建电动汽车充电桩1500个。',
    pieces: [['altered', ['wording: 崂山区将 → '], ['1500个 ✓']]],
  },
  {
    name: 'a press release names source, year and place',
    text: '据介绍，2023年崂山区一般公共预算收入达到220.38亿元，增长8.2%。',
    pieces: [['altered', ['wording: 据介绍，2023年崂山区 → '], ['220.38亿元 ✓', '增长8.2% ✓']]],
  },
  {
    name: 'English wire copy frames a plan',
    text: 'Laoshan plans to add 22,000 new urban jobs in 2024.',
    pieces: [['altered', ['wording: Laoshan → ', 'wording:  → over the year', 'wording: in 2024 → '], ['22,000 ✓']]],
  },
  {
    name: 'a WeChat post leaves the words of the plan out',
    text: '报告提出，今年全区将新增城镇就业2.2万人。',
    pieces: [['altered', ['wording: 报告提出，今 → ', 'wording: 全区将 → 计划'], ['2.2万人 =']]],
  },
  {
    name: 'English copy names its source',
    text: 'According to the report, Laoshan District will install 1,500 new electric vehicle charging points this year.',
    pieces: [
      ['altered', ['wording: According to → ', 'wording: report, Laoshan → ', 'wording: this year → '], ['1,500 ✓']],
    ],
  },
  {
    name: 'only 全年 left out',
    text: '全区生产总值完成1150.89亿元，增长7%',
    pieces: [['altered', ['wording:  → 全年'], ['1150.89亿元 ✓', '增长7% ✓']]],
  },
  {
    name: 'points for percent',
    text: '一般公共预算收入达到220.38亿元，增长8.2个百分点',
    pieces: [['altered', ['unit: 个百分点 → %'], ['220.38亿元 ✓', '8.2个百分点 ≠']]],
  },
  {
    name: 'another place',
    text: '青岛市一般公共预算收入达到220.38亿元，增长8.2%。',
    pieces: [['altered', ['wording: 青岛市 → '], ['220.38亿元 =', '增长8.2% =']]],
  },
  {
    name: 'another year',
    text: '2024年一般公共预算收入达到220.38亿元，增长8.2%。',
    pieces: [['altered', ['wording: 2024年 → '], ['220.38亿元 =', '增长8.2% =']]],
  },
  {
    name: 'another subject',
    text: '全区海洋生产总值完成1150.89亿元，增长7%',
    pieces: [['altered', ['wording: 海洋 → 全年'], ['1150.89亿元 =', '增长7% =']]],
  },
  {
    name: 'another day',
    text: '2月6日上午，崂山区第十九届人民代表大会第三次会议隆重开幕。',
    pieces: [['altered', ['number: 2月6日 → 2月5日'], ['2月6日 ≠']]],
  },
  {
    name: 'another day in English',
    text: 'On February 6, the Third Session of the 19th Laoshan District People’s Congress opened.',
    pieces: [['altered', ['number: On February 6 → February 5'], ['February 6 ≠']]],
  },
  {
    name: 'a footnote mark in brackets',
    text: '实现秋季普查病死树数量较上一年度下降50%以上[1]。',
    pieces: [['in-report', [], ['下降50%以上 ✓']]],
  },
  {
    name: 'raised footnote marks',
    text: '强化就业优先导向，全年计划新增城镇就业2.2万人¹，创设公益性岗位500个²，扶持创业2000人。',
    pieces: [['in-report', [], ['2.2万人 ✓', '500个 ✓', '2000人 ✓']]],
  },
  {
    name: 'a number broken at the end of a line',
    text: '全区全年生产总值完成1150.\n89亿元，增长7%',
    pieces: [['in-report', [], ['1150. 89亿元 ✓', '增长7% ✓']]],
  },
  {
    name: 'a word broken at the end of a line, and double spaces',
    text: 'Total tourism revenue is to ex-\nceed 20  billion\nyuan.',
    pieces: [['in-report', [], ['ex- ceed 20  billion yuan ✓']]],
  },
  {
    name: 'sentences without a space between them',
    text: 'The district will make a success of the 34th Qingdao International Beer Festival.Total tourism revenue is to exceed 20 billion yuan.',
    pieces: [
      ['in-report', [], []],
      ['in-report', [], ['exceed 20 billion yuan ✓']],
    ],
  },
  {
    name: 'a numbered list',
    text: '1. 新增社区养老服务站15处以上\n2. 增设200台自动体外除颤器\n3. 新建电动汽车充电桩1500个',
    pieces: [
      ['in-report', [], ['15处以上 ✓']],
      ['in-report', [], ['200台 ✓']],
      ['in-report', [], ['1500个 ✓']],
    ],
  },
  {
    name: 'a list with dashes before numbers',
    text: '- 1,500 new electric vehicle charging points\n- 200 automated external defibrillators',
    pieces: [
      ['in-report', [], ['1,500 ✓']],
      ['in-report', [], ['200 ✓']],
    ],
  },
  {
    name: 'a minus apart from its number',
    text: '一般公共预算收入达到220.38亿元，增长 - 8.2%',
    pieces: [['altered', ['sign: - → '], ['220.38亿元 ✓', '增长 - 8.2% ≠']]],
  },
  {
    name: 'a sign of falling',
    text: '一般公共预算收入达到220.38亿元，增长▼8.2%',
    pieces: [['altered', ['sign: ▼ → '], ['220.38亿元 ✓', '增长▼8.2% ≠']]],
  },
  {
    name: 'another verb around right numbers',
    text: 'The district’s GDP for the year was 115.089\nbillion yuan, up 7 percent',
    pieces: [['altered', ['wording: was → came to'], ['115.089 billion yuan =', 'up 7 percent =']]],
  },
  {
    name: 'another bound in English',
    text: 'Total tourism revenue is to be about 20 billion yuan.',
    pieces: [['altered', ['bound: be about → exceed'], ['about 20 billion yuan ≷']]],
  },
  // Numbers in other words, in sentences that the report does not have.
  {
    name: 'a headline counts jobs',
    text: 'Officials announced 22,000 jobs.',
    pieces: [['not-in-report', [], ['22,000 =']]],
  },
  {
    name: 'a post counts jobs by 个',
    text: '崂山今年提供2.2万个就业岗位。',
    pieces: [['not-in-report', [], ['2.2万个 =']]],
  },
  {
    name: 'a post writes the number out',
    text: '崂山今年要让22000人有活干。',
    pieces: [['not-in-report', [], ['22000人 =']]],
  },
  {
    name: 'residents for people',
    text: '3,000 elderly residents will get a bone check.',
    pieces: [['not-in-report', [], ['3,000 =']]],
  },
  {
    name: 'homes for households',
    text: 'Some villages lose their coal stoves as 5,000 homes get clean heating.',
    pieces: [['not-in-report', [], ['5,000 homes =']]],
  },
  {
    name: 'numbers told apart by what they count',
    text: 'Laoshan will build five schools and open seven more.',
    pieces: [['not-in-report', [], ['five =', 'seven =']]],
  },
  {
    name: 'a small number by its thing',
    text: '崂山有四个园区，都缺好项目。',
    pieces: [['not-in-report', [], ['四个 =']]],
  },
  {
    name: 'a year that the report has, and one that it has not',
    text: '从2023年到2030年，一张蓝图绘到底。',
    pieces: [['not-in-report', [], ['2023年 =', '2030年 ?']]],
  },
  {
    name: 'a festival by its number',
    text: 'Beer lovers wait for the 34th festival, not the 35th.',
    pieces: [['not-in-report', [], ['34th =', '35th ?']]],
  },
  {
    name: 'an article is no number',
    text: '一位居民说，这是一件好事。',
    pieces: [['not-in-report', [], []]],
  },
  {
    name: 'a number of the report beside one that is not',
    text: '区里说要花2300亿元左右搞项目，还要再建999个车位。',
    pieces: [['not-in-report', [], ['2300亿元左右 =', '999个 ?']]],
  },
  {
    name: 'an amount without its unit',
    text: '崂山去年财政收入220.38亿。',
    pieces: [['not-in-report', [], ['220.38亿 ∅']]],
  },
  {
    name: 'a rounded amount',
    text: 'Laoshan’s economy is now worth 115.1 billion yuan.',
    pieces: [['not-in-report', [], ['115.1 billion yuan ≈']]],
  },
  {
    name: 'a rounded amount in its place',
    text: '全区全年生产总值完成1151亿元，增长7%',
    pieces: [['altered', ['number: 1151亿 → 1150.89亿'], ['1151亿元 ≈', '增长7% ✓']]],
  },
  // Bounds that a paraphrase changes.
  {
    name: 'a target of at least for about',
    text: 'GDP增长目标为6.5%以上。',
    pieces: [['not-in-report', [], ['6.5%以上 ≷']]],
  },
  {
    name: 'the same in English',
    text: 'The target for GDP growth is over 6.5%.',
    pieces: [['not-in-report', [], ['over 6.5% ≷']]],
  },
  {
    name: 'a target without its bound',
    text: '今年的GDP增速目标是6.5%。',
    pieces: [['not-in-report', [], ['6.5% ≷']]],
  },
  {
    name: 'about for more than',
    text: 'Tourism should bring in about 20 billion yuan.',
    pieces: [['not-in-report', [], ['about 20 billion yuan ≷']]],
  },
  {
    name: 'below for about',
    text: '这批项目总盘子不到2300亿元。',
    pieces: [['not-in-report', [], ['不到2300亿元 ≷']]],
  },
  {
    name: 'exactly for at least',
    text: '每个园区都要招来30个好项目。',
    pieces: [['not-in-report', [], ['30个 ≷']]],
  },
  {
    name: 'more for exactly',
    text: '今年增设200多台自动体外除颤器。',
    pieces: [['altered', ['wording: 今年 → ', 'bound: 多 → '], ['200多台 ≷']]],
  },
  {
    name: 'the same bound in other words',
    text: '高新技术企业总数超过1000家',
    pieces: [['altered', ['wording: 超过 → 突破'], ['超过1000家 =']]],
  },
  {
    name: 'a bound within a frame',
    text: 'Laoshan’s GDP is to grow by at least 6.5 percent this year.',
    pieces: [
      [
        'altered',
        ['wording: Laoshan’s → ', 'wording: is → ', 'bound: at least → around', 'wording: this year → '],
        ['grow by at least 6.5 percent ≷'],
      ],
    ],
  },
  // Signs.
  {
    name: 'a hyphen that is a minus',
    text: '一般公共预算收入达到220.38亿元，增长\u20118.2%',
    pieces: [['altered', ['sign: \u2011 → '], ['220.38亿元 ✓', '增长\u20118.2% ≠']]],
  },
  {
    name: 'a small arrow behind a number',
    text: '一般公共预算收入达到220.38亿元，增长8.2%↓',
    pieces: [['altered', ['sign: ↓ → '], ['220.38亿元 ✓', '增长8.2% ≠']]],
  },
  {
    name: 'a triangle for a word',
    text: '全区生产总值完成1150.89亿元，▲7%。',
    pieces: [['altered', ['wording:  → 全年', 'sign: ▲ → 增长'], ['1150.89亿元 ✓', '▲7% ≠']]],
  },
  {
    name: 'not equal',
    text: '全区虚拟现实产业规模≠220亿元',
    pieces: [['altered', ['sign: ≠ → 突破'], ['220亿元 ≠']]],
  },
  {
    name: 'a word that turns it around',
    text: '全区虚拟现实产业规模未突破220亿元',
    pieces: [['altered', ['wording: 未 → '], ['突破220亿元 ¬']]],
  },
  {
    name: 'a fall for a rise',
    text: '全区全年生产总值完成1150.89亿元，下降7%',
    pieces: [['altered', ['wording: 下降 → 增长'], ['1150.89亿元 ✓', '下降7% ≠']]],
  },
  // Layout.
  {
    name: 'a sign for square meters',
    text: '新增绿色建筑100万㎡，新开工装配式建筑35万m²。',
    pieces: [['in-report', [], ['100万㎡ ✓', '35万m² ✓']]],
  },
  {
    name: 'square meters in short',
    text: '1 million sq m of green buildings added',
    pieces: [['in-report', [], ['1 million sq m ✓']]],
  },
  {
    name: 'footnote digits behind full stops',
    text: 'The district will add 200 automated external defibrillators.3 Total tourism revenue is to exceed 20 billion yuan.4',
    pieces: [
      ['in-report', [], ['200 ✓']],
      ['in-report', [], ['exceed 20 billion yuan ✓']],
    ],
  },
  {
    name: 'a footnote mark apart from its word',
    text: 'The district will add 200 automated external defibrillators [3].',
    pieces: [['in-report', [], ['200 ✓']]],
  },
  {
    name: 'hyphenated across lines of a PDF',
    text: 'The district will install 1,500 new electric ve-\nhicle charging points.',
    pieces: [['in-report', [], ['1,500 ✓']]],
  },
  {
    name: 'a day of the opening in a sentence of one’s own',
    text: '2月6日，崂山下了一场雪。',
    pieces: [['not-in-report', [], ['2月6日 ?']]],
  },
  {
    name: 'the year before in other words, where 一 is no number',
    text: '实现秋季普查病死树数量较上年度下降50%以上。',
    pieces: [['altered', ['wording:  → 一'], ['下降50%以上 ✓']]],
  },
  // Order, points, neighbors.
  {
    name: 'the same facts in another order',
    text: '一般公共预算收入达到220.38亿元，增长8.2%；全区全年生产总值完成1150.89亿元，增长7%。',
    pieces: [
      ['in-report', [], ['220.38亿元 ✓', '增长8.2% ✓']],
      ['in-report', [], ['1150.89亿元 ✓', '增长7% ✓']],
    ],
  },
  {
    name: 'a number in another place of its sentence',
    text: '每个园区将新招引30个以上优质项目。',
    pieces: [['altered', ['wording: 将 → ', 'number: 30个以上 → (moved)'], ['30个以上 =']]],
  },
  {
    name: 'points for percent, alone',
    text: '增长7个百分点',
    pieces: [['not-in-report', [], ['7个百分点 ?']]],
  },
  {
    name: 'two tasks of one clause, one of them passed over',
    text: '新增绿色建筑100万平方米，新开工装配式建筑36万平方米。',
    pieces: [['altered', ['number: 36万 → 35万'], ['100万平方米 ✓', '36万平方米 ≠']]],
  },
  {
    name: 'a post of a mayor’s words',
    text: '区长在会上说：“全年计划新增城镇就业2.2万人，创设公益性岗位500个。”',
    pieces: [['altered', ['wording: 区长在会上说 → '], ['2.2万人 ✓', '500个 ✓']]],
  },
  {
    name: 'a reporter’s lead with two chapters in one sentence',
    text: '今年，崂山区将新建电动汽车充电桩1500个，增设200台自动体外除颤器。',
    pieces: [
      ['altered', ['wording: 今年，崂山区将 → '], ['1500个 ✓']],
      ['in-report', [], ['200台 ✓']],
    ],
  },
  {
    name: 'little pictures around a post',
    text: '📈全区全年生产总值完成1150.89亿元，增长7%🎉',
    pieces: [['in-report', [], ['1150.89亿元 ✓', '增长7% ✓']]],
  },
  {
    name: 'a little picture that falls',
    text: '全区全年生产总值完成1150.89亿元，增长📉7%',
    pieces: [['altered', ['sign: 📉 → '], ['1150.89亿元 ✓', '7% ≠']]],
  },
  {
    name: 'lines with digits on keys',
    text: '1️⃣新建电动汽车充电桩1500个\n2️⃣增设200台自动体外除颤器',
    pieces: [
      ['in-report', [], ['1500个 ✓']],
      ['in-report', [], ['200台 ✓']],
    ],
  },
  {
    name: 'a list within a sentence',
    text: '（一）新增社区养老服务站15处以上；（二）增设200台自动体外除颤器；',
    pieces: [
      ['in-report', [], ['15处以上 ✓']],
      ['in-report', [], ['200台 ✓']],
    ],
  },
  {
    name: 'one more year of a festival',
    text: '办好第35届青岛国际啤酒节',
    pieces: [['altered', ['number: 第35 → 第34'], ['第35届 ≠']]],
  },
  {
    name: 'an amount without its unit, in its place',
    text: '利用内资330亿以上',
    pieces: [['altered', ['unit:  → 元'], ['330亿以上 ∅']]],
  },
  {
    name: 'a day in the other order',
    text: 'Deputies met on 5 February, not on 6 February.',
    pieces: [['not-in-report', [], ['5 February =', '6 February ?']]],
  },
  {
    name: 'another year before a comma',
    text: '2022年，全区全年生产总值完成1150.89亿元，增长7%。',
    pieces: [['altered', ['wording: 2022年 → '], ['1150.89亿元 =', '增长7% =']]],
  },
  {
    name: 'another year before a comma, in English',
    text: 'In 2022, the district’s GDP for the year came to 115.089 billion yuan, up 7 percent.',
    pieces: [['altered', ['wording: In 2022 → '], ['115.089 billion yuan =', 'up 7 percent =']]],
  },
  {
    name: 'the target year before a result',
    text: '2024年，全区全年生产总值完成1150.89亿元，增长7%。',
    pieces: [['altered', ['wording: 2024年 → '], ['1150.89亿元 =', '增长7% =']]],
  },
  {
    name: 'the result year before a result',
    text: '2023年，全区全年生产总值完成1150.89亿元，增长7%。',
    pieces: [['altered', ['wording: 2023年 → '], ['1150.89亿元 ✓', '增长7% ✓']]],
  },
  {
    name: 'the result year before a target',
    text: '2023年，旅游总收入突破200亿元。',
    pieces: [['altered', ['wording: 2023年 → '], ['突破200亿元 =']]],
  },
  {
    name: 'a later year before a target',
    text: '2025年，崂山区新建电动汽车充电桩1500个。',
    pieces: [['altered', ['wording: 2025年，崂山区 → '], ['1500个 =']]],
  },
  {
    name: 'a later year before a target, in English',
    text: 'In 2025, the district will install 1,500 new electric vehicle charging points.',
    pieces: [['altered', ['wording: In 2025 → '], ['1,500 =']]],
  },
  {
    name: 'the target year before a target',
    text: '今年，新建电动汽车充电桩1500个。',
    pieces: [['altered', ['wording: 今年 → '], ['1500个 ✓']]],
  },
  {
    name: 'another place before a comma',
    text: '青岛市，一般公共预算收入达到220.38亿元。',
    pieces: [['altered', ['wording: 青岛市 → '], ['220.38亿元 =']]],
  },
  {
    name: 'another place before a comma, in English',
    text: 'In Qingdao, the district’s GDP for the year came to 115.089 billion yuan, up 7 percent.',
    pieces: [['altered', ['wording: In Qingdao → '], ['115.089 billion yuan =', 'up 7 percent =']]],
  },
  {
    name: 'the whole country before a comma',
    text: '全国，全区全年生产总值完成1150.89亿元',
    pieces: [['altered', ['wording: 全国 → '], ['1150.89亿元 =']]],
  },
  {
    name: 'at least for no fewer than',
    text: 'set up at least five new specialized mediation studios',
    pieces: [['altered', ['wording: at least → no fewer than'], ['at least five =']]],
  },
  {
    name: '以上 for 不少于',
    text: '新建5个以上特色调解工作室',
    pieces: [['altered', ['bound:  → 不少于', 'bound: 以上 → '], ['5个以上 =']]],
  },
  {
    name: 'at most for no fewer than',
    text: '新建最多5个特色调解工作室',
    pieces: [['altered', ['bound: 最多 → 不少于'], ['最多5个 ≷']]],
  },
  {
    name: 'a promise denied',
    text: '未新建电动汽车充电桩1500个',
    pieces: [['altered', ['wording: 未 → '], ['1500个 ¬']]],
  },
  {
    name: 'a promise denied in English',
    text: 'The district will not install 1,500 new electric vehicle charging points.',
    pieces: [['altered', ['wording: not → '], ['1,500 ¬']]],
  },
  {
    name: 'a result denied',
    text: '一般公共预算收入未达到220.38亿元',
    pieces: [['altered', ['bound: 未 → '], ['220.38亿元 ¬']]],
  },
  {
    name: 'people for households',
    text: '完成农村清洁取暖改造5000人',
    pieces: [['altered', ['unit: 人 → 户'], ['5000人 ≠']]],
  },
  {
    name: 'households for people',
    text: '新增城镇就业2.2万户',
    pieces: [['altered', ['unit: 户 → 人'], ['2.2万户 ≠']]],
  },
  {
    name: 'tenths for percent',
    text: '推动全区数字经济核心产业增加值占GDP比重超过三成，领跑全市',
    pieces: [['altered', ['number: 三成 → 30%'], ['超过三成 –']]],
  },
];
