import { readFileSync } from 'node:fs';
import type { APIContext } from 'astro';
import { iconSizes, renderIcon } from '../publish/metadata/icons.ts';

export function getStaticPaths(): { params: { size: string } }[] {
  return iconSizes.map((size) => ({ params: { size: String(size) } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const png = await renderIcon(readFileSync('public/icon.svg', 'utf8'), Number(params['size']));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
