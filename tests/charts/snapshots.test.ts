import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/charts/index.ts';
import { drawSvg } from '../../src/charts/drawSvg.ts';
import { readCharts } from '../../src/charts/readCharts.ts';
import { filesOnDisk } from '../../src/reading/files.ts';
import { canvases } from '../../src/charts/parts/canvas.ts';
import { locales } from '../../src/locales.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { contextFor } from './contextFor.ts';

const report = loadReport(process.cwd());
const charts = readCharts(filesOnDisk(process.cwd()), report);
const cases = charts.flatMap((chart) =>
  locales.flatMap((locale) => canvases.map((canvas) => ({ chart, locale, canvas, id: chart.id }))),
);

/** Puts each element on a line of its own, so that a change reads well in a diff. */
function lines(svg: string): string {
  return `${svg.replace(/(?=<(?:a|rect|text|path|circle|\/svg)\b)/g, '\n')}\n`;
}

describe('each chart is drawn as it was looked at', () => {
  test.each(cases)('$id, $locale, $canvas.name', async ({ chart, locale, canvas }) => {
    const drawing = drawChart(chart, report, canvas, contextFor(locale));
    const svg = lines(drawSvg(drawing, canvas, chart.title[locale], locale).text);
    await expect(svg).toMatchFileSnapshot(`../snapshots/charts/${chart.id}.${locale}.${canvas.name}.svg`);
  });

  test.each(cases)('$id, $locale, $canvas.name has no more than two decimals', ({ chart, locale, canvas }) => {
    const { content } = drawChart(chart, report, canvas, contextFor(locale));
    const coordinates = content.text.replace(/<text[^>]*>[^<]*|href="[^"]*"/g, '');
    expect(coordinates.match(/\.\d{3,}|NaN|undefined|Infinity/g)).toBeNull();
  });
});
