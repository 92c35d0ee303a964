import sharp from 'sharp';

/** Sides of the icons for home screens, in pixels: Apple's touch icon and the two sizes that install prompts ask for. */
export const iconSizes = [180, 192, 512] as const;

/** Returns the site's sign as a square PNG without transparent corners, as home screens cut their own. */
export async function renderIcon(svg: string, size: number): Promise<Buffer> {
  const square = svg.replace(/ rx="\d+"/, '');
  return sharp(Buffer.from(square), { density: (72 * size) / 32 })
    .resize(size, size)
    .flatten()
    .png()
    .toBuffer();
}
