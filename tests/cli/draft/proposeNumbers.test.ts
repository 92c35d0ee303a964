import { describe, expect, test } from 'vitest';
import { proposeNumbers, type Proposal } from '../../../src/cli/draft/proposeNumbers.ts';

/** Says what is proposed for each number: of a figure its words, value, measure and subject, of a label its words, kind and doubt. */
function say(proposal: Proposal): string {
  if (proposal.kind === 'label')
    return `${proposal.text}: ${proposal.labelKind}${proposal.doubt === undefined ? '' : `, ${proposal.doubt}`}`;
  const { value, direction } = proposal.quantity;
  return `${proposal.text}: ${[value, direction, proposal.measure].filter(Boolean).join(' ')} of ${proposal.what}`;
}

type Row = readonly [sentence: string, ...proposals: string[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
  'what goes on about the number before it has its subject': [
    ['全区生产总值完成8亿元，同比增长3%。', '8亿元: 800000000 level of 生产总值', '增长3%: 3 up growth of 生产总值'],
    [
      '城镇居民收入5元、6元，分别增长7%和8%。',
      ...['5元: 5 level', '6元: 6 level', '增长7%: 7 up growth', '8%: 8 up growth'].map(
        (one) => `${one} of 城镇居民收入`,
      ),
    ],
    ['利用率由62%提高到78%。', '62%: 62 share of 利用率', '78%: 78 share of 利用率'],
    ['打通断头路2条4.8公里。', '2条: 2 count of 打通断头路', '4.8公里: 4.8 level of 打通断头路'],
    ['累计完成9亿元，其中4个项目开工。', '9亿元: 900000000 level of ', '4个: 4 count of '],
    ['生产总值增长8%，失业率4%以内。', '增长8%: 8 up growth of 生产总值', '4%以内: 4 share of 失业率'],
  ],
  'points of a list, sessions and spans of time measure nothing': [
    ['（一）建设3座桥', '（一）: ordinal', '3座: 3 count of 建设'],
    ['2.改造农村危房120户。', '2.: ordinal', '120户: 120 count of 改造农村危房'],
    ['3.5公里管网完工。', '3.5公里: 3.5 level of '],
    ['十六届人大一次会议召开。', '十六届: ordinal', '一次会议: ordinal'],
    ['全年召开一次会议。', '一次: 1 count of 全年召开'],
    ['三年来，修路5公里。', '三年来: date', '5公里: 5 level of 修路'],
    ['过去一年，这一年', '过去一年: date', '这一年: date'],
    ['保修三年。', '三年: 3 count of 保修'],
    ['实施三年行动计划。', '三年行动计划: name'],
  ],
  'a number in a name is one only as long as nothing is counted': [
    ['推进“十大行动”。', '“十大行动”: name'],
    ['实施“128”股改计划。', '“128”: name'],
    ['“3家企业”', '3家: 3 count of “'],
    ['降低PM2.5浓度', 'PM2.5: name'],
  ],
  'a limit before what it limits is a threshold': [
    ['产值过亿元楼宇9座。', '过亿元: 100000000 threshold of 产值', '9座: 9 count of 产值过亿元楼宇'],
    ['65周岁以上老人体检。', '65周岁以上: 65 threshold of '],
    ['规模达到3亿元以上。', '3亿元以上: 300000000 level of 规模'],
    ['引进20家以上企业。', '20家以上: 20 count of 引进'],
  ],
  'so many for each is a rate': [
    ['户均补助2万元。', '2万元: 20000 rate of 户均补助'],
    ['每千人床位7张。', '千人: idiom', '7张: 7 rate of 每千人床位'],
  ],
  'what was not read is marked, with all that belongs to it': [
    ['浓度降至52微克/立方米。', '52微克/立方米: name, not read: unknown-unit'],
    ['每秒5立方米的流量', '每秒5立方米: name, not read: rate'],
    ['收入比缩小到1.92，', '1.92，: name, not read: a number without a unit'],
    ['增长8%—10%', '增长8%—10%: name, a range from 8 percent to 10 percent, which one figure cannot hold'],
    ['新建3家至5家', '3家至5家: name, a range from 3 count to 5 count, which one figure cannot hold'],
  ],
};

describe.each(Object.entries(rows))('%s', (_, cases) => {
  test.each(cases)('%s', (sentence, ...proposals) => {
    expect(proposeNumbers(sentence).map(say)).toEqual(proposals);
  });
});
