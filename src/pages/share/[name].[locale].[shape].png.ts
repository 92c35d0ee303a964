import type { APIContext } from 'astro';
import { getSharePicture, shareRoutes, type ShareRoute } from '../../sharing/getSharePictures.ts';
import { renderSharePicture } from '../../sharing/renderSharePicture.ts';

export const getStaticPaths = shareRoutes;

export async function GET({ params, props }: APIContext): Promise<Response> {
  const { locale, shape } = params as ShareRoute['params'];
  const { picture } = props as ShareRoute['props'];
  const png = await renderSharePicture(getSharePicture(picture, locale, shape));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
