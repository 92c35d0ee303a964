import { numeral } from '../../i18n/numeral.ts';
import type { Report } from '../../report/report.ts';
import type { Mark } from '../chart.ts';
import { itemOf, type ItemContext } from '../chartItem.ts';
import type { ItemChapter } from './layout.ts';

/** Returns the chapters with the figures that first stand in them; the lost one says so, a chapter without figures too. */
export function chaptersOf(marks: readonly Mark[], report: Report, context: ItemContext): ItemChapter[] {
  const { locale, t } = context;
  return report.chapters.map(({ id, head }) => {
    const items = marks.filter(({ figure }) => figure.chapter === id).map((mark) => itemOf(mark, context));
    const isLost = head[locale].survival === 'lost';
    return {
      title: isLost ? t('chapter.area', { number: numeral(head[locale].area ?? 0, locale) }) : head[locale].short,
      summary: isLost
        ? t('chapter.lost')
        : items.length === 0
          ? t('chapter.noFigures')
          : t('chart.figures', { count: items.length }),
      items,
    };
  });
}
