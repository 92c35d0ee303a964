import type { APIContext } from 'astro';
import { chapterSentences } from '../../../../downloads/chapterSentences.ts';
import { getReport } from '../../../../report/getReport.ts';

export function getStaticPaths() {
  return getReport().chapters.map(({ id }) => ({ params: { chapter: id } }));
}

export function GET({ params }: APIContext): Response {
  const chapter = getReport().chapters.find(({ id }) => id === params['chapter']);
  if (!chapter) throw new Error(`there is no chapter "${params['chapter'] ?? ''}"`);
  return new Response(JSON.stringify(chapterSentences(chapter)), { headers: { 'content-type': 'application/json' } });
}
