import type { Locale, Localized } from '../../locales.ts';
import { ContentError, type Problem } from '../../reading/problem.ts';
import type { Figure, Report, ReportChapter } from '../../report/report.ts';
import { shortLabel } from '../../report/shortLabel.ts';
import type { Translate } from '../../words/i18n/translate.ts';
import type { Chart } from '../chart.ts';

/** A part of the poster: a chapter with its strongest figures, and the drawing that shows most of them. */
export interface PosterPart {
  readonly chapter: ReportChapter;
  readonly figures: readonly Figure[];
  readonly chart?: Chart;
  /** What is said where the chapter has no figures. */
  readonly says?: Localized;
}

/** Returns the parts of a report's poster, none where its outline has none; throws a ContentError for a name that means nothing. */
export function readPoster(report: Report, charts: readonly Chart[]): PosterPart[] {
  const file = `content/${String(report.year)}/report.yaml`;
  const problems: Problem[] = [];
  const find = <Item extends { readonly id: string }>(items: readonly Item[], id: string, expected: string): Item[] => {
    const found = items.filter((item) => item.id === id);
    if (found.length === 0)
      problems.push({
        file,
        found: `poster: ${id}`,
        expected,
        remedy: 'Correct the name, or take it out of the poster.',
      });
    return found;
  };
  const parts = (report.outline.poster ?? []).flatMap((part) =>
    find(report.chapters, part.chapter, 'a chapter of the report').map((chapter): PosterPart => {
      const [chart] = part.chart === undefined ? [] : find(charts, part.chart, 'a chart of the report');
      const figures = part.figures.flatMap((id) => find(chapter.figures, id, `a figure of the chapter ${chapter.id}`));
      return { chapter, figures, ...(chart && { chart }), ...(part.says && { says: part.says }) };
    }),
  );
  if (problems.length > 0) throw new ContentError(problems);
  return parts;
}

/**
 * Returns what a figure of a part measures, as it is said there: where a part has both results and targets, which of them it is
 * stands with it, and not in its colour alone.
 */
export function labelInPart(figure: Figure, part: PosterPart, year: number, locale: Locale, t: Translate): string {
  const label = shortLabel(figure, year, locale);
  const isMixed = part.figures.some(({ kind }) => kind !== figure.kind);
  return isMixed ? t('poster.labelOfKind', { label, kind: t(`note.kind.${figure.kind}`) }) : label;
}
