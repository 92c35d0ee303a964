import { describe, expect, test } from 'vitest';
import { resolveCharts } from '../../src/charts/resolveCharts.ts';
import { chartSchema, type ChartData } from '../../src/reading/schemas/chart.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import type { Report } from '../../src/report/report.ts';

const report = loadReport(process.cwd());
/** The same report without charts in its chapters, which other tests hold against charts.yaml. */
const bare: Report = {
  ...report,
  chapters: report.chapters.map((chapter) => ({ ...chapter, blocks: { zh: [], en: [] } })),
};

const words = { zh: '文字', en: 'words' };
const base = { id: 'invented', title: words, finding: words };

function problemsOf(chart: object, of = bare): string[] {
  const data: ChartData = chartSchema.parse({ ...base, ...chart });
  try {
    resolveCharts([{ ...data, at: { file: 'content/2024/charts.yaml', line: 3 } }], of);
    return [];
  } catch (error) {
    return String(error).split('\n\n');
  }
}

const bars = (...ids: string[]) => ({ kind: 'bars', groups: [{ marks: ids.map((figure) => ({ figure })) }] });

describe('a chart stops the build', () => {
  test('when it names a figure that does not exist, saying where and what to do', () => {
    expect(problemsOf(bars('gdp-2023', 'gpd-2023')).join('\n')).toMatchInlineSnapshot(`
      "ContentError: content/2024/charts.yaml:3
        found:    chart "invented": the figure "gpd-2023", which does not exist
        expected: an id out of content/2024/figures
        do:       Correct the id, or add the figure to the data of its chapter."
    `);
  });

  test.each([
    ['units', bars('projects-to-start', 'domestic-capital'), 'in CNY on the same scale as projects-to-start in count'],
    ['currencies', bars('foreign-investment', 'domestic-capital'), 'domestic-capital in CNY on the same scale'],
    ['a growth with a share', bars('trade-growth', 'digital-economy-share'), 'a share, on the same scale'],
    ['a growth with a fall', bars('trade-growth', 'diseased-trees-decline'), 'a fall, on the same scale'],
    ['a stock with additions', bars('high-tech-enterprises', 'new-gazelles'), 'on the same scale as high-tech'],
    [
      'a growth with a share that it is compared with',
      { kind: 'bars', groups: [{ against: { figure: 'digital-economy-share' }, marks: [{ figure: 'trade-growth' }] }] },
      'trade-growth, a growth, on the same scale',
    ],
    ['a part with its whole', bars('vr-industry-scale', 'four-industries-scale'), 'of which it is a part'],
  ])('when it mixes %s', (_, chart, message) => {
    expect(problemsOf(chart).join('\n')).toContain(message);
  });

  test.each([
    [
      'a part is no part of the whole',
      { kind: 'whole', whole: { figure: 'key-projects' }, parts: [{ figure: 'new-gazelles' }] },
      'new-gazelles as a part of key-projects',
    ],
    ['squares are no areas', { kind: 'squares', marks: [{ figure: 'trade-growth' }] }, 'trade-growth in percent'],
    [
      'a fall is a growth',
      { kind: 'fall', mark: { figure: 'trade-growth' }, before: words, after: words },
      'trade-growth, a growth',
    ],
    ['a crowd is a growth', { kind: 'crowd', mark: { figure: 'trade-growth' } }, 'trade-growth, at-least 8 percent'],
    [
      'a crowd is no more than a floor',
      { kind: 'crowd', mark: { figure: 'high-tech-enterprises' } },
      'high-tech-enterprises, more-than 1000 count',
    ],
    [
      'words do not stand in the report',
      { kind: 'beside', rows: [{ label: words, words: { zh: '翻了又翻', en: 'soaring' } }] },
      '翻了又翻',
    ],
  ])('when %s', (_, chart, message) => {
    expect(problemsOf(chart).join('\n')).toContain(message);
  });

  test.each([
    ['a digit', { finding: { zh: '共315个', en: 'in all' } }, 'the number “315”'],
    ['a number word', { finding: { zh: '全部', en: 'all seven' } }, 'the number “seven”'],
    [
      'a number in a label',
      { kind: 'bars', groups: [{ marks: [{ figure: 'new-gazelles', label: { zh: '三家', en: 'x' } }] }] },
      'the number “三”',
    ],
  ])('when %s is typed into it', (_, chart, message) => {
    expect(problemsOf({ ...bars('new-gazelles'), ...chart }).join('\n')).toContain(message);
  });

  test('but not when the name of a term has a number', () => {
    const note = { zh: '实施倍增计划', en: 'the growth-doubling plan' };
    expect(problemsOf({ ...bars('new-gazelles'), note })).toEqual([]);
  });

  test.each([
    ['an order', { falling: ['new-unicorns', 'new-gazelles'] }],
    ['an equality', { same: ['new-unicorns', 'new-gazelles'] }],
    ['a sum', { sumOf: ['new-unicorns'], equals: 'new-gazelles' }],
    ['the largest', { largest: ['new-little-giants'] }],
    ['the largest two in the wrong order', { largest: ['new-little-giants', 'new-gazelles'] }],
    ['the smallest', { smallest: 'new-little-giants' }],
    // Six of twelve are half of them, and not most.
    [
      'a majority that is none',
      {
        mostly: 'new-gazelles',
        among: ['new-gazelles', 'new-little-giants', 'new-single-product-champions', 'new-unicorns'],
      },
    ],
    ['a minimum', { atLeast: ['new-gazelles'] }],
    ['a fall', { falls: 'new-gazelles' }],
  ])('when it claims %s that the data does not show', (_, claim) => {
    const chart = bars('new-unicorns', 'new-single-product-champions', 'new-little-giants', 'new-gazelles');
    expect(problemsOf({ ...chart, claims: [{ says: words, ...claim }] }).join('\n')).toMatch(
      /found: {4}chart "invented": the claim .* behind “文字”, while new-/,
    );
  });

  test('when it claims something about a figure that is not in it', () => {
    const claim = { says: words, same: ['new-unicorns', 'gdp-2023'] };
    expect(problemsOf({ ...bars('new-unicorns'), claims: [claim] }).join('\n')).toContain('a claim about gdp-2023');
  });

  test('when a claim stands behind words that the finding does not have', () => {
    const claim = { says: { zh: '最多', en: 'words' }, largest: ['new-gazelles'] };
    expect(problemsOf({ ...bars('new-unicorns', 'new-gazelles'), claims: [claim] }).join('\n')).toContain(
      'a claim behind “最多”',
    );
  });

  test.each([
    ['瞪羚企业最多', 'gazelles', '“最多”'],
    ['瞪羚企业占一半', 'gazelles', '“一半”'],
    ['大多是瞪羚企业', 'gazelles', '“大多”'],
    ['瞪羚企业比独角兽企业更多', 'gazelles', '“更多”'],
    ['瞪羚企业多于独角兽企业', 'gazelles', '“多于”'],
    ['瞪羚企业是独角兽企业的几倍', 'gazelles', '“倍”'],
    ['企业都是新的', 'gazelles', '“都”'],
    ['瞪羚', 'most of them gazelles', '“most”'],
    ['瞪羚', 'more gazelles than unicorns', '“more”'],
    ['瞪羚', 'fewer unicorns', '“fewer”'],
    ['瞪羚', 'gazelles are the largest group', '“largest”'],
    ['瞪羚', 'gazelles are half', '“half”'],
    ['瞪羚', 'all are new', '“all”'],
    ['瞪羚', 'several times the unicorns', '“times”'],
    ['瞪羚', 'as many as before', '“as many”'],
  ])('when its finding compares and nothing is claimed: %s / %s', (zh, en, word) => {
    const problems = problemsOf({ ...bars('new-unicorns', 'new-gazelles'), finding: { zh, en } });
    expect(problems.join('\n')).toContain(`${word} in the finding`);
  });

  test.each([
    ['a name that means nothing', {}, '{{total}}'],
    ['a figure that is not in it', { total: { timesOf: 'new-listing-candidates', over: 'gdp-2023' } }, 'gdp-2023'],
    [
      'a multiple that had to be rounded',
      { total: { timesOf: 'new-listing-candidates', over: 'new-financial-institutions' } },
      'not exact',
    ],
  ])('when its finding asks for %s', (_, facts, message) => {
    const chart = { ...bars('new-listing-candidates', 'new-financial-institutions'), facts };
    const problems = problemsOf({ ...chart, finding: { zh: '{{total}}', en: '{{total}}' } });
    expect(problems.join('\n')).toContain(message);
  });

  test('when a chapter shows a chart that is not described, saying the line', () => {
    const block = { kind: 'chart', chart: 'missing', sentences: [], line: 12 } as const;
    const chapters = bare.chapters.map((chapter, index) =>
      index === 0 ? { ...chapter, blocks: { zh: [block], en: [] } } : chapter,
    );
    expect(problemsOf(bars('new-gazelles'), { ...bare, chapters }).join('\n')).toContain(
      'content/2024/chapters/zh/overview.mdx:12',
    );
  });
});

test('a chart without fault is resolved', () => {
  expect(problemsOf(bars('new-unicorns', 'new-gazelles'))).toEqual([]);
});

test('a comparison that a claim bears out stands', () => {
  const chart = {
    ...bars('new-unicorns', 'new-gazelles'),
    finding: { zh: '{{times}}倍，瞪羚最多', en: '{{times}} times; most are gazelles, {{new-gazelles}} in all' },
    facts: { times: { timesOf: 'new-gazelles', over: 'new-unicorns' } },
    claims: [
      { says: { zh: '瞪羚最多', en: 'gazelles' }, largest: ['new-gazelles'] },
      {
        says: { zh: '瞪羚', en: 'most are gazelles' },
        mostly: 'new-gazelles',
        among: ['new-gazelles', 'new-unicorns'],
      },
    ],
  };
  expect(problemsOf(chart)).toEqual([]);
});
