import { max, scaleLinear } from 'd3';
import type { SpokenLink } from '../chartItem.ts';
import type { ChapterHead } from '../../reading/schemas/chapter.ts';
import { leading, sizes, stackLines, type Box, type Canvas, type PlacedText } from '../parts/canvas.ts';
import { textWidth } from '../parts/textWidth.ts';
import { wrapText } from '../parts/wrapText.ts';

/** An area in words, with how much of it is left. */
export interface AreaItem {
  readonly link: SpokenLink;
  readonly label: string;
  readonly state: string;
  /** The number of characters in words. */
  readonly count: string;
  /** State and count. */
  readonly text: string;
  readonly survival: ChapterHead['survival'];
  readonly characters: number;
}

export interface PlacedArea {
  readonly item: AreaItem;
  readonly label: readonly PlacedText[];
  readonly text: PlacedText;
  /** Its further lines, where it is longer than one. */
  readonly moreText: readonly PlacedText[];
  /** What is left; of a lost area a box without a length, as nobody knows how long it was. */
  readonly bar: Box;
  readonly hit: Box;
}

export interface PlacedSurvival {
  readonly height: number;
  readonly areas: readonly PlacedArea[];
}

const barHeight = 13;
const gap = 12;

/** Places the areas below each other, each as long as what is left of it. */
export function layoutSurvival(areas: readonly AreaItem[], { width }: Canvas): PlacedSurvival {
  const x = scaleLinear()
    .domain([0, max(areas, ({ characters }) => characters) ?? 1])
    .range([0, width - 6]);
  const behind = (lines: readonly string[]) => textWidth(lines.at(-1) ?? '', sizes.label) + 10;
  const labelled = areas.map((item) => ({ item, lines: wrapText(item.label, width, sizes.label) }));
  // All behind their labels or all below them, so that the eye finds each where it found the first.
  const isBeside = labelled.every(({ item, lines }) => behind(lines) + textWidth(item.text, sizes.small) <= width);
  let top = 0;
  const placed = labelled.map(({ item, lines }): PlacedArea => {
    const label = stackLines(lines, 0, top, sizes.label);
    const lastY = label.at(-1)?.y ?? top;
    const [first = item.text, ...more] = isBeside ? [item.text] : wrapText(item.text, width, sizes.small);
    const text = { x: isBeside ? behind(lines) : 0, y: isBeside ? lastY : lastY + 18, text: first };
    const moreText = stackLines(more, 0, text.y + sizes.small * (leading - 1), sizes.small);
    const bar = {
      ...{ x: 0, y: (moreText.at(-1) ?? text).y + 9, height: barHeight },
      width: item.survival === 'lost' ? width - 6 : Math.max(x(item.characters), 8),
    };
    const bottom = bar.y + barHeight;
    const area = {
      item,
      label,
      text,
      moreText,
      bar,
      hit: { x: 0, y: top - gap / 2, width, height: bottom - top + gap },
    };
    top = bottom + gap;
    return area;
  });
  return { height: top - gap / 2, areas: placed };
}
