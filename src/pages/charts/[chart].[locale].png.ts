import type { APIContext } from 'astro';
import { getPicture, pictureRoutes, type PictureRoute } from '../../charts/getPicture.ts';
import { renderPng } from '../../charts/renderPng.ts';

export const getStaticPaths = pictureRoutes;

export async function GET({ params }: APIContext): Promise<Response> {
  const { chart, locale } = params as PictureRoute['params'];
  const png = await renderPng(getPicture(chart, locale));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
