import sharp from 'sharp';

/** Sixteen colours hold paper, ink, one kind's colour and the edges of their letters; more only make the file larger. */
const palette = { palette: true, colours: 16, dither: 0 } as const;

/** Returns a share picture as a small PNG. */
export function renderSharePicture(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png(palette).toBuffer();
}
