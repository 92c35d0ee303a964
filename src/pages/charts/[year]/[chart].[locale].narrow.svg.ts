import { getPicture, pictureRoutes, type PictureRoute } from '../../../charts/getPicture.ts';
import { narrowCanvas } from '../../../charts/parts/canvas.ts';

export const getStaticPaths = pictureRoutes;

export function GET({ params }: PictureRoute): Response {
  const { year, chart, locale } = params;
  return new Response(getPicture(Number(year), chart, locale, narrowCanvas), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
}
