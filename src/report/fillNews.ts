import type { Locale } from '../locales.ts';
import { cutAtPlaceholders } from '../words/i18n/cutAtPlaceholders.ts';
import type { Report } from './report.ts';

/**
 * Returns the news that the front page leads with, each figure as its sentence words it; undefined where the report has none.
 * The gate has seen that every name in it means something.
 */
export function fillNews(
  { outline, figures, year }: Pick<Report, 'outline' | 'figures' | 'year'>,
  locale: Locale,
): string | undefined {
  const { news } = outline.headline;
  return (
    news &&
    cutAtPlaceholders(news[locale])
      .map((piece, index) => {
        if (index % 2 === 0) return piece;
        return piece === 'year' ? String(year) : (figures.find(({ id }) => id === piece)?.quote[locale] ?? '');
      })
      .join('')
  );
}
