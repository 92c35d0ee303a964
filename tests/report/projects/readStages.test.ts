import { describe, expect, test } from 'vitest';
import { findPhrase } from '../../../src/report/projects/findPhrase.ts';
import { readStages } from '../../../src/report/projects/readStages.ts';

describe('the stage is what the whole phrase says', () => {
  test.each([
    // What the verb by itself would have said wrongly.
    ['zh', '完成……适老化改造', 'upgrade'],
    ['zh', '完成关帝庙本体修复', 'upgrade'],
    ['zh', '加快海尔科创园开工建设', 'start'],
    ['zh', '加快歌尔微电子、日月顺上市公司进程', 'list'],
    ['zh', '与青大附院开展紧密型城市医疗集团建设', 'cooperate'],
    ['zh', '推动……开展非上市公司财务顾问创新试点', 'pilot'],
    ['zh', '支持……中科星图打造空天信息轻量化产品', 'support'],
    ['zh', '发挥……等国家级工业互联网平台作用', 'draw-on'],
    ['zh', '推动崂山湾争创国家级美丽海湾', 'bid'],
    ['zh', '加快完成市级专业园区挂牌运营', 'open'],
    // Neighbours that the report does not have.
    ['zh', '推进体育馆建设', 'advance'],
    ['zh', '新开工三条道路', 'start'],
    ['zh', '推动码头竣工投用', 'complete, open'],
    ['zh', '完成某项工作', ''],
    ['en', 'complete the restoration of the Guandi Temple building itself', 'upgrade'],
    ['en', 'speed up the start of construction of the park', 'start'],
    ['en', 'start construction of … the integrated support zone', 'start'],
    ['en', 'work to complete … and start production there', 'complete, open'],
    ['en', 'advance the pilot of a “complete community” in Zhujiawa', 'pilot'],
    ['en', 'financial advisory services for unlisted companies', ''],
    ['en', 'build or rebuild a road', 'advance'],
    ['en', 'the ferry will be opened', 'open'],
  ] as const)('in %s %s says %s', (locale, phrase, stages) => {
    expect(readStages(phrase, locale).join(', ')).toBe(stages);
  });
});

describe('findPhrase(sentence, phrase, name)', () => {
  const sentence = '推动甲园、乙园等90个项目竣工，推动丙院、丁馆投用，完成戊楼改造。';

  test.each([
    ['推动……竣工', '甲园', '推动甲园、乙园等90个项目竣工'],
    ['推动……投用', '丁馆', '推动丙院、丁馆投用'],
    ['推动……乙园', '乙园', '推动甲园、乙园'],
    ['完成戊楼改造', '戊楼', '完成戊楼改造'],
    ['完成……改造', '戊楼', '完成戊楼改造'],
    // The name is neither in the phrase nor in what it leaves out.
    ['完成……改造', '丁馆', undefined],
    ['推动', '甲园', undefined],
    ['投用', '丁馆', undefined],
    // Its pieces do not stand there in this order.
    ['竣工……推动甲园', '甲园', undefined],
    ['推动……开工', '甲园', undefined],
  ])('%s around %s is %s', (phrase, name, expected) => {
    const found = findPhrase(sentence, phrase, name, 'zh');
    expect(found && sentence.slice(found.start, found.end)).toBe(expected);
  });

  test('English letters match in either case', () => {
    expect(findPhrase('An assessment of the Bay will follow.', 'an assessment … will follow', 'bay', 'en')).toEqual({
      start: 0,
      end: 36,
    });
  });
});
