import { max, pointRadial, range, scalePoint } from 'd3';
import type { ChartItem } from '../chartItem.ts';
import { linesHeight, sizes, stackLines, type Box, type Canvas, type PlacedText } from '../parts/canvas.ts';
import type { Point } from '../parts/drawDots.ts';
import { wrapText } from '../parts/wrapText.ts';

/** A line of the key beside or below the circle: what a sign of the drawing stands for. */
export interface PlacedKey {
  readonly sample: Point;
  readonly value: readonly PlacedText[];
  readonly label: readonly PlacedText[];
  readonly hit: Box;
}

/** A ring of dots, one a thing. */
export interface PlacedRing {
  readonly item: ChartItem;
  readonly radius: number;
  readonly dots: readonly Point[];
  readonly key: PlacedKey;
}

export interface PlacedRings {
  readonly height: number;
  readonly middle: Point;
  readonly center: {
    readonly item: ChartItem;
    readonly numeral: PlacedText;
    readonly unit: PlacedText;
    readonly key: PlacedKey;
  };
  readonly rings: readonly PlacedRing[];
}

const largestRadius = 132;
const dotRadius = 6;
const indent = 20;
const keyGap = 14;

/** Places rings around their centre; where on a ring a dot stands means nothing. */
export function layoutRings(center: ChartItem, items: readonly ChartItem[], { name, width }: Canvas): PlacedRings {
  const outerRadius = Math.min(largestRadius, width / 2 - dotRadius - 2);
  const innerRadius = (outerRadius * 2) / 3;
  const extent = outerRadius + dotRadius;
  const isWide = name === 'wide';
  const middle = { x: isWide ? extent : width / 2, y: extent };
  const radius = scalePoint<number>().domain(range(items.length)).range([innerRadius, outerRadius]);
  const keyX = isWide ? extent * 2 + 32 : 0;
  const stacked = placeKeys([center, ...items], keyX, width - keyX);
  const keysHeight = max(stacked, ({ hit }) => hit.y + hit.height) ?? 0;
  const keys = placeKeys([center, ...items], keyX, width - keyX, isWide ? extent - keysHeight / 2 : extent * 2 + 16);
  const [centerKey, ...ringKeys] = keys;
  if (!centerKey) throw new Error('the key has a line for the centre');
  const rings = items.flatMap((item, index): PlacedRing[] => {
    const at = items.length === 1 ? innerRadius : (radius(index) ?? innerRadius);
    const dots = range(item.value).map((step) => {
      const [x, y] = pointRadial((step * 2 * Math.PI) / item.value, at);
      return { x: middle.x + x, y: middle.y + y };
    });
    const key = ringKeys[index];
    return key ? [{ item, radius: at, dots, key }] : [];
  });
  return {
    height: Math.max(extent * 2, max(keys, ({ hit }) => hit.y + hit.height) ?? 0),
    middle,
    center: {
      item: center,
      numeral: { x: middle.x, y: middle.y + 6, text: center.numeral },
      unit: { x: middle.x, y: middle.y + 26, text: center.unit },
      key: centerKey,
    },
    rings,
  };
}

function placeKeys(items: readonly ChartItem[], x: number, width: number, from = 0): PlacedKey[] {
  let top = from;
  return items.map(({ text, label }) => {
    const values = wrapText(text, (width - indent) / 1.1, sizes.value);
    const lines = wrapText(label, width - indent, sizes.label);
    const labelTop = top + linesHeight(values.length, sizes.value) + 2;
    const height = Math.max(labelTop + linesHeight(lines.length, sizes.label) - top, 46 - keyGap);
    const key = {
      sample: { x: x + 6, y: top + sizes.value * 0.66 },
      value: stackLines(values, x + indent, top, sizes.value),
      label: stackLines(lines, x + indent, labelTop, sizes.label),
      hit: { x: x - 4, y: top - keyGap / 2, width: width + 4, height: height + keyGap },
    };
    top += height + keyGap;
    return key;
  });
}
