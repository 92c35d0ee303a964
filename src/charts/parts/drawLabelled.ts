import { markup, type Markup } from '../../words/markup.ts';
import type { PlacedText } from './canvas.ts';
import { drawLines, drawText, px } from './svg.ts';

/** Draws a label with its value; on the same line the value follows the label itself, wherever the reader's font lets that end. */
export function drawLabelled(label: readonly PlacedText[], value: PlacedText, valueClass = 'value'): Markup {
  const last = label.at(-1);
  if (last?.y !== value.y || value.x === last.x)
    return markup`${drawLines(label, 'label')}${drawText(value, valueClass)}`;
  const line = markup`<text class="label" x="${px(last.x)}" y="${px(last.y)}">${last.text}<tspan class="${valueClass}" dx="9">${value.text}</tspan></text>`;
  return markup`${drawLines(label.slice(0, -1), 'label')}${line}`;
}
