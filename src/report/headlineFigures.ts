import type { Figure, Report } from './report.ts';

/** Returns the results and goals that lead the report, as its outline lists them. */
export function headlineFigures({
  figures,
  outline,
}: Pick<Report, 'figures' | 'outline'>): Record<'results' | 'goals', readonly Figure[]> {
  const pick = (ids: readonly string[]): Figure[] =>
    ids.flatMap((id) => figures.find((figure) => figure.id === id) ?? []);
  return { results: pick(outline.headline.results), goals: pick(outline.headline.goals) };
}
