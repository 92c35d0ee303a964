import drawingStyles from '../../interface/styles/chart-drawing.css?raw';
import tokens from '../../interface/styles/tokens.css?raw';
import type { Locale } from '../../locales.ts';
import { getReport } from '../../report/getReport.ts';
import { yearRoutes, type YearParams } from '../../report/getYears.ts';
import { onceAYear } from '../../report/onceAYear.ts';
import { absoluteUrl, posterPath } from '../../words/i18n/paths.ts';
import { getCharts } from '../getCharts.ts';
import { pictureContext } from '../getPicture.ts';
import { resolveStyles } from '../resolveStyles.ts';
import { describePoster } from './describePoster.ts';
import { drawPoster, posterStyles } from './drawPoster.ts';
import { readPoster } from './poster.ts';

/** Returns the parts of a year's poster; none where the report has none. */
export const getPoster = onceAYear((year) => readPoster(getReport(year), getCharts(year)));

/** Returns the routes of the posters. */
export function posterRoutes(): { params: YearParams }[] {
  return yearRoutes().filter(({ params }) => getPoster(Number(params.year)).length > 0);
}

/** Returns a year's poster as SVG text that stands alone: one long page, as wide as a phone. */
export function getPosterPicture(year: number, locale: Locale): string {
  const context = pictureContext(year, locale);
  const frame = describePoster(getReport(year), getPoster(year), context, absoluteUrl(posterPath(locale, year)));
  return drawPoster(frame, resolveStyles(drawingStyles + posterStyles, tokens, locale), locale);
}
