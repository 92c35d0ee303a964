import type { Locale } from '../locales.ts';
import type { Report } from './report.ts';

/** Returns the short name of the chapter with an id; throws where the report has none. */
export function chapterName({ chapters }: Pick<Report, 'chapters'>, id: string, locale: Locale): string {
  const chapter = chapters.find((candidate) => candidate.id === id);
  if (!chapter) throw new Error(`there is no chapter "${id}"`);
  return chapter.head[locale].short;
}
