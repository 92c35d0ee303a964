import { describe, expect, test } from 'vitest';
import { marksOf, type Chart } from '../../src/charts/chart.ts';
import { itemOf } from '../../src/charts/chartItem.ts';
import { fillFinding } from '../../src/charts/finding.ts';
import { drawChart } from '../../src/charts/index.ts';
import { readCharts } from '../../src/charts/readCharts.ts';
import { filesOnDisk } from '../../src/reading/files.ts';
import { narrowCanvas, wideCanvas } from '../../src/charts/parts/canvas.ts';
import { tableRows } from '../../src/charts/tableRows.ts';
import { chartCsv } from '../../src/downloads/chartCsv.ts';
import type { PublicFigure } from '../../src/downloads/contracts.ts';
import { locales, type Locale } from '../../src/locales.ts';
import { findNumbers, parseQuantity } from '../../src/quantities/index.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { contextFor } from './contextFor.ts';

const report = loadReport(process.cwd());
const charts = readCharts(filesOnDisk(process.cwd()), report);
const cases = charts.flatMap((chart) => locales.map((locale) => ({ chart, locale, id: chart.id })));

/** What findings work out, counted again by hand from the text of the report. */
const workedOut: Record<string, readonly number[]> = {
  // (350 + 310) / 1000
  'four-industries': [66],
  // 1 + 2 + 3 + 6
  'new-companies': [12],
  // 22,000 / 2,000
  'jobs-and-homes': [11],
  // 6 + 4
  'community-network': [10],
};

/** Words that hold a number and measure nothing: names that are labels, and the numbers of the areas. */
const names = { zh: ['五星', '一般公共预算'], en: ['Five-star', 'doubling'] };

/** Numbers of things that are counted in the report itself rather than stated in it. */
function countedIn(chart: Chart): number[] {
  if (chart.kind === 'glance') {
    const kinds = report.figures.map(({ kind }) => kind);
    return ['result', 'target', 'context'].map((kind) => kinds.filter((other) => other === kind).length);
  }
  if (chart.kind !== 'survival') return [];
  const lengths = report.chapters
    .filter(({ head }) => head.zh.area !== undefined)
    .map(({ sentences }) => [...sentences.map(({ text }) => text.zh).join('')].length);
  const states = report.chapters.filter(({ head }) => head.zh.area !== undefined).map(({ head }) => head.zh.survival);
  return [
    ...lengths,
    lengths.reduce((sum, length) => sum + length, 0),
    ...lengths.map((_, index) => index + 1),
    states.filter((state) => state === 'whole').length,
    states.filter((state) => state !== 'whole' && state !== 'lost').length,
    states.filter((state) => state === 'lost').length,
  ];
}

/** Every value that may stand in a chart. */
function allowedIn(chart: Chart): Set<number> {
  const marks = marksOf(chart);
  return new Set([
    ...marks.map(({ figure }) => figure.value),
    ...(workedOut[chart.id] ?? []),
    ...countedIn(chart),
    ...(chart.kind === 'glance' ? [marks.length] : []),
    report.year,
    report.year - 1,
  ]);
}

function numbersIn(text: string, locale: Locale): number[] {
  const plain = names[locale].reduce((rest, name) => rest.replaceAll(name, ' '), text);
  return findNumbers(plain, locale).map(({ value }) => value);
}

/** Everything that a reader of the language can see or hear of a chart. */
function wordsOf(chart: Chart, locale: Locale): string[] {
  const context = contextFor(locale);
  const drawings = [wideCanvas, narrowCanvas].map((canvas) => drawChart(chart, report, canvas, context).content.text);
  // What a mark announces is a text of the drawing too.
  const seen = drawings.flatMap((svg) => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text));
  const rows = tableRows(chart, report, context).flatMap(({ label, value, standing }) => [label, value, standing]);
  const around = [chart.title[locale], fillFinding(chart, report, locale), chart.note?.[locale] ?? ''];
  return [...seen.map((text) => text.replace(/<[^>]*>/g, ' ')), ...rows, ...around];
}

describe('no chart shows or speaks a number that is not of its figures', () => {
  test.each(cases)('$id in $locale', ({ chart, locale }) => {
    const allowed = allowedIn(chart);
    const strays = wordsOf(chart, locale).flatMap((text) =>
      numbersIn(text, locale)
        .filter((value) => !allowed.has(value))
        .map((value) => `${value} in “${text}”`),
    );
    expect(strays).toEqual([]);
  });
});

describe('each mark says its figure’s value and bound', () => {
  test.each(cases)('$id in $locale', ({ chart, locale }) => {
    const context = contextFor(locale);
    for (const mark of marksOf(chart)) {
      const { value, bound } = mark.figure;
      const item = itemOf(mark, context);
      expect(parseQuantity(item.text, locale), item.text).toMatchObject({ value, bound });
      expect(item.spoken).toContain(item.text);
    }
  });

  test.each(cases)('$id in $locale: the table has every figure once, with its value', ({ chart, locale }) => {
    const rows = tableRows(chart, report, contextFor(locale));
    const stated = rows.flatMap(({ figure, value }) =>
      figure === undefined ? [] : [[figure, findNumbers(value, locale).map((number) => number.value)]],
    );
    expect(stated).toEqual(marksOf(chart).map(({ figure }) => [figure.id, [figure.value]]));
  });

  test.each(cases)('$id in $locale: each canvas has a link for every figure', ({ chart, locale }) => {
    const expected = marksOf(chart)
      .map(({ figure }) => figure.id)
      .sort();
    for (const canvas of [wideCanvas, narrowCanvas]) {
      const { content } = drawChart(chart, report, canvas, contextFor(locale));
      const linked = [...content.text.matchAll(/data-figure="([^"]*)"/g)].map(([, id = '']) => id).sort();
      expect(linked, canvas.name).toEqual(expected);
    }
  });
});

describe('the CSV of a chart holds its figures', () => {
  const publish = (id: string): PublicFigure => {
    const figure = report.figures.find((candidate) => candidate.id === id);
    if (!figure) throw new Error(`no figure ${id}`);
    return { ...figure, mentions: [...figure.mentions], url: { zh: '', en: '' } };
  };

  test.each(charts.filter(({ kind }) => kind !== 'survival'))('$id', (chart) => {
    const [heads = '', ...lines] = chartCsv(chart, report, publish, '').trim().split('\r\n');
    const columns = heads.replace('\uFEFF', '').split(',');
    // The first columns are ids, labels, value, unit: no label of a chart's figure holds a line break.
    const cells = lines.map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell),
    );
    const stated = cells
      .filter(([id]) => id !== '')
      .map((row) => [row[columns.indexOf('id')], Number(row[columns.indexOf('value')]), row[columns.indexOf('bound')]]);
    expect(stated).toEqual(marksOf(chart).map(({ figure }) => [figure.id, figure.value, figure.bound]));
  });
});
