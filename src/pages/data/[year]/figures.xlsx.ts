import type { APIContext } from 'astro';
import { dataFiles } from '../../../downloads/dataFiles.ts';
import { getDownloads } from '../../../downloads/getDownloads.ts';
import { yearFileRoutes } from '../../../report/getYears.ts';

export const getStaticPaths = yearFileRoutes;

export async function GET({ params }: APIContext): Promise<Response> {
  return new Response(await getDownloads(Number(params['year'])).figuresXlsx(), {
    headers: { 'content-type': dataFiles.xlsx.mediaType },
  });
}
