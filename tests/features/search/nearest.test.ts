import { expect, test } from 'vitest';
import { locales } from '../../../src/locales.ts';
import { firstShown, nearestPlaces, placesFound } from './ask.ts';

test.for([
  ['小孩坐校车要离学校多远', 'wellbeing/6'],
  ['老人能免费查什么病', 'wellbeing/14'],
  ['出了灾往哪儿避难', 'governance/15'],
  ['区里对买房的人有什么支持', 'growth/7'],
  ['我家的房本啥时候能拿到', 'governance/6'],
  ['想自己开店有什么扶持', 'wellbeing/16'],
  ['松树生病了怎么办', 'ecology/8'],
  ['药品安全谁来查', 'governance/14'],
  ['婴儿有人带吗', 'wellbeing/8'],
  ['who gave the work report', 'overview/5'],
  ['why is 2024 a special year', 'overview/10'],
  ['where can I shelter in a disaster', 'governance/15'],
  ['is the air clean', 'ecology/1'],
  ['how will the district reassure private companies', 'growth/21'],
  ['how many office buildings pay over 100 million in tax', 'innovation/33'],
  ['how far away must kids live for the school bus', 'wellbeing/6'],
  ['what does the district do against scams', 'governance/16'],
  ['who inspects food', 'governance/14'],
  ['can I use government services outside office hours', 'growth/17'],
] as const)('a free question is answered first by the sentence that comes nearest: %s', ([query, place]) => {
  for (const locale of locales) expect(firstShown(query, locale), locale).toBe(place);
});

test.for([
  '取暖费多少',
  '垃圾费怎么收',
  '养老金能领多少',
  '购房补贴怎么领',
  '全区一共有多少人口',
  '医院看病要排队吗',
  '老人坐车免费吗',
  '啤酒节门票多少',
  '学校几点放学',
  '公租房租金多少',
  'where can I park my car',
  'how much does a house cost',
  'how long is the waiting list at the hospital',
  'is the sea clean',
  'is the sea water safe for swimming',
  'when does the school term start',
])('no sentence is nearest to a question about something that the report does not speak of: %s', (query) => {
  for (const locale of locales) {
    expect(placesFound(query, locale), locale).toEqual([]);
    expect(nearestPlaces(query, locale), locale).toEqual([]);
  }
});

test.for(['独角兽', '恒瑞', '999亿', '9.9%', '医院 飞机', 'Hengrui', 'airport', '99 billion yuan', 'school fees'])(
  'what is no question has no nearest sentence: %s',
  (query) => {
    for (const locale of locales) expect(nearestPlaces(query, locale), locale).toEqual([]);
  },
);

test('of many sentences the one that holds the numbers of a question is nearest', () => {
  expect(nearestPlaces('which buildings pay over 100 million in tax', 'en')[0]).toBe('innovation/33');
  expect(nearestPlaces('which buildings pay over 200 million in tax', 'en')).toEqual([]);
});

test.for([
  'which hospital is best',
  'what is the best kindergarten',
  'which park would you recommend',
  'which company is the most famous',
  'where is the cheapest housing',
  '哪个学校最好',
  '哪家医院好',
  '哪个公园最好玩',
  '推荐哪个养老服务站',
  '幼儿园哪家好',
])('no sentence is nearest to a question that asks for a judgement: %s', (query) => {
  for (const locale of locales) expect(nearestPlaces(query, locale), locale).toEqual([]);
});
