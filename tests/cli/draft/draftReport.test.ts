import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftReport, type DraftOptions } from '../../../src/cli/draft/draftReport.ts';
import { chineseNumbersRule } from '../../../src/gate/chineseNumbers.ts';
import { figureWordsRule } from '../../../src/gate/figureWords.ts';
import { sourceRule } from '../../../src/gate/source.ts';
import { twinsRule } from '../../../src/gate/twins.ts';
import { filesOnDisk, type Files } from '../../../src/reading/files.ts';
import { describeProblem } from '../../../src/reading/problem.ts';
import { readContent } from '../../../src/reading/readContent.ts';
import type { FigureData } from '../../../src/reading/schemas/figure.ts';
import { describeWorkList, readWorkList, refuseDraft } from '../../../src/reading/workList.ts';
import { loadReport } from '../../../src/report/loadReport.ts';

/** A report of an invented town: five areas, ranges and units that no table knows. */
const source = readFileSync('tests/fixtures/drafts/wuyuan.txt', 'utf8');
const year = 2031;
const options: DraftOptions = {
  ...{ year, file: 'wuyuan.txt', today: '2031-03-01' },
  ...{ terms: [], memory: new Map(), earlier: new Map(), series: [] },
  topics: { economy: { zh: '经济', en: 'economy' }, finance: { zh: '财政与金融', en: 'finance' } },
};
const draft = draftReport(source, options);
const textOf = (path: string): string => draft.get(`content/2031/${path}`) ?? '';
const listOf = <Entry>(path: string): Entry[] => parse(textOf(path)) as Entry[];

/** Returns the shared content of this project with a drafted report in it. */
function withDraft(drafted: ReadonlyMap<string, string>): Files {
  const disk = filesOnDisk(process.cwd());
  const isOwn = (path: string): boolean => /^(?:content|seeds)\/2031(?:\/|$)/.test(path);
  return {
    has: (path) => drafted.has(path) || (!isOwn(path) && disk.has(path)),
    text: (path) => drafted.get(path) ?? disk.text(path),
    bytes: (path) => (drafted.has(path) ? new TextEncoder().encode(drafted.get(path)) : disk.bytes(path)),
    list: (folder) =>
      isOwn(folder)
        ? [...drafted.keys()].flatMap((path) => {
            const name = path.slice(folder.length + 1);
            return path === `${folder}/${name}` && !name.includes('/') ? [name] : [];
          })
        : disk.list(folder),
  };
}

type Stated = readonly [words: string, value: number, unit: string, bound: string, direction?: string];

/** What the numbers of the text say, read by a person. */
const stated: Readonly<Record<string, readonly Stated[]>> = {
  opening: [
    ['486.5亿元', 48_650_000_000, 'CNY', 'exactly'],
    ['增长6.2%', 6.2, 'percent', 'exactly', 'up'],
    ['31.07亿元', 3_107_000_000, 'CNY', 'exactly'],
    ['增长5%', 5, 'percent', 'exactly', 'up'],
    ['下降1.4%', 1.4, 'percent', 'exactly', 'down'],
    ['4.2万元左右', 42_000, 'CNY', 'about'],
    ['1.3万户', 13_000, 'household', 'exactly'],
    ['8600人', 8600, 'person', 'exactly'],
    ['增长6.5%左右', 6.5, 'percent', 'about', 'up'],
    ['增长8%以上', 8, 'percent', 'at-least', 'up'],
    ['不超过2%', 2, 'percent', 'at-most'],
  ],
  'part-01': [
    ['突破60亿元', 6_000_000_000, 'CNY', 'more-than'],
    ['35亿元以上', 3_500_000_000, 'CNY', 'at-least'],
    ['3个', 3, 'count', 'exactly'],
    ['20家以上', 20, 'count', 'at-least'],
    ['20个', 20, 'count', 'exactly'],
    ['亿元以上', 100_000_000, 'CNY', 'at-least'],
    ['12万平方米', 120_000, 'square-meter', 'exactly'],
    ['350亩', 350, 'mu', 'exactly'],
    ['3.1%', 3.1, 'percent', 'exactly'],
    ['超过140家', 140, 'count', 'more-than'],
    ['1家', 1, 'count', 'exactly'],
    ['4家', 4, 'count', 'exactly'],
  ],
  'part-02': [
    ['2800万吨', 28_000_000, 'metric-ton', 'exactly'],
    ['6条', 6, 'count', 'exactly'],
    ['约15亿元', 1_500_000_000, 'CNY', 'about'],
    ['4个', 4, 'count', 'exactly'],
    ['9.5公里', 9.5, 'kilometer', 'exactly'],
    ['超过70%', 70, 'percent', 'more-than'],
  ],
  'part-03': [
    ['1,200亩', 1200, 'mu', 'exactly'],
    ['80公顷', 800_000, 'square-meter', 'exactly'],
    ['不低于92%', 92, 'percent', 'at-least'],
    ['下降2.5%', 2.5, 'percent', 'exactly', 'down'],
    ['260个', 260, 'count', 'exactly'],
    ['85%', 85, 'percent', 'exactly'],
    ['4.6万立方米', 46_000, 'cubic-meter', 'exactly'],
  ],
  'part-04': [
    ['2所', 2, 'count', 'exactly'],
    ['3所', 3, 'count', 'exactly'],
    ['2,150个', 2150, 'count', 'exactly'],
    ['14个', 14, 'count', 'exactly'],
    ['5,300户', 5300, 'household', 'exactly'],
    ['1.6万余人', 16_000, 'person', 'more-than'],
    ['60岁及以上', 60, 'year', 'at-least'],
    ['2.4万人次', 24_000, 'count', 'exactly'],
    ['7.5张', 7.5, 'count', 'exactly'],
    ['一刻钟', 15, 'minute', 'exactly'],
    ['90%以上', 90, 'percent', 'at-least'],
    ['5处', 5, 'count', 'exactly'],
    ['3条', 3, 'count', 'exactly'],
    ['30部', 30, 'count', 'exactly'],
    ['800万元', 8_000_000, 'CNY', 'exactly'],
    ['120场', 120, 'count', 'exactly'],
    ['近千名', 1000, 'person', 'less-than'],
  ],
  'part-05': [
    ['98%', 98, 'percent', 'exactly'],
    ['30%以上', 30, 'percent', 'at-least'],
    ['减少4%', 4, 'percent', 'exactly', 'down'],
    ['2.5亿元', 250_000_000, 'CNY', 'exactly'],
    ['12个', 12, 'count', 'exactly'],
    ['一次', 1, 'count', 'exactly'],
  ],
};

/** Numbers that measure something and that no figure can hold yet: a range, a unit that no table knows. */
const unread = ['增长4%至5%', '增加5%—8%', '30万千瓦'];

describe('a report of another place, as plain text, becomes a folder', () => {
  test('every number of which a figure can be made has its value, unit, bound and direction', ({ task }) => {
    let right = 0;
    for (const [chapter, numbers] of Object.entries(stated)) {
      const figures = listOf<FigureData>(`figures/${chapter}.yaml`);
      const words = [...textOf(`chapters/zh/${chapter}.mdx`).matchAll(/<Figure id="([^"]+)">(.+?)<\/Figure>/g)];
      const found = figures.map(({ id, value, unit, bound, direction }, index): unknown[] => [
        ...[words[index]?.[1] === id ? words[index][2] : id, value, unit, bound],
        ...(direction === undefined ? [] : [direction]),
      ]);
      expect(found, chapter).toEqual(numbers);
      right += numbers.length;
    }
    task.meta.measured = `${right} of ${right + unread.length} measuring numbers right, ${unread.length} marked as unread`;
  });

  test.each(unread)('%s is listed with the reason why it was not read', (words) => {
    expect(textOf('labels.yaml')).toMatch(
      new RegExp(`# proposed: “${words}”, (?:a range|not read).*\\n- zh: ${words}\\n`),
    );
  });

  test.each([
    ['2月', 'date'],
    ['18日', 'date'],
    ['第八届', 'ordinal'],
    ['第二次', 'ordinal'],
    ['2030年', 'date'],
    ['二期', 'idiom'],
    ['十六五', 'idiom'],
  ])('%s measures nothing: %s', (zh, kind) => {
    expect(listOf('labels.yaml')).toContainEqual({ zh, en: [], kind });
  });

  test('nothing is proposed without a mark', () => {
    const lists = [...draft].filter(([path]) => /\/(?:figures\/.*|labels|remarks)\.yaml$/.test(path));
    expect(lists.length).toBeGreaterThan(6);
    for (const [path, text] of lists) {
      const entries = parse(text) as unknown[];
      expect(text.match(/^# proposed: .*\n- /gm)?.length ?? 0, path).toBe(entries.length);
    }
    for (const [path, text] of draft) {
      if (!path.includes('/chapters/en/')) continue;
      const lines = text
        .replace(/^---[^]*?---\n/, '')
        .split('\n')
        .filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^<\/?Caption>$/.test(line));
      expect(
        lines.filter((line) => !/^(?:## )?\[untranslated\] /.test(line)),
        path,
      ).toEqual([]);
    }
  });

  test('the Chinese chapters are the source, and no number of them is unaccounted for', () => {
    const reading = readContent(withDraft(draft), year);
    expect(reading.ok ? [] : reading.problems.map(describeProblem)).toEqual([]);
    if (!reading.ok) return;
    const problems = [sourceRule, chineseNumbersRule, figureWordsRule, twinsRule].flatMap(
      (rule) => rule.check(reading.content).problems,
    );
    // The English is not written yet, and what a caption cuts in two a person has to say.
    const told = problems.filter(({ file }) => !file.includes('/chapters/en/')).map(describeProblem);
    expect(told.filter((message) => !message.includes('caption'))).toEqual([]);
    expect(reading.content.chapters.zh.map(({ head }) => head.title)).toEqual([
      '雾原县2031年政府工作报告（摘要）',
      '一、做强海雾产业',
      '二、建设三座新港',
      '三、守护山水',
      '四、改善民生',
      '五、提升效能',
    ]);
  });

  test('what a paragraph on the year before states is a result, and the rest a target', () => {
    const kinds = listOf<FigureData>('figures/opening.yaml').map(({ kind }) => kind);
    expect(kinds).toEqual([...Array<string>(8).fill('result'), ...Array<string>(3).fill('target')]);
  });

  test('where a paragraph names no year, it looks where its chapter does', () => {
    const text =
      '一、2030年工作回顾\n修路5公里。\n今年修路6公里。\n二、2031年工作安排\n修路7公里。\n比上年多修8公里。\n';
    const files = [...draftReport(text, options)].filter(([path]) => path.includes('/figures/'));
    const kinds = files.flatMap(([, one]) => (parse(one) as FigureData[]).map(({ value, kind }) => [value, kind]));
    expect(kinds).toEqual([
      [5, 'result'],
      [6, 'target'],
      [7, 'target'],
      [8, 'result'],
    ]);
  });

  test('what is measured is called so, without the verb before the number and with the growth that follows it', () => {
    const labels = listOf<FigureData>('figures/opening.yaml').map(({ label }) => label.zh);
    expect(labels).toEqual([
      '生产总值（2030年）',
      '生产总值增速（2030年）',
      '一般公共预算收入（2030年）',
      '一般公共预算收入增速（2030年）',
      '社会消费品零售总额降幅（2030年）',
      '居民人均可支配收入（2030年）',
      '新增市场主体（2030年）',
      '城镇新增就业（2030年）',
      '生产总值增速（2031年目标）',
      '固定资产投资增速（2031年目标）',
      '居民消费价格涨幅（2031年目标）',
    ]);
  });

  test('an English counter is in the number of its value, and years are an age only after 岁', () => {
    const counters = (text: string): (string | undefined)[] =>
      [...draftReport(text, options)]
        .filter(([path]) => path.includes('/figures/'))
        .flatMap(([, entries]) => parse(entries) as FigureData[])
        .map(({ counter }) => counter?.en);
    expect(counters('# 甲\n招聘1人、工程师30名,惠及50户。60岁以上老人,工期2年,保修1年。建成3个。\n')).toEqual([
      ...['person', 'people', 'households', 'years old', 'years', 'year', 'item'],
    ]);
  });

  test('a year of which nothing is counted is no figure', () => {
    const text = '# 甲\n2030年是极不平凡的一年。2031年是关键一年。保修一年。\n';
    const figures = [...draftReport(text, options)]
      .filter(([path]) => path.includes('/figures/'))
      .map(([, one]) => one);
    expect(figures.flatMap((one) => parse(one) as FigureData[]).map(({ label }) => label.zh)).toEqual([
      '保修（2031年目标）',
    ]);
  });

  test('the chart of results beside goals has growths alone, which share a scale, one row for each thing', () => {
    const chart = listOf<{ id: string; rows: { label: { zh: string }; result?: string; goal?: string }[] }>(
      'charts.yaml',
    ).find(({ id }) => id === 'goals-beside-results');
    expect(chart?.rows.map(({ label, result, goal }) => [label.zh, result !== undefined, goal !== undefined])).toEqual([
      ['生产总值增速', true, true],
      ['一般公共预算收入增速', true, false],
      ['固定资产投资增速', false, true],
    ]);
  });

  describe('what it is about is taken from', () => {
    const text =
      '# 甲\n2030年财政收入5亿元。渔船40艘,港口水面80亩。\n2031年港口水面90亩。\n## 金融\n贷款3亿元。港口水面95亩。\n';
    const drafted = draftReport(text, {
      ...options,
      earlier: new Map([['港口水面', { topics: ['harbor'], series: 'harbor-water' }]]),
      series: [
        { id: 'harbor-water', title: { zh: '水面', en: 'Water' }, unit: 'mu', measure: 'level' },
        { id: 'revenue', title: { zh: '财政收入', en: 'Revenue' }, unit: 'CNY', measure: 'level' },
        { id: 'boats', title: { zh: '渔船', en: 'Boats' }, unit: 'count', measure: 'addition' },
      ],
    });
    const files = [...drafted].filter(([path]) => path.includes('/figures/')).map(([, entries]) => entries);
    const figures = files.flatMap((entries) => parse(entries) as FigureData[]);

    test.each([
      ['its own name, which has that of a topic', '财政收入（2030年）', ['finance'], 'revenue'],
      ['nowhere, and the mark says so; a series of another measure is none', '渔船（2030年）', ['economy'], undefined],
      ['the figure of an earlier report that is called so', '港口水面（2030年）', ['harbor'], 'harbor-water'],
      ['the same, as a target of the same series', '港口水面（2031年目标）', ['harbor'], 'harbor-water'],
      ['the name of its heading', '贷款（2031年目标）', ['finance'], undefined],
    ])('%s: %s', (_, label, topics, series) => {
      const figure = figures.find((one) => one.label.zh === label);
      expect([figure?.topics, figure?.series]).toEqual([topics, series]);
    });

    test('a series has one target of a report, and no second', () => {
      expect(figures.filter(({ series }) => series === 'harbor-water').map(({ kind }) => kind)).toEqual([
        'result',
        'target',
      ]);
    });

    test('the mark of a figure says of what nothing tells', () => {
      const marks = files.join('').match(/^# proposed: .*$/gm) ?? [];
      expect(marks.filter((one) => one.includes('nothing tells')).map((one) => /“(.*)”/.exec(one)?.[1])).toEqual([
        '40艘',
      ]);
      expect(marks.filter((one) => one.includes('series')).length).toBe(3);
    });
  });

  test('what looks like a name is listed once, to be sorted by a person', () => {
    const text = '# 甲\n启用东山学校、西山医院。完善东山学校。推进“雾能”行动。\n';
    const list = draftReport(text, options).get('content/2031/not-projects.yaml') ?? '';
    expect(list).toMatch(/^# proposed: what looks like a name/);
    expect(parse(list)).toEqual([
      { reason: 'To be written', names: ['启用东山学校', '西山医院', '完善东山学校', '“雾能”'] },
    ]);
    expect(draftReport('# 甲\n造林3亩。\n', options).get('content/2031/not-projects.yaml')).toBe('[]\n');
  });

  test('an id is the English of the term before the number, and English that was written before is offered', () => {
    const sentence = '处理污水4.6万立方米，光伏装机达到30万千瓦。';
    const helped = draftReport(source, {
      ...options,
      terms: [
        { zh: '生产总值', en: 'Gross domestic product' },
        { zh: '产业园', en: 'industrial park' },
      ],
      memory: new Map([
        [sentence, '46,000 cubic meters of sewage will be treated, and solar plants reach 300,000 kW.'],
      ]),
    });
    const opening = parse(helped.get('content/2031/figures/opening.yaml') ?? '') as FigureData[];
    expect(opening.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['gross-domestic-product', 'gross-domestic-product-growth', 'opening-s4']),
    );
    expect(helped.get('content/2031/chapters/en/part-03.mdx')).toContain(
      '[untranslated] 46,000 cubic meters of sewage',
    );
  });
});

test('from its source alone every figure of a report that people have read comes with its value, unit, bound and direction', ({
  task,
}) => {
  const report = loadReport(process.cwd());
  const drafted = draftReport(report.seed.text, { ...options, year: report.year, terms: report.terms });
  const sayingOf = ({ value, unit, bound, direction }: FigureData): string =>
    [value, unit, bound, direction ?? ''].join(' ');
  const left = [...drafted]
    .filter(([path]) => path.includes('/figures/'))
    .flatMap(([, text]) => parse(text) as FigureData[])
    .map(sayingOf);
  const missed = report.figures.filter((figure) => {
    const at = left.indexOf(sayingOf(figure));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  expect(missed.map(({ id }) => id)).toEqual([]);
  task.meta.measured = `${report.figures.length - missed.length} of ${report.figures.length} figures, and ${left.length} proposals beside them`;
});

describe('the work list of a draft', () => {
  const work = readWorkList(withDraft(draft), year);

  test('begins with everything open, and says what comes next', () => {
    expect(parse(textOf('draft.yaml'))).toEqual({ proposals: work.open.length });
    expect(work.proposals).toBeGreaterThan(100);
    expect(describeWorkList(year, work)).toMatch(
      /^Draft of 2031 {2}░+ {2}0 of \d+ settled; next:\n {2}content\/2031\//,
    );
  });

  test('shrinks with each mark that is taken away, and grows with none', () => {
    const path = 'content/2031/figures/part-05.yaml';
    const settled = new Map(draft).set(path, textOf('figures/part-05.yaml').replace(/# proposed: .*\n/, ''));
    const after = readWorkList(withDraft(settled), year);
    expect(after).toEqual({
      proposals: work.proposals,
      open: work.open
        .filter((one) => one !== work.open.find(({ file }) => file === path))
        .map((one) => (one.file === path ? { ...one, line: one.line - 1 } : one)),
    });
    expect(describeWorkList(year, after)).toContain(`1 of ${String(work.proposals)} settled`);
  });

  test('keeps the report from being built, as long as its file is there', () => {
    expect(describeProblem(refuseDraft(year, work))).toMatch(
      /^content\/2031\/draft\.yaml\n.*0 of \d+ proposals are settled/,
    );
    const rest = { proposals: 3, open: [] };
    expect(refuseDraft(year, rest).remedy).toContain('delete this file');
  });
});
