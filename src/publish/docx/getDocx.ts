import sharp from 'sharp';
import { fillFinding } from '../../charts/finding.ts';
import { chartNamed } from '../../charts/getCharts.ts';
import { getPicture } from '../../charts/getPicture.ts';
import { renderPng } from '../../charts/renderPng.ts';
import type { Locale } from '../../locales.ts';
import { getReport } from '../../report/getReport.ts';
import { getEdition } from '../../report/versions/getEdition.ts';
import { absoluteUrl, chapterPath, figurePath } from '../../words/i18n/paths.ts';
import { translator } from '../../words/i18n/translate.ts';
import type { BookFile } from '../bookFiles.ts';
import { packDocx } from './packDocx.ts';
import { reportDocx, type DocxChart } from './reportDocx.ts';

/** Returns a book of a year's report as a DOCX file. */
export async function getDocx(year: number, { languages }: BookFile): Promise<Uint8Array<ArrayBuffer>> {
  const report = getReport(year);
  const edition = getEdition(year);
  const charts = new Map<string, DocxChart>();
  for (const { blocks } of report.chapters) {
    for (const block of blocks.zh) {
      if (block.kind !== 'chart') continue;
      for (const locale of languages)
        charts.set(`${block.chart} ${locale}`, await drawChart(year, block.chart, locale));
    }
  }
  const document = reportDocx(report, languages, {
    edition,
    translate: (locale) => translator(locale, year),
    chart: (id, locale) => {
      const chart = charts.get(`${id} ${locale}`);
      if (!chart) throw new Error(`the chart "${id}" stands in one language and not in the other`);
      return chart;
    },
    figureAddress: (id, locale) => absoluteUrl(figurePath(locale, year, id)),
    chapterAddress: ({ id }, locale) => absoluteUrl(chapterPath(locale, year, id)),
  });
  return packDocx(document, edition.issued);
}

async function drawChart(year: number, id: string, locale: Locale): Promise<DocxChart> {
  const chart = chartNamed(year, id);
  const png = await renderPng(getPicture(year, id, locale));
  const { width, height } = await sharp(png).metadata();
  // Two pixels of the picture for each of the drawing.
  return {
    title: chart.title[locale],
    finding: fillFinding(chart, getReport(year), locale),
    png,
    width: width / 2,
    height: height / 2,
  };
}
