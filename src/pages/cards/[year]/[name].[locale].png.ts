import { cardRoutes, type CardRoute } from '../../../publish/sharing/getShareCards.ts';
import { renderSharePicture } from '../../../publish/sharing/renderSharePicture.ts';

export const getStaticPaths = cardRoutes;

export async function GET({ props }: CardRoute): Promise<Response> {
  const png = await renderSharePicture(props.svg);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
