import type { Report } from '../../report/report.ts';
import type { Mark } from '../chart.ts';
import { itemOf, type ItemContext } from '../chartItem.ts';
import type { ItemChapter } from './layout.ts';

/** Returns the chapters with the figures that first stand in them; a chapter without any figure says so. */
export function chaptersOf(marks: readonly Mark[], report: Report, context: ItemContext): ItemChapter[] {
  const { locale, t } = context;
  return report.chapters.flatMap(({ id, head, figures }): ItemChapter[] => {
    const items = marks.filter(({ figure }) => figure.chapter === id).map((mark) => itemOf(mark, context));
    const { short, survival } = head[locale];
    if (survival === 'lost') return [{ title: short, items }];
    if (figures.length === 0) return [{ title: short, summary: t('chapter.noFigures'), items }];
    // What a chapter only repeats has its mark where it stands first.
    return items.length === 0 ? [] : [{ title: short, items }];
  });
}
