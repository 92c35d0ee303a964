import { expect, test } from 'vitest';
import { locales } from '../../../src/locales.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { readSynonyms } from '../../../src/features/search/readSynonyms.ts';
import { findMeantQuery } from '../../../src/features/search/findMeantQuery.ts';
import { absentLater } from './askedLater.ts';
import { heldOutAbsent } from './heldOut.ts';
import { corpusFor } from './report.ts';
import { firstShown, placesFound, search, syllables } from './ask.ts';

test.for([
  ['七个提质争先', 'overview/0'],
  ['Seven Drives', 'overview/0'],
  ['为高质量发展蓄势聚能', 'overview/0'],
  ['引领现代化产业体系建设', 'innovation/0'],
  ['城市更新和精建精管', 'renewal/0'],
  ['现代化幸福城区建设', 'wellbeing/0'],
  ['modern social governance', 'governance/0'],
  ['加快塑成产业科技创新新优势', 'innovation/4'],
  ['Opening up at a higher level', 'growth/22'],
  ['青岛市人工智能产业园园区一隅', 'innovation/34'],
  ['Digital Laoshan', 'governance/9'],
  ['数字崂山', 'governance/9'],
  ['衣涛', 'closing/3'],
  ['张绪霞', 'closing/3'],
  ['Zhao Zijian', 'closing/3'],
  ['yi tao', 'closing/3'],
] as const)('what a page shows as a title is found: %s', ([query, place]) => {
  for (const locale of locales) expect(placesFound(query, locale)[0], locale).toBe(place);
});

test.for([
  ['孩子', '2024/for/citizens/#school-child'],
  ['小孩', '2024/for/citizens/#school-child'],
  ['儿童', '2024/for/citizens/#school-child'],
  ['上学', 'wellbeing/5'],
  ['看病', 'wellbeing/12'],
  ['就医', 'wellbeing/12'],
  ['买房', 'wellbeing/17'],
  ['房子', 'wellbeing/17'],
  ['开店', 'wellbeing/16'],
  ['个体户', 'wellbeing/16'],
  ['养老院', 'wellbeing/18'],
  ['敬老院', 'wellbeing/18'],
  ['退休金', '2024/for/citizens/#older-people'],
  ['老人', 'wellbeing/18'],
  ['nursing homes', 'wellbeing/18'],
  ['care home', 'wellbeing/18'],
  ['new hospital', 'wellbeing/11'],
  ['new hospitals', 'wellbeing/11'],
  ['how many new schools', 'wellbeing/5'],
  ['tax revenue', 'innovation/33'],
  ['unicorm', 'innovation/8'],
  ['beer capacity', 'growth/11'],
] as const)('a citizen who types %s is led to %s', ([query, place]) => {
  for (const locale of locales) expect(firstShown(query, locale), locale).toBe(place);
});

test.for([
  ['22000个岗位', 'wellbeing/16', 'new-urban-jobs'],
  ['22000个就业机会', 'wellbeing/16', 'new-urban-jobs'],
  ['500个岗位', 'wellbeing/16', 'public-welfare-jobs'],
  ['6户瞪羚企业', 'innovation/8', 'new-gazelles'],
  ['27家幼儿园', 'wellbeing/6', 'rural-kindergartens-heated'],
  ['15家养老服务站', 'wellbeing/18', 'elderly-care-stations'],
  ['700个家庭', 'wellbeing/19', 'barrier-free-homes'],
  ['1500台充电桩', 'ecology/11', 'new-charging-points'],
  ['充电桩1500根', 'ecology/11', 'new-charging-points'],
  ['七千五百批食品药品', 'governance/14', 'food-drug-batches'],
  ['1500次文化活动', 'wellbeing/25', 'cultural-events'],
  ['公租房1000户', 'wellbeing/17', 'public-homes'],
] as const)('what is counted is found by another classifier: %s', ([query, place, figure]) => {
  for (const locale of locales) {
    expect(firstShown(query, locale), locale).toBe(place);
    expect(search(query, locale).figures[0]?.id, locale).toBe(figure);
  }
});

test.for(['27家小学', '小学27家', '15户', '22000户就业', '20所学校', '500户岗位', '1500台', '200根', '40台救援站'])(
  'another classifier finds nothing else: %s',
  (query) => {
    for (const locale of locales) expect(placesFound(query, locale), locale).toEqual([]);
  },
);

test.for([
  ['330亿内资', 'growth/14', 'domestic-capital'],
  ['220亿虚拟现实', 'innovation/13', 'vr-industry-scale'],
  ['2300亿总投资', 'growth/11', 'key-projects-investment'],
  ['两千三百亿总投资', 'growth/11', 'key-projects-investment'],
  ['1000亿产业总规模', 'innovation/12', 'four-industries-scale'],
  ['2.2万就业', 'wellbeing/16', 'new-urban-jobs'],
  ['200亿旅游收入', 'innovation/32', 'tourism-revenue'],
] as const)('an amount is found by its number and its name alone: %s', ([query, place, figure]) => {
  for (const locale of locales) {
    expect(placesFound(query, locale), locale).toContain(place);
    expect(search(query, locale).figures[0]?.id, locale).toBe(figure);
  }
});

test.for(['330亿外资', '220亿人工智能', '2300亿游客', '2.2万学生', '330亿吨内资', '330亿欧元内资', '数百亿内资'])(
  'an amount with another name or unit finds nothing: %s',
  (query) => {
    for (const locale of locales) expect(placesFound(query, locale), locale).toEqual([]);
  },
);

test.for([
  ['独角受企业', '独角兽企业'],
  ['枫桥经念', '枫桥经验'],
  ['独角受企业有几家', '独角兽企业有几家'],
  ['虚拟显实产业', '虚拟现实产业'],
  ['公益性冈位', '公益性岗位'],
  ['人工智能产业元', '人工智能产业园'],
  ['充电庄', '充电桩'],
  ['杨可敏', '杨克敏'],
] as const)('a wrong character is no result, and the right one is offered: %s', ([query, meant]) => {
  for (const locale of locales) expect(placesFound(query, locale), locale).toEqual([]);
  expect(findMeantQuery(query, corpusFor('zh'), syllables)).toBe(meant);
});

test('where another thing may be meant, nothing is offered', () => {
  const corpus = corpusFor('zh');
  const others = ['四大行动', '崂山大学', '独角鲸公司', '养老金涨了吗', ...heldOutAbsent, ...absentLater];
  expect(others.flatMap((query) => findMeantQuery(query, corpus, syllables) ?? [])).toEqual([]);
});

test.for([
  ['污水厂', 'ecology/2'],
  ['垃圾分类点', 'ecology/12'],
  ['大学医院', 'wellbeing/11'],
  ['软件园', 'innovation/19'],
] as const)('a name is found by its beginning and its end: %s', ([query, place]) => {
  for (const locale of locales) expect(placesFound(query, locale), locale).toContain(place);
});

test.for([
  ['地震避难', '地震', 'governance/15'],
  ['earthquake shelter', 'earthquake', 'governance/15'],
  ['邻居吵架找谁调解', '邻居', 'governance/8'],
  ['孩子能坐校车吗', '孩子', 'wellbeing/6'],
] as const)('%s is answered, and %s by itself is not', ([query, alone, place]) => {
  for (const locale of locales) {
    expect(placesFound(query, locale)[0], locale).toBe(place);
    expect(placesFound(alone, locale), locale).toEqual([]);
  }
});

test.for([
  ['死树减少一半', 'ecology/8'],
  ['diseased trees cut by half', 'ecology/8'],
] as const)('what falls by half falls by 50 percent: %s', ([query, place]) => {
  for (const locale of locales) expect(placesFound(query, locale)[0], locale).toBe(place);
});

test.for(['政府花了多少钱', '政府帮忙吗', '发展前景', 'support for farmers'])(
  'everyday words beside nothing that says much find nothing: %s',
  (query) => {
    for (const locale of locales) expect(placesFound(query, locale), locale).toEqual([]);
  },
);

test('a word never matches inside a name', () => {
  expect(placesFound('老人', 'zh')).not.toContain('innovation/29');
  expect(placesFound('山区', 'zh')).toEqual([]);
  expect(placesFound('石老人', 'zh')).toContain('innovation/29');
});

test.for([
  ['人工智慧', '人工智能'],
  ['網路', '网络'],
  ['網際網路', '互联网'],
  ['軟體', '软件'],
  ['資訊', '信息'],
  ['數位經濟', '数字经济'],
] as const)('%s, as Taiwan writes it, finds all that %s finds', ([taiwan, mainland]) => {
  const found = placesFound(taiwan, 'zh');
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found)).toEqual(new Set(placesFound(mainland, 'zh')));
});

test.for([
  ['laoshan wan', 'lao shan wan', 'lao-shan-wan', 'Láoshān Wān'],
  ['yanglao', 'yang lao', 'yang-lao', 'Yǎnglǎo', 'YANG LAO'],
  ['lvyou', 'lüyou', 'lü you', 'lǚyóu', 'luyou', 'lyuyou'],
  ['dangjian', 'dang jian', 'dǎngjiàn'],
  ['chongdianzhuang', 'chong dian zhuang', 'chongdian zhuang', 'chong dianzhuang'],
  ['zhangxuxia', 'zhang xuxia', 'Zhang Xu Xia'],
])('pinyin is found however it is spaced and spelt: %s', (spellings) => {
  const [first = '', ...others] = spellings;
  const found = placesFound(first, 'en');
  expect(found.length).toBeGreaterThan(0);
  for (const spelling of others)
    for (const locale of locales) expect(placesFound(spelling, locale), spelling).toEqual(found);
});

test.for(['ditie', 'di tie', 'huawei', 'beijing', 'ji chang', 'fangjia', 'minzheng', 'wuye'])(
  'pinyin of what is not there finds nothing: %s',
  (typed) => {
    for (const locale of locales) expect(placesFound(typed, locale)).toEqual([]);
  },
);

test.for([
  ['VR park', 'innovation/13'],
  ['biomedicine park', 'innovation/15'],
  ['new schools', 'wellbeing/5'],
  ['幼儿园学位', 'wellbeing/5'],
  ['义务教育 学位', 'wellbeing/5'],
  ['university hospital', 'wellbeing/12'],
] as const)('of sentences with all the words the one where they stand together comes first: %s', ([query, place]) => {
  for (const locale of locales) expect(placesFound(query, locale)[0], locale).toBe(place);
});

test.for(['train station', 'disease index', 'station adviser', 'gas station', 'school house'])(
  'two words of different clauses make no thing of their own: %s',
  (query) => {
    for (const locale of locales) expect(placesFound(query, locale), locale).toEqual([]);
  },
);

test.for([
  ['十四五', 'overview/10'],
  ['十四五关键一年', 'overview/10'],
  ['关键一招', 'innovation/12'],
  ['一刻钟便民生活圈', 'growth/8'],
  ['两个健康', 'growth/21'],
  ['五篇大文章', 'innovation/25'],
] as const)('a numeral that is part of a name is read as a word: %s', ([query, place]) => {
  for (const locale of locales) expect(placesFound(query, locale)[0], locale).toBe(place);
});

test.for([
  ['上市公司', 'innovation/27', 'innovation/28'],
  ['listed companies', 'innovation/27', 'innovation/28'],
] as const)('%s are found, and what is none of them is not', ([query, place, other]) => {
  expect(placesFound(query, 'zh')[0]).toBe(place);
  expect(placesFound(query, 'zh')).not.toContain(other);
});

test('every group of synonyms has a word that the report or the site holds', () => {
  const groups = readSynonyms(filesOnDisk(process.cwd()), 2024);
  const unheld = groups.filter((group) => group.every((word) => firstShown(word, 'zh') === undefined));
  expect(unheld).toEqual([]);
});

test.for([
  'Level 4',
  'Grade 30',
  'class 15',
  'tier 6',
  'stage 30',
  'room 500',
  'the top 10',
  '等级4',
  '版本4',
  '房间500',
  '排名30',
])('a number that only tells things apart counts nothing: %s', (query) => {
  for (const locale of locales) expect(placesFound(query, locale), locale).toEqual([]);
});

test.for(['第5名', '第5章', '第34期', '第34章', '第3名', '第3版'])(
  'a place in an order is no place in another: %s',
  (query) => {
    for (const locale of locales) expect(placesFound(query, locale), locale).toEqual([]);
  },
);

test.for([
  ['高企破千', 'innovation/8'],
  ['高新技术企业过千', 'innovation/8'],
  ['高企超过千家', 'innovation/8'],
  ['金融机构超百家', 'innovation/26'],
  ['病死松树降一半', 'ecology/8'],
  ['死树减一半', 'ecology/8'],
  ['AI industry worth 35 billion RMB', 'innovation/14'],
  ['software revenue 15 billion', 'innovation/19'],
  ['虚拟现实 产值 220亿', 'innovation/13'],
  ['patents per 10,000 residents', 'innovation/10'],
  ['patents per 10000 people', 'innovation/10'],
  ['patents per 10k people', 'innovation/10'],
  ['patents per ten thousand people', 'innovation/10'],
  ['税收过亿的楼', 'innovation/33'],
  ['税收破亿元的楼', 'innovation/33'],
] as const)('a figure is found as people round, halve and name it: %s', ([query, place]) => {
  for (const locale of locales) expect(placesFound(query, locale)[0], locale).toBe(place);
});

test.for([
  'patents per 1,000 residents',
  'patents per 100k people',
  'patents per 10k companies',
  'patents per 10,000 square meters',
  'software revenue 16 billion',
  'airline revenue 15 billion',
  '高企破万',
  '死树增一半',
])('with another number or of another thing it is not found: %s', (query) => {
  for (const locale of locales) expect(placesFound(query, locale), locale).toEqual([]);
});

test.for([
  ['EV charging stations', 'ecology/11'],
  ['electric vehicle charging points', 'ecology/11'],
  ['where can a foreign company get land', 'growth/12'],
  ['land available for factories', 'growth/12'],
  ['who wrote this article', 'closing/3'],
  ['去年政府一共收了多少钱', 'overview/8'],
  ['小学生几公里可以坐校车', 'wellbeing/6'],
  ['初中生坐校车几公里起', 'wellbeing/6'],
] as const)('words that say together what one of them says are no more than it: %s', ([query, place]) => {
  for (const locale of locales) expect(firstShown(query, locale), locale).toBe(place);
});

test.for([
  ['体育公园在哪条路', 'wellbeing/26'],
  ['公租房在什么位置', 'wellbeing/17'],
  ['区人民医院在哪块', 'wellbeing/11'],
  ['关帝庙在哪个街道', 'wellbeing/24'],
] as const)('asking for a street, a quarter or a plot asks where: %s', ([query, place]) => {
  for (const locale of locales) expect(firstShown(query, locale), locale).toBe(place);
});

test('a word that is right by itself is a slip only in a phrase that the report knows', () => {
  expect(firstShown('virtual realty park', 'en')).toBe('innovation/13');
  for (const query of ['realty', 'commercial realty', 'realty park'])
    expect(firstShown(query, 'en'), query).toBeUndefined();
});

test('a 托儿所 cares for children below the age of a kindergarten', () => {
  for (const query of ['托儿所', '托儿所名额']) expect(firstShown(query, 'zh'), query).toBe('wellbeing/8');
});
