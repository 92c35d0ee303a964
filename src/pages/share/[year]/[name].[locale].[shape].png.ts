import { getSharePicture, shareRoutes, type ShareRoute } from '../../../publish/sharing/getSharePictures.ts';
import { renderSharePicture } from '../../../publish/sharing/renderSharePicture.ts';

export const getStaticPaths = shareRoutes;

export async function GET({ params, props }: ShareRoute): Promise<Response> {
  const { year, locale, shape } = params;
  const png = await renderSharePicture(getSharePicture(Number(year), props.picture, locale, shape));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
