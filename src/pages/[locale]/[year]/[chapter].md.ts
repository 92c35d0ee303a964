import { chapterMarkdown } from '../../../publish/markdown/writeMarkdown.ts';
import { getReport } from '../../../report/getReport.ts';
import { chapterRoutes, type ChapterRoute } from '../../../report/getYears.ts';
import { absoluteUrl, chapterPath } from '../../../words/i18n/paths.ts';
import { translator } from '../../../words/i18n/translate.ts';

export const getStaticPaths = chapterRoutes;

export function GET({ params }: ChapterRoute): Response {
  const { locale, chapter: id } = params;
  const year = Number(params.year);
  const t = translator(locale, year);
  const report = getReport(year);
  const chapter = report.chapters.find((candidate) => candidate.id === id);
  if (!chapter) throw new Error(`there is no chapter "${id}"`);
  const text = chapterMarkdown(report, chapter, locale, {
    description: t('site.description'),
    address: absoluteUrl(chapterPath(locale, report.year, id)),
    unofficial: t('site.unofficial'),
  });
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
