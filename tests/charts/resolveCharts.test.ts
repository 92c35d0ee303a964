import { describe, expect, test } from 'vitest';
import { resolveCharts } from '../../src/charts/resolveCharts.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import type { Report } from '../../src/report/report.ts';
import { chartSchema, type ChartData } from '../../src/schemas/chart.ts';

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

  test.each([
    ['an order', { falling: ['new-unicorns', 'new-gazelles'] }],
    ['an equality', { same: ['new-unicorns', 'new-gazelles'] }],
    ['a sum', { sumOf: ['new-unicorns'], equals: 'new-gazelles' }],
    ['something about a figure that is not in it', { same: ['new-unicorns', 'gdp-2023'] }],
  ])('when it claims %s that the data does not show', (_, claim) => {
    expect(problemsOf({ ...bars('new-unicorns', 'new-gazelles'), claims: [claim] }).join('\n')).toMatch(/claim/);
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
