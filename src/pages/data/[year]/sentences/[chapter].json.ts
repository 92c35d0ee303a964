import type { APIContext } from 'astro';
import { chapterSentences } from '../../../../publish/downloads/chapterSentences.ts';
import { getReport } from '../../../../report/getReport.ts';
import { chapterFileRoutes } from '../../../../report/getYears.ts';

export const getStaticPaths = chapterFileRoutes;

export function GET({ params }: APIContext): Response {
  const { chapters } = getReport(Number(params['year']));
  const chapter = chapters.find(({ id }) => id === params['chapter']);
  if (!chapter) throw new Error(`there is no chapter "${params['chapter'] ?? ''}"`);
  return new Response(JSON.stringify(chapterSentences(chapter)), { headers: { 'content-type': 'application/json' } });
}
