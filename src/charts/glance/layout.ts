import type { ChartItem } from '../chartItem.ts';
import { sizes, stackLines, type Box, type Canvas, type PlacedText } from '../parts/canvas.ts';
import type { Point } from '../parts/drawDots.ts';
import { textWidth } from '../parts/textWidth.ts';
import { wrapText } from '../parts/wrapText.ts';

/** The figures of a chapter. */
export interface ItemChapter {
  readonly title: string;
  /** That there are no figures, in words. */
  readonly summary?: string;
  readonly items: readonly ChartItem[];
}

export interface PlacedGlance {
  readonly height: number;
  /** Which sign means what. */
  readonly legend: readonly { readonly kind: ChartItem['kind']; readonly point: Point; readonly text: PlacedText }[];
  readonly chapters: readonly {
    readonly title: readonly PlacedText[];
    readonly summary?: PlacedText | undefined;
    readonly dots: readonly { readonly item: ChartItem; readonly point: Point; readonly hit: Box }[];
  }[];
}

const kinds = ['result', 'target', 'context'] as const;
/** From the left edge to the middle of the first sign, whose own edge stands in line with the labels. */
const signMiddle = 8;

/** How many signs stand in a line: a full ten, two or half of one. */
const signsInLine = { wide: 20, narrow: 10, large: 5 } as const;

/** Places one sign a figure in lines that are counted by tens, chapter by chapter, results before targets before context. */
export function layoutGlance(
  chapters: readonly ItemChapter[],
  kindNames: Readonly<Record<ChartItem['kind'], string>>,
  { name, width }: Canvas,
): PlacedGlance {
  const perLine = signsInLine[name];
  // No further apart than two of them can be told to be neighbours.
  const pitch = Math.min(width / perLine, 32);
  let left = 0;
  let legendTop = 0;
  const legend = kinds.map((kind) => {
    const words = textWidth(kindNames[kind], sizes.small);
    if (left + 20 + words > width) {
      left = 0;
      legendTop += 24;
    }
    const text = { x: left + 20, y: legendTop + 15, text: kindNames[kind] };
    const point = { x: left + signMiddle, y: legendTop + 10 };
    left = text.x + words + 12;
    return { kind, point, text };
  });
  let top = legendTop + 34;
  const placed = chapters.map(({ title, summary, items }) => {
    const titleLines = wrapText(title, width, sizes.label);
    const titleAt = stackLines(titleLines, 0, top, sizes.label);
    const last = titleAt.at(-1) ?? { x: 0, y: top, text: '' };
    const summaryX = textWidth(last.text, sizes.label) + 10;
    const summaryAt = summary === undefined ? undefined : { x: summaryX, y: last.y, text: summary };
    const dotsTop = last.y + 6;
    const sorted = [...items].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
    const dots = sorted.map((item, index) => {
      const x = (index % perLine) * pitch;
      const y = dotsTop + Math.floor(index / perLine) * pitch;
      return {
        item,
        point: { x: x + signMiddle, y: y + pitch / 2 },
        hit: { x: x + signMiddle - pitch / 2, y, width: pitch, height: pitch },
      };
    });
    const lastDot = dots.at(-1);
    top = (lastDot ? lastDot.hit.y + pitch : last.y + 6) + 10;
    return { title: titleAt, summary: summaryAt, dots };
  });
  return { height: top - 8, legend, chapters: placed };
}
