import sharp, { type PngOptions } from 'sharp';
import { makeOnce } from '../../reading/makeOnce.ts';
import { listFonts } from './listFonts.ts';
import { nameFaces } from './nameFaces.ts';

/**
 * Returns an SVG as PNG, at `density` pixels to the inch, of which SVG counts 72. Letters come from the fonts of the machine
 * that builds the site; with the same fonts the same picture is not drawn twice.
 */
export function drawPng(svg: string, density: number, options: PngOptions): Promise<Buffer> {
  const named = nameFaces(svg);
  const draw = (): Promise<Buffer> => sharp(Buffer.from(named), { density }).png(options).toBuffer();
  return makeOnce(['png', JSON.stringify({ density, options, versions: sharp.versions }), listFonts(), named], draw);
}
