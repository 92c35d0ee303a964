import type { Mark } from '../search/marks.ts';
import { element } from './searchMarkup.ts';

/** Cuts a text into plain and marked pieces. */
export function markText(text: string, marks: readonly Mark[]): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let position = 0;
  for (const { start, end } of marks) {
    if (start < position) continue;
    pieces.push(text.slice(position, start), element('mark', '', text.slice(start, end)));
    position = end;
  }
  return [...pieces, text.slice(position)];
}
