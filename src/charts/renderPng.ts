import sharp from 'sharp';
import { hasChineseFont } from '../fonts/hasChineseFont.ts';
import { nameFaces } from '../fonts/nameFaces.ts';

/** SVG counts 72 px to the inch; twice that gives two pixels for each. */
const doubleDensity = 144;

/** Returns an SVG as PNG at twice its size. Letters come from the fonts of the machine that builds the site. */
export async function renderPng(svg: string): Promise<Buffer> {
  await hasChineseFont();
  return sharp(Buffer.from(nameFaces(svg)), { density: doubleDensity })
    .png()
    .toBuffer();
}
