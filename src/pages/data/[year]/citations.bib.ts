import type { APIContext } from 'astro';
import { dataFiles } from '../../../downloads/dataFiles.ts';
import { getDownloads } from '../../../downloads/getDownloads.ts';
import { yearFileRoutes } from '../../../report/getYears.ts';

export const getStaticPaths = yearFileRoutes;

export function GET({ params }: APIContext): Response {
  return new Response(getDownloads(Number(params['year'])).citationsBib(), {
    headers: { 'content-type': dataFiles.bibtex.mediaType },
  });
}
