import { drawPng } from '../../charts/fonts/drawPng.ts';

/**
 * Sixteen colours hold paper, ink, one kind's colour and the edges of their letters; more only make the file larger. More effort
 * saves a hundredth of the bytes and takes three times as long, which a site of many years feels.
 */
const palette = { palette: true, colours: 16, dither: 0, effort: 1 } as const;

/** Returns a share picture as a small PNG. */
export function renderSharePicture(svg: string): Promise<Buffer> {
  return drawPng(svg, 72, palette);
}
