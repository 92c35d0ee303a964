import { linesHeight, stackLines } from '../../charts/parts/canvas.ts';
import { px } from '../../charts/parts/svg.ts';
import { textWidth } from '../../charts/parts/textWidth.ts';
import { wrapText } from '../../charts/parts/wrapText.ts';
import { markup, Markup } from '../../words/markup.ts';
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
.drawing .kind { fill: var(--kind); font-weight: 600; }
.drawing .number { fill: var(--kind); font-family: var(--serif); font-weight: 600; }
.drawing .unit { fill: var(--kind); font-family: var(--sans); font-weight: 400; }
`;

/** Sizes in px of what stands in a picture of each shape. */
const sizesOf = {
  wide: { margin: 60, name: 26, kicker: 26, title: 64, text: 30, label: 40, numeral: 200 },
  square: { margin: 28, name: 20, kicker: 18, title: 50, text: 0, label: 23, numeral: 104 },
} as const;
/** Sizes of the numbers side by side. */
const rowSizes = { kind: 20, numeral: 60, label: 22, gap: 40 } as const;
/** Between what stands above the foot and the foot's letters. */
const footSpace = 14;

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
  const { margin, name } = sizesOf[shape];
  const foot = height - margin * 0.7;
  const frame: Frame = { left: margin, top: margin, width: width - margin * 2, bottom: foot - name - footSpace };
  const [number] = picture.numbers;
  const body =
    picture.title === undefined && number ? drawOne(picture, number, shape, frame) : drawTitled(picture, shape, frame);
  const note = markup`<text class="quiet" x="${width - margin}" y="${px(foot)}" font-size="${name}" text-anchor="end">${words.unofficial}</text>`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="drawing" width="${width}" height="${height}"><style>${new Markup(styles)}</style><rect class="paper" width="100%" height="100%"/><rect class="rule" width="${shape === 'wide' ? 14 : 8}" height="100%"/>${body}<text class="quiet" x="${margin}" y="${px(foot)}" font-size="${name}">${words.site}</text>${shape === 'wide' && note}</svg>`
    .text;
}

/** What the words of a picture may take, in px. */
interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
}

/** What was drawn, and where it ends. */
interface Drawn {
  readonly parts: readonly Markup[];
  readonly bottom: number;
}

/** Draws the lines of a text below `top`. */
function drawText(text: string, size: number, className: string, { left, width }: Frame, top: number): Drawn {
  const lines = size === 0 ? [] : wrapText(text, width, size);
  const parts = stackLines(lines, left, top, size).map(
    (line) =>
      markup`<text class="${className}" x="${px(line.x)}" y="${px(line.y)}" font-size="${size}">${line.text}</text>`,
  );
  return { parts, bottom: top + linesHeight(lines.length, size) };
}

/** Draws one number that fills the picture, with what it is above it and what it measures below. */
function drawOne({ name, kicker }: SharePicture, number: SharedNumber, shape: ShareShape, frame: Frame): Markup[] {
  const sizes = sizesOf[shape];
  const above = drawText(kicker, sizes.kicker, 'kicker', frame, frame.top);
  const labelSize = fitLines(number.label, frame.width, sizes.label, mostLines.label[shape]);
  for (let largest: number = sizes.numeral; largest >= sizes.numeral * smallest; largest -= 4) {
    const size = fitNumeral(number, frame.width, largest);
    const baseline = above.bottom + sizes.kicker * 0.8 + size;
    const label = drawText(number.label, labelSize, 'label', frame, baseline + size * 0.3);
    if (label.bottom <= frame.bottom)
      return [...above.parts, drawNumber(number, frame.left, baseline, size), ...label.parts];
  }
  throw new Error(`the words of the share picture ${name} reach below its foot`);
}

/**
 * Draws kicker, title and text, and in the wide shape numbers side by side above the foot. Where they do not stand clear of
 * each other, fewer numbers are shown, then no text.
 */
function drawTitled(picture: SharePicture, shape: ShareShape, frame: Frame): Markup[] {
  const counts = shape === 'wide' ? picture.numbers.map((_, index) => picture.numbers.length - index) : [];
  for (const text of [picture.text ?? '', '']) {
    const head = drawHead({ ...picture, text }, shape, frame);
    for (const count of counts.length > 0 ? counts : [0]) {
      const row = drawRow(picture.numbers.slice(0, count), frame);
      if (head.bottom <= row.top) return [...head.parts, ...row.parts];
    }
  }
  throw new Error(`the words of the share picture ${picture.name} reach below its foot`);
}

function drawHead(picture: Pick<SharePicture, 'kicker' | 'title' | 'text'>, shape: ShareShape, frame: Frame): Drawn {
  const sizes = sizesOf[shape];
  const titleText = picture.title ?? '';
  const titleSize = fitLines(titleText, frame.width, sizes.title, mostLines.title);
  const kicker = drawText(picture.kicker, sizes.kicker, 'kicker', frame, frame.top);
  const title = drawText(titleText, titleSize, 'title', frame, kicker.bottom + sizes.kicker * 0.8);
  const text = drawText(picture.text ?? '', sizes.text, 'quiet', frame, title.bottom + titleSize * 0.3);
  return { parts: [...kicker.parts, ...title.parts, ...text.parts], bottom: text.bottom };
}

/** Draws numbers side by side, each with its kind above it and what it measures below; `top` is where they begin. */
function drawRow(numbers: readonly SharedNumber[], frame: Frame): { parts: Markup[]; top: number } {
  const { kind, numeral, label, gap } = rowSizes;
  const column = (frame.width - gap * (numbers.length - 1)) / Math.max(1, numbers.length);
  const labels = numbers.map((number) => wrapText(number.label, column, label));
  const lines = Math.max(0, ...labels.map(({ length }) => length));
  if (lines === 0) return { parts: [], top: frame.bottom };
  const labelTop = frame.bottom - linesHeight(lines, label);
  const baseline = labelTop - 10;
  const top = baseline - numeral - kind * 1.3;
  const parts = numbers.flatMap((number, index) => {
    const x = frame.left + index * (column + gap);
    const place = { ...frame, left: x, width: column };
    return [
      markup`<g class="${number.kind}">${drawText(number.kindName, kind, 'kind', place, top).parts}</g>`,
      drawNumber(number, x, baseline, fitNumeral(number, column, numeral)),
      ...drawText(number.label, label, 'label', place, labelTop).parts,
    ];
  });
  return { parts, top: top - kind };
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
