import { markup, type Markup } from '../../words/markup.ts';
import type { SpokenLink } from '../chartItem.ts';
import type { Box } from './canvas.ts';
import { drawBox, drawText } from './svg.ts';

/**
 * Draws an item's mark as a link that can be touched anywhere in `hit`, and names its figure to the page's script. What it
 * announces is one sentence in a text that is not seen; what is seen comes in pieces that would not read as one.
 */
export function drawMark(item: SpokenLink, hit: Box, content: Markup | readonly Markup[]): Markup {
  const name = item.id !== '' && markup` data-figure="${item.id}"`;
  const spoken = drawText({ x: hit.x, y: hit.y + hit.height / 2, text: item.spoken }, 'unseen');
  return markup`<a class="datum ${item.kind}" href="${item.href}"${name}>${drawBox(hit, 'hit')}${spoken}<g aria-hidden="true">${content}</g></a>`;
}
