import { plainTitle } from '../../reading/chapters/chapter.ts';
import type { Door } from '../../report/doors/door.ts';
import { nthArea } from '../../words/i18n/nthArea.ts';
import { sessionMonth } from '../../words/i18n/sessionMonth.ts';
import type { Translate } from '../../words/i18n/translate.ts';
import type { Locale } from '../../locales.ts';
import { figureParts } from '../../report/figureParts.ts';
import { fillNews } from '../../report/fillNews.ts';
import { headlineFigures } from '../../report/headlineFigures.ts';
import { chapterName } from '../../report/chapterName.ts';
import type { Figure, Report } from '../../report/report.ts';
import { shortLabel } from '../../report/shortLabel.ts';
import type { SharePicture, SharedNumber } from './sharePicture.ts';

/** A row holds three numbers at a size that can still be read in a chat. */
const numbersInRow = 3;

/** Returns the pictures of all pages in one language: the front page, each chapter, figure and door, and each list. */
export function listSharePictures(
  report: Report,
  doors: readonly Door[],
  locale: Locale,
  t: Translate,
): readonly SharePicture[] {
  const toRow = (figures: readonly Figure[]): SharedNumber[] =>
    figures.slice(0, numbersInRow).map((figure) => ({
      ...figureParts(figure, locale),
      kind: figure.kind,
      kindName: t(`note.kind.${figure.kind}`),
      label: shortLabel(figure, report.year, locale),
    }));
  const front = t('front.kicker', { session: sessionMonth(report.origin, locale) });
  const chapters = report.chapters.map(({ id, head, figures }) => {
    const { area, short, summary } = head[locale];
    const kicker = area === undefined ? front : nthArea(report.outline, area)[locale];
    // A number that only says what is counted means little without its sentence.
    const telling = figures.filter(({ kind, measure }) => kind !== 'context' && measure !== 'threshold');
    return { name: id, kicker, title: short, text: summary, numbers: toRow(telling) };
  });
  const figures = report.figures.map((figure) => ({
    name: `figure-${figure.id}`,
    kicker: `${t(`note.kind.${figure.kind}`)} · ${chapterName(report, figure.chapter, locale)}`,
    numbers: [
      {
        ...figureParts(figure, locale),
        kind: figure.kind,
        kindName: t(`note.kind.${figure.kind}`),
        label: figure.label[locale],
      },
    ],
  }));
  const { results } = headlineFigures(report);
  const pages = (
    [
      ['figures', 'figures.title', 'data.datasetDescription'],
      ['projects', 'projects.title', 'site.description'],
      ['terms', 'terms.title', 'site.description'],
      ['unsaid', 'unsaid.title', 'site.description'],
      ['context', 'context.title', 'context.lead'],
      ['data', 'data.title', 'data.datasetDescription'],
      ['check', 'check.title', 'check.lead'],
      ['search', 'search.title', 'search.description'],
    ] as const
  ).map(([name, title, text]) => ({ name, kicker: t('site.title'), title: t(title), text: t(text), numbers: [] }));
  return [
    {
      name: 'front',
      kicker: front,
      title: t('site.name'),
      text: plainTitle(fillNews(report, locale) ?? t('site.title')),
      numbers: toRow(results),
    },
    ...chapters,
    ...figures,
    ...pages,
    ...doors.map(({ id, title, lead }) => ({
      name: `for-${id}`,
      kicker: t(`door.for.${id}`),
      title: title[locale],
      text: lead[locale],
      numbers: [],
    })),
  ];
}
