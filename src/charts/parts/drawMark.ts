import { markup, type Markup } from '../../markup/markup.ts';
import type { SpokenLink } from '../chartItem.ts';
import type { Box } from './canvas.ts';
import { drawBox } from './svg.ts';

/** Draws an item's mark as a link that can be touched anywhere in `hit`, announces the item, and names its figure to the page's script. */
export function drawMark(item: SpokenLink, hit: Box, content: Markup | readonly Markup[]): Markup {
  const name = item.id !== '' && markup` data-figure="${item.id}"`;
  return markup`<a class="datum ${item.kind}" href="${item.href}" aria-label="${item.spoken}"${name}>${drawBox(hit, 'hit')}${content}</a>`;
}
