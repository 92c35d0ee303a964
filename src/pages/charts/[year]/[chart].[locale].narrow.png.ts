import { getPicture, pictureRoutes, type PictureRoute } from '../../../charts/getPicture.ts';
import { narrowCanvas } from '../../../charts/parts/canvas.ts';
import { renderPng } from '../../../charts/renderPng.ts';

export const getStaticPaths = pictureRoutes;

export async function GET({ params }: PictureRoute): Promise<Response> {
  const { year, chart, locale } = params;
  const png = await renderPng(getPicture(Number(year), chart, locale, narrowCanvas));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
