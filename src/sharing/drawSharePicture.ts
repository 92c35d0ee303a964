import { linesHeight, stackLines } from '../charts/parts/canvas.ts';
import { drawLines, px } from '../charts/parts/svg.ts';
import { textWidth } from '../charts/parts/textWidth.ts';
import { wrapText } from '../charts/parts/wrapText.ts';
import { markup, Markup } from '../markup/markup.ts';
import { shareShapes, type ShareShape, type SharePicture, type SharedNumber } from './sharePicture.ts';

/** The rules of a share picture; each var() is filled in from tokens.css, as in a chart's file. */
export const shareStyles = `
.drawing { --kind: var(--context); }
.drawing .paper { fill: var(--paper); }
.drawing .rule { fill: var(--target); }
.drawing text { fill: var(--ink); font-family: var(--sans); }
.drawing .kicker { fill: var(--ink-2); }
.drawing .title { font-family: var(--serif); font-weight: 600; }
.drawing .quiet { fill: var(--ink-2); }
.drawing .number { fill: var(--kind); font-family: var(--serif); font-weight: 600; }
.drawing .unit { fill: var(--kind); font-family: var(--sans); font-weight: 400; }
`;

/** Sizes in px of what stands in a picture of each shape. */
const sizesOf = {
  wide: {
    margin: 72,
    name: 28,
    kicker: 30,
    title: 68,
    text: 32,
    label: 40,
    numeral: 200,
    rowNumeral: 64,
    rowLabel: 24,
  },
  square: { margin: 28, name: 20, kicker: 18, title: 50, text: 0, label: 23, numeral: 104, rowNumeral: 0, rowLabel: 0 },
} as const;

/** A unit stands beside its number at this part of its size. */
const unitScale = 0.4;
/** The space between a number and its unit, as a part of the number's size. */
const unitSpace = 0.06;
/** No numeral and no title is set smaller than this part of the largest; what does not fit then is an error. */
const smallest = 0.3;
/** A text of more lines is set smaller. */
const mostLines = { title: 3, label: { wide: 2, square: 5 } } as const;

interface Words {
  /** The site's name, at the foot. */
  readonly site: string;
  /** That this edition is not official, at the foot. */
  readonly unofficial: string;
}

/** Draws what a network shows of a page: paper, a kicker, a title or one large number, and the name of the site. */
export function drawSharePicture(picture: SharePicture, shape: ShareShape, words: Words, styles: string): string {
  const { width, height } = shareShapes[shape];
  const { margin, name, kicker, title, text, label, numeral, rowNumeral } = sizesOf[shape];
  const inner = width - margin * 2;
  const parts: (Markup | readonly Markup[])[] = [];
  let top = margin;
  const addText = (content: string, size: number, className: string, space: number): void => {
    if (size === 0) return;
    const lines = wrapText(content, inner, size);
    parts.push(drawLines(stackLines(lines, margin, top, size), className));
    top += linesHeight(lines.length, size) + space;
  };
  const [number] = picture.numbers;
  const titleSize = fitLines(picture.title ?? '', inner, title, mostLines.title);
  const labelSize = fitLines(number?.label ?? '', inner, label, mostLines.label[shape]);
  addText(picture.kicker, kicker, 'kicker', kicker);
  if (picture.title === undefined && number) {
    const size = fitNumeral(number, inner, numeral);
    parts.push(drawNumber(number, margin, top + size, size));
    top += size * 1.3;
    addText(number.label, labelSize, number.kind, 0);
  } else {
    addText(picture.title ?? '', titleSize, 'title', titleSize * 0.4);
    if (picture.text !== undefined) addText(picture.text, text, 'quiet', 0);
    if (rowNumeral > 0) parts.push(...drawRow(picture.numbers, margin, inner, height));
  }
  const foot = height - margin * 0.7;
  if (top > foot - name) throw new Error(`the words of the share picture ${picture.name} reach below its foot`);
  parts.push(drawLines([{ x: margin, y: foot, text: words.site }], 'quiet name'));
  if (shape === 'wide') {
    parts.push(
      markup`<text class="quiet name" x="${width - margin}" y="${px(foot)}" text-anchor="end">${words.unofficial}</text>`,
    );
  }
  const sizes = `.kicker{font-size:${kicker}px}.title{font-size:${titleSize}px}.name{font-size:${name}px}.drawing text.quiet{font-size:${text}px}.drawing text.quiet.name{font-size:${name}px}text.target,text.result,text.context{font-size:${labelSize}px}`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="drawing" width="${width}" height="${height}"><style>${new Markup(styles + sizes)}</style><rect class="paper" width="100%" height="100%"/><rect class="rule" width="${shape === 'wide' ? 14 : 8}" height="100%"/>${parts}</svg>`
    .text;
}

/** Returns the largest size at which a number and its unit stand in one line. */
function fitNumeral({ sign, number, unit }: SharedNumber, width: number, largest: number): number {
  const needed = textWidth(sign + number, largest, 'bold') + textWidth(unit, largest * unitScale) + largest * unitSpace;
  const size = Math.min(largest, (largest * width) / needed);
  if (size < largest * smallest) throw new Error(`“${number}${unit}” does not fit a share picture`);
  return Math.floor(size);
}

/** Returns the largest size at which a text takes no more than some lines. */
function fitLines(text: string, width: number, largest: number, lines: number): number {
  for (let size = largest; size >= largest * smallest; size -= 1) {
    if (wrapText(text, width, size).length <= lines) return size;
  }
  throw new Error(`“${text}” does not fit a share picture`);
}

function drawNumber({ kind, sign, number, unit }: SharedNumber, x: number, y: number, size: number): Markup {
  return markup`<g class="${kind}"><text class="number" x="${px(x)}" y="${px(y)}" font-size="${size}">${sign}${number}<tspan class="unit" dx="${px(size * unitSpace)}" font-size="${px(size * unitScale)}">${unit}</tspan></text></g>`;
}

/** Draws up to three numbers side by side above the foot, each with what it measures. */
function drawRow(numbers: readonly SharedNumber[], left: number, width: number, height: number): Markup[] {
  const { rowNumeral, rowLabel } = sizesOf.wide;
  const gap = 40;
  const column = (width - gap * 2) / 3;
  const baseline = height - 210;
  return numbers.flatMap((number, index) => {
    const x = left + index * (column + gap);
    const lines = wrapText(number.label, column, rowLabel);
    return [
      drawNumber(number, x, baseline, fitNumeral(number, column, rowNumeral)),
      ...stackLines(lines, x, baseline + 14, rowLabel).map(
        ({ y, text }) => markup`<text x="${px(x)}" y="${px(y)}" font-size="${rowLabel}">${text}</text>`,
      ),
    ];
  });
}
