import type { Verdict } from '../../src/quoteCheck/finding.ts';

/** What is said of a piece: changes as `kind: pasted → report`, numbers with their sign: ✓ as in the report, = same number, ≷ other bound, ∅ no unit, ≈ rounded, ≠ altered, ? not there, – not compared. */
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
    pieces: [['altered', ['sign: - → '], ['220.38亿元 ✓', '8.2% ≠']]],
  },
  {
    name: 'a sign of falling',
    text: '一般公共预算收入达到220.38亿元，增长▼8.2%',
    pieces: [['altered', ['sign: ▼ → '], ['220.38亿元 ✓', '8.2% ≠']]],
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
];
