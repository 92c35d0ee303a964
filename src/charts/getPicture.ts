import { chapterPath, absoluteUrl, figurePath, localPath } from '../words/i18n/paths.ts';
import { translator } from '../words/i18n/translate.ts';
import type { Locale } from '../locales.ts';
import { getReport } from '../report/getReport.ts';
import { yearRoutes, type YearParams } from '../report/getYears.ts';
import drawingStyles from '../interface/styles/chart-drawing.css?raw';
import tokens from '../interface/styles/tokens.css?raw';
import type { ItemContext } from './chartItem.ts';
import { chartHome } from './chartHome.ts';
import { drawPicture, pictureStyles } from './drawPicture.ts';
import { fillFinding } from './finding.ts';
import { chartNamed, getCharts } from './getCharts.ts';
import { drawChart } from './index.ts';
import { wideCanvas, type Canvas } from './parts/canvas.ts';
import { resolveStyles } from './resolveStyles.ts';

/** A picture of one chart in one language, as a route of the site. */
export interface PictureRoute {
  readonly params: YearParams & { readonly chart: string };
}

/** Returns the routes of all pictures. */
export function pictureRoutes(): PictureRoute[] {
  return yearRoutes().flatMap(({ params }) =>
    getCharts(Number(params.year)).map(({ id }) => ({ params: { ...params, chart: id } })),
  );
}

/** Returns the whole address of the place where a chart stands. */
export function chartAddress(year: number, chart: string, locale: Locale): string {
  const report = getReport(year);
  const home = chartHome(chart, report);
  const page = home === undefined ? localPath(locale, '/') : chapterPath(locale, report.year, home);
  return absoluteUrl(`${page}#chart-${chart}`);
}

/** Returns what drawings need that leave the site in a language: their marks lead to whole addresses. */
export function pictureContext(year: number, locale: Locale): ItemContext {
  return {
    locale,
    t: translator(locale, year),
    hrefOf: (figure) => absoluteUrl(figurePath(locale, year, figure.id)),
    chapterHref: (chapter, sentence) => absoluteUrl(chapterPath(locale, year, chapter, sentence)),
  };
}

/** Returns a chart as SVG text that stands alone, laid out for the width of a page or of a phone. */
export function getPicture(year: number, id: string, locale: Locale, canvas: Canvas = wideCanvas): string {
  const report = getReport(year);
  const chart = chartNamed(year, id);
  const context = pictureContext(year, locale);
  const drawing = drawChart(chart, report, canvas, context);
  const words = {
    title: chart.title[locale],
    finding: fillFinding(chart, report, locale),
    notes: [...(chart.note ? [chart.note[locale]] : []), context.t('chart.source')],
    address: chartAddress(year, id, locale),
  };
  return drawPicture(drawing, canvas, words, resolveStyles(drawingStyles + pictureStyles, tokens, locale), locale).text;
}
