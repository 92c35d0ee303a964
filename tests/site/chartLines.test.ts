import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { drawSvg } from '../../src/charts/drawSvg.ts';
import { nameFaces } from '../../src/charts/fonts/nameFaces.ts';
import { drawChart } from '../../src/charts/index.ts';
import { narrowCanvas, wideCanvas } from '../../src/charts/parts/canvas.ts';
import { readCharts } from '../../src/charts/readCharts.ts';
import { resolveStyles } from '../../src/charts/resolveStyles.ts';
import { locales } from '../../src/locales.ts';
import { filesOnDisk } from '../../src/reading/files.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { contextFor } from '../charts/contextFor.ts';
import { test } from '../support/browserTest.ts';
import { findOverlaps } from '../support/findOverlaps.ts';

const report = loadReport(process.cwd());
const charts = readCharts(filesOnDisk(process.cwd()), report);
const tokens = readFileSync('src/interface/styles/tokens.css', 'utf8');
const drawingStyles = readFileSync('src/interface/styles/chart-drawing.css', 'utf8');

describe.for(locales)('the charts in %s', (locale) => {
  const styles = resolveStyles(drawingStyles, tokens, locale);

  test.for([wideCanvas, narrowCanvas])(
    'have no line through words and no words upon others, $name',
    async (canvas, { openPage }) => {
      const drawings = charts.map((chart) => {
        const svg = drawSvg(
          drawChart(chart, report, canvas, contextFor(locale)),
          canvas,
          chart.title[locale],
          locale,
        ).text;
        const sized = svg.replace('<svg ', `<svg width="${canvas.width}" `).replace('>', `><style>${styles}</style>`);
        return { name: chart.id, svg: nameFaces(sized) };
      });
      expect(drawings.length).toBeGreaterThan(10);
      expect(await findOverlaps(await openPage(), drawings)).toEqual([]);
    },
  );
});
