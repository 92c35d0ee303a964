import type { APIContext } from 'astro';
import { getPicture, pictureRoutes, type PictureRoute } from '../../charts/getPicture.ts';

export const getStaticPaths = pictureRoutes;

export function GET({ params }: APIContext): Response {
  const { chart, locale } = params as PictureRoute['params'];
  return new Response(getPicture(chart, locale), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
}
