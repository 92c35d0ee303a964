import { drawPng } from '../../../charts/fonts/drawPng.ts';
import type { YearParams } from '../../../report/getYears.ts';
import { getPosterPicture, posterRoutes } from '../../../charts/poster/getPoster.ts';

export const getStaticPaths = posterRoutes;

/** Three pixels for each of the drawing's, as phones have them; SVG counts 72 to the inch. */
const density = 72 * 3;

export async function GET({ params }: { params: YearParams }): Promise<Response> {
  const svg = getPosterPicture(Number(params.year), params.locale);
  const png = await drawPng(svg, density, { palette: true, colours: 32, dither: 0, effort: 1 });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
