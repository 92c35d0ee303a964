import type { APIContext } from 'astro';
import { absoluteUrl, chapterPath } from '../../../i18n/paths.ts';
import { translator } from '../../../i18n/translate.ts';
import { locales, type Locale } from '../../../locales.ts';
import { chapterMarkdown } from '../../../markdown/writeMarkdown.ts';
import { getReport } from '../../../report/getReport.ts';
import { chapterIds, type ChapterId } from '../../../schemas/chapter.ts';

export function getStaticPaths(): { params: { locale: Locale; chapter: ChapterId } }[] {
  return locales.flatMap((locale) => chapterIds.map((chapter) => ({ params: { locale, chapter } })));
}

export function GET({ params }: APIContext): Response {
  const { locale, chapter: id } = params as { locale: Locale; chapter: ChapterId };
  const t = translator(locale);
  const report = getReport();
  const chapter = report.chapters.find((candidate) => candidate.id === id);
  if (!chapter) throw new Error(`there is no chapter "${id}"`);
  const text = chapterMarkdown(report, chapter, locale, {
    description: t('site.description'),
    address: absoluteUrl(chapterPath(locale, report.year, id)),
    unofficial: t('site.unofficial'),
  });
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
