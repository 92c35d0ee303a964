import { describe, expect, test } from 'vitest';
import { marksOf, type Chart } from '../../src/charts/chart.ts';
import { fillFinding } from '../../src/charts/finding.ts';
import { drawChart } from '../../src/charts/index.ts';
import { canvases } from '../../src/charts/parts/canvas.ts';
import { tableRows } from '../../src/charts/tableRows.ts';
import { lensLists } from '../../src/features/settings/lensLists.ts';
import { locales, type Locale } from '../../src/locales.ts';
import { chartCsv } from '../../src/publish/downloads/chartCsv.ts';
import type { PublicFigure } from '../../src/publish/downloads/contracts.ts';
import { parseRecords } from '../support/parseCsv.ts';
import { charts, findChartNamed, report } from './chartsOfReport.ts';
import { contextFor } from './contextFor.ts';
import { findWrongNumbers } from './findWrongNumbers.ts';
import { readAround, readMarks, type ShownChart } from './shownChart.ts';

const cases = charts.flatMap((chart) => locales.map((locale) => ({ chart, locale, id: chart.id })));

/** Returns everything that a reader of the language can see or hear of a chart. */
function show(chart: Chart, locale: Locale): ShownChart {
  const context = contextFor(locale);
  const drawings = canvases.map((canvas) => drawChart(chart, report, canvas, context).content.text);
  return {
    finding: fillFinding(chart, report, locale),
    drawings: drawings.map(readMarks),
    around: [...drawings.flatMap(readAround), chart.title[locale], chart.note?.[locale] ?? ''],
    rows: tableRows(chart, report, context).map(({ figure = '', label, value, standing }) => ({
      figure,
      cells: [label, value, standing],
    })),
    lens: lensLists(chart, locale, { yuanPerDollar: 7.0809 }).flatMap(({ amounts }) =>
      amounts.map(({ id, label, printed, view }) => ({
        figure: id,
        cells: [`${label}: ${printed} ${view.isRounded ? '≈' : '='} ${view.text}`],
      })),
    ),
  };
}

describe('each mark, row and place of a sentence says the number of its own figure', () => {
  test.each(cases)('$id in $locale', ({ chart, locale }) => {
    expect(findWrongNumbers(chart, show(chart, locale), locale)).toEqual([]);
  });
});

describe('a right number in the wrong place is found', () => {
  const chart = findChartNamed('four-industries');
  const right = show(chart, 'zh');
  const swap = (text: string) => text.replace(/350|310/g, (number) => (number === '350' ? '310' : '350'));
  const marks = (change: (mark: ShownChart['drawings'][number][number]) => object): ShownChart => ({
    ...right,
    drawings: right.drawings.map((drawing) => drawing.map((mark) => ({ ...mark, ...change(mark) }))),
  });
  const cells = (rows: ShownChart['rows'], change: (cell: string) => string) =>
    rows.map((row) => ({ ...row, cells: row.cells.map(change) }));

  test.each<[string, ShownChart, string]>([
    ['on two marks', marks(({ values }) => ({ values: values.map(swap) })), 'ai-industry-scale shows “突破310亿元”'],
    ['in what two marks say', marks(({ spoken }) => ({ spoken: swap(spoken) })), 'is announced as “突破310亿元”'],
    [
      'in two rows of the table',
      { ...right, rows: cells(right.rows, swap) },
      'ai-industry-scale has a row of “310亿元”',
    ],
    [
      'in two lines of the lens',
      { ...right, lens: cells(right.lens, swap) },
      'the lens says “人工智能产业: 突破310亿元',
    ],
    ['in the finding', { ...right, finding: right.finding.replace('1000', '350') }, 'the finding says “突破350亿元”'],
  ])('%s', (_, wrong, fault) => {
    expect(findWrongNumbers(chart, wrong, 'zh').join('\n')).toContain(fault);
  });

  test.each<[string, ShownChart, string]>([
    [
      'a bound on a mark',
      marks(({ values }) => ({ values: values.map((value) => value.replace('突破', '')) })),
      'ai-industry-scale shows “350亿元”',
    ],
    [
      'a bound in the table',
      { ...right, rows: cells(right.rows, (cell) => cell.replace('超过（不含本数）', '至少（含本数）')) },
      'ai-industry-scale has a row of “至少（含本数），2024年目标”',
    ],
    [
      'a label on another mark',
      marks(({ label }) => ({ label: label.replace('人工智能', '海洋生物医药') })),
      'ai-industry-scale is labelled',
    ],
    ['a mark too few', { ...right, drawings: right.drawings.map(([, ...rest]) => rest) }, 'marks of'],
    ['a number beside the marks', { ...right, around: ['共4个产业'] }, '4 beside the marks'],
  ])('and so is %s', (_, wrong, fault) => {
    expect(findWrongNumbers(chart, wrong, 'zh').join('\n')).toContain(fault);
  });

  test.each<[string, (shown: ShownChart) => ShownChart, string]>([
    [
      'a fall announced as what is left',
      ({ drawings, ...rest }) => ({
        ...rest,
        drawings: drawings.map((drawing) =>
          drawing.map((mark) => ({ ...mark, spoken: mark.spoken.replace('降幅', '') })),
        ),
      }),
      'diseased-trees-decline is announced as',
    ],
    [
      'a row of a fall that names what is left',
      ({ rows, ...rest }) => ({ ...rest, rows: cells(rows, (cell) => cell.replace('降幅', '')) }),
      'diseased-trees-decline has a row',
    ],
  ])('and so is %s', (_, change, fault) => {
    const trees = findChartNamed('diseased-trees');
    expect(findWrongNumbers(trees, change(show(trees, 'zh')), 'zh').join('\n')).toContain(fault);
  });

  test('and a dot too many', () => {
    const tally = findChartNamed('new-companies');
    const shown = show(tally, 'en');
    const drawings = shown.drawings.map((drawing) => drawing.map((mark) => ({ ...mark, dots: mark.dots + 1 })));
    expect(findWrongNumbers(tally, { ...shown, drawings }, 'en')).toContain('new-gazelles has 7 dots');
  });
});

describe('the CSV of a chart holds its figures', () => {
  const publish = (id: string): PublicFigure => {
    const figure = report.figures.find((candidate) => candidate.id === id);
    if (!figure) throw new Error(`no figure ${id}`);
    return { ...figure, mentions: [...figure.mentions], url: { zh: '', en: '' } };
  };

  test.each(charts.filter(({ kind }) => kind !== 'survival'))('$id', (chart) => {
    const stated = parseRecords(chartCsv(chart, report, publish, ''))
      .filter(({ id }) => id !== '')
      .map(({ id, value, unit, bound, kind }) => [id, Number(value), unit, bound, kind]);
    expect(stated).toEqual(
      marksOf(chart).map(({ figure }) => [figure.id, figure.value, figure.unit, figure.bound, figure.kind]),
    );
  });
});
