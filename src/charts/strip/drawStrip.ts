import type { Bound } from '../../quantities/index.ts';
import type { Standing } from '../../reading/schemas/context.ts';
import { markup, type Markup } from '../../words/markup.ts';
import { px } from '../parts/svg.ts';
import type { DotScale } from './scaleDots.ts';

/** Half of the height of a strip, in px; its width is that of the page. */
const middle = 9;
const strip = (content: Markup): Markup => markup`<svg class="strip" aria-hidden="true">${content}</svg>`;

/** Draws the strip of the report's figure: the scale with its marks, to which `id` gives a name, and a lozenge in its place. */
export function drawOwnStrip(value: number, bound: Bound, { ticks, placeOf }: DotScale, id: string): Markup {
  const lines = ticks.map((tick) => {
    const x = percent(placeOf(tick));
    return markup`<line x1="${x}" x2="${x}" y1="${middle - 3}" y2="${middle + 3}"/>`;
  });
  const own = percent(placeOf(value));
  return strip(
    markup`<g id="${id}"><g class="strip-axis"><line x2="100%" y1="${middle}" y2="${middle}"/>${lines}</g><line class="strip-level" x1="${own}" x2="${own}" y2="100%"/></g>${at(own, markup`<path class="lozenge" d="M0-8l8 8l-8 8l-8-8z"/>${drawBound(bound)}`)}`,
  );
}

/** Draws the strip of an official figure of others on the scale named `id`: a dot for a result, a ring for what is none yet. */
export function drawStrip(value: number, bound: Bound, standing: Standing, { placeOf }: DotScale, id: string): Markup {
  const dot = markup`<circle class="${standing === 'result' ? 'dot' : 'ring'}" r="5.5"/>${drawBound(bound)}`;
  return strip(markup`<use href="#${id}"/>${at(percent(placeOf(value)), dot)}`);
}

function at(x: string, content: Markup): Markup {
  return markup`<svg x="${x}" y="${middle}" overflow="visible">${content}</svg>`;
}

/** What is not exact goes on: to the right from a floor, to the left from a ceiling, a little to both sides from what is about. */
function drawBound(bound: Bound): Markup | false {
  switch (bound) {
    case 'exactly':
      return false;
    case 'at-least':
    case 'more-than':
      return markup`<path class="open" d="M10 0h16m-5-4l5 4l-5 4"/>`;
    case 'at-most':
    case 'less-than':
      return markup`<path class="open" d="M-10 0h-16m5-4l-5 4l5 4"/>`;
    case 'about':
      return markup`<path class="open" d="M10 0h6M-10 0h-6"/>`;
  }
}

function percent(place: number): string {
  return `${String(px(place))}%`;
}
