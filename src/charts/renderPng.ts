import { drawPng } from './fonts/drawPng.ts';
import { hasChineseFont } from './fonts/hasChineseFont.ts';

/** SVG counts 72 px to the inch; twice that gives two pixels for each. */
const doubleDensity = 144;

/** Returns an SVG as PNG at twice its size. */
export async function renderPng(svg: string): Promise<Buffer> {
  await hasChineseFont();
  return drawPng(svg, doubleDensity, {});
}
