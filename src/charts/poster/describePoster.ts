import type { ItemContext } from '../chartItem.ts';
import { plainTitle } from '../../reading/chapters/chapter.ts';
import { fillFinding } from '../finding.ts';
import { drawChart } from '../index.ts';
import { narrowCanvas } from '../parts/canvas.ts';
import { nthArea } from '../../words/i18n/nthArea.ts';
import { sessionMonth } from '../../words/i18n/sessionMonth.ts';
import { cutWords } from '../../words/lineBreaks/breakable.ts';
import type { Locale } from '../../locales.ts';
import { fillNews } from '../../report/fillNews.ts';
import type { Report } from '../../report/report.ts';
import { wordFigure } from '../wordFigure.ts';
import type { PosterFrame, PosterSection } from './drawPoster.ts';
import { labelInPart, type PosterPart } from './poster.ts';

/** Returns all that the poster of a report says in a language; `context` leads its drawings to whole addresses. */
export function describePoster(
  report: Report,
  parts: readonly PosterPart[],
  context: ItemContext,
  address: string,
): PosterFrame {
  const { locale, t } = context;
  const sections = parts.map((part): PosterSection => {
    const { chapter, figures, chart, says } = part;
    const { area, short } = chapter.head[locale];
    return {
      ...(area !== undefined && { kicker: nthArea(report.outline, area)[locale] }),
      title: cutWords(short, locale),
      numbers: figures.map((figure) => ({
        kind: figure.kind,
        words: wordFigure(figure, locale),
        label: cutWords(labelInPart(figure, part, report.year, locale, t), locale),
      })),
      ...(says && { says: says[locale] }),
      ...(chart && {
        chart: {
          title: cutWords(plainTitle(chart.title[locale]), locale),
          finding: fillFinding(chart, report, locale),
          drawing: drawChart(chart, report, narrowCanvas, context),
        },
      }),
    };
  });
  return {
    kicker: t('front.kicker', { session: sessionMonth(report.origin, locale) }),
    title: t('poster.title'),
    news: cutTitle(fillNews(report, locale) ?? t('site.title'), locale),
    legend: (['result', 'target'] as const).map((kind) => ({ kind, text: t(`note.kind.${kind}`) })),
    sections,
    notes: [t('chart.source'), t('share.unofficial')],
    address,
  };
}

/** Cuts a title where it is marked to break; in English, where a line holds less, at every space. */
function cutTitle(title: string, locale: Locale): readonly string[] {
  return locale === 'en' ? cutWords(plainTitle(title), locale) : title.split('|');
}
