import type { YearParams } from '../../../report/getYears.ts';
import { getPosterPicture, posterRoutes } from '../../../charts/poster/getPoster.ts';

export const getStaticPaths = posterRoutes;

export function GET({ params }: { params: YearParams }): Response {
  return new Response(getPosterPicture(Number(params.year), params.locale), {
    headers: { 'content-type': 'image/svg+xml' },
  });
}
