import { range, sum } from 'd3';
import { leading, linesHeight } from '../../charts/parts/canvas.ts';
import { cutAddress, drawCode } from '../../charts/parts/drawCode.ts';
import { px } from '../../charts/parts/svg.ts';
import { textWidth } from '../../charts/parts/textWidth.ts';
import { wrapParts, wrapText } from '../../charts/parts/wrapText.ts';
import { cutAtDigits } from '../../charts/wordFigure.ts';
import { markup, Markup } from '../../words/markup.ts';
import { cardSize, type ShareCard } from './shareCard.ts';

/** The rules of a card; each var() is filled in from tokens.css, as in a chart's file. */
export const cardStyles = `
.drawing .paper { fill: var(--paper); }
.drawing .sheet { fill: var(--sheet); }
.drawing .band, .drawing .kind, .drawing .worded { fill: var(--kind); }
.drawing .rule { fill: var(--rule); }
.drawing text { fill: var(--ink); font-family: var(--sans); }
.drawing .quiet { fill: var(--ink-2); }
.drawing .kind { font-weight: 600; }
.drawing .numeral { font-family: var(--serif); font-weight: 600; }
.drawing .label { font-family: var(--serif); font-weight: 600; }
.drawing .quoted { fill: var(--kind); font-weight: 600; }
.drawing .code { fill: var(--ink); }
`;

const { width } = cardSize;
const margin = 64;
const inner = width - margin * 2;
/** Text sizes in px; that of a sentence is its largest. */
const sizes = {
  report: 26,
  kind: 30,
  numeral: { largest: 200, smallest: 60 },
  label: 46,
  sentence: 40,
  /** A sentence without a figure above it. */
  alone: 72,
  place: 24,
  foot: 24,
  address: 20,
} as const;
/**
 * A long sentence has number and label give way to it, then a taller card, so that it can be read on the narrowest phone;
 * only one that fills even that is set smaller.
 */
const layouts = [
  { scale: 1, height: cardSize.height, smallest: 28 },
  { scale: 0.85, height: cardSize.height, smallest: 28 },
  { scale: 0.7, height: cardSize.height, smallest: 28 },
  { scale: 1, height: cardSize.tallest, smallest: 28 },
  { scale: 0.7, height: cardSize.tallest, smallest: 28 },
  { scale: 0.5, height: cardSize.tallest, smallest: 19 },
];
/** The words around the digits, as a part of their size. */
const wordScale = 0.3;
const codeSize = 150;

interface Words {
  /** The site's name, at the foot. */
  readonly site: string;
  /** That this edition is not official, at the foot. */
  readonly unofficial: string;
}

/** Draws a card as SVG text that stands alone; throws where its words do not fit. */
export function drawShareCard(card: ShareCard, words: Words, styles: string): string {
  const { figure } = card;
  for (const layout of layouts) {
    const body = drawBody(card, layout);
    if (!body) continue;
    const { height } = layout;
    return markup`<svg xmlns="http://www.w3.org/2000/svg" class="drawing" width="${width}" height="${height}"><style>${new Markup(styles)}</style><rect class="paper" width="100%" height="100%"/><g class="${figure?.kind ?? 'context'}"><rect class="band" width="14" height="100%"/>${body}</g>${drawFoot(card.address, words, height)}</svg>`
      .text;
  }
  throw new Error(`the words of the card ${card.name} reach below its foot`);
}

/** Returns where the foot of a card begins. */
function footTop(height: number): number {
  return height - margin - codeSize;
}

/** Draws what stands above the foot, number and label at a part of their size; undefined where the sentence has too little room. */
function drawBody(
  { report, figure, sentence, marked, place }: ShareCard,
  { scale, height, smallest }: (typeof layouts)[number],
): Markup[] | undefined {
  const parts: Markup[] = [];
  let top: number = margin;
  const put = (lines: readonly (string | Markup)[], size: number, className: string, space: number): void => {
    parts.push(...drawLines(lines, size, className, top));
    top += linesHeight(lines.length, size) + space;
  };
  put(wrapText(report, inner, sizes.report), sizes.report, 'quiet', 40);
  if (figure) {
    put([figure.kindName], sizes.kind, 'kind', 12);
    const number = drawNumber(figure.words, top, scale);
    parts.push(number.part);
    top = number.bottom + 26;
    const size = sizes.label * scale;
    put(wrapParts(figure.label, inner, size, 'bold'), size, 'label', 40);
    parts.push(markup`<rect class="rule" x="${margin}" y="${px(top)}" width="${inner}" height="2"/>`);
    top += 34;
  }
  const bottom = footTop(height) - linesHeight(1, sizes.place) - 40;
  const size = range(figure ? sizes.sentence : sizes.alone, smallest - 1, -1).find(
    (tried) => top + linesHeight(wrapText(sentence, inner, tried).length, tried) <= bottom,
  );
  if (size === undefined) return undefined;
  put(markWords(sentence, wrapText(sentence, inner, size), marked), size, 'sentence', 20);
  put([place], sizes.place, 'quiet', 0);
  return parts;
}

function drawLines(lines: readonly (string | Markup)[], size: number, className: string, top: number): Markup[] {
  return lines.map(
    (line, index) =>
      markup`<text class="${className}" x="${margin}" y="${px(top + size + index * size * leading)}" font-size="${size}">${line}</text>`,
  );
}

/** Draws a number in one line, its digits large. */
function drawNumber(words: string, top: number, scale: number): { part: Markup; bottom: number } {
  const cut = cutAtDigits(words);
  // A number in words, 千亿元, is as large as one in digits.
  const pieces = cut.map(({ text, isDigits }) => ({ text: text.trim(), isLarge: isDigits || cut.length === 1 }));
  const widthAt = (size: number): number =>
    sum(pieces, ({ text, isLarge }) =>
      isLarge ? textWidth(text, size, 'bold') : textWidth(text, size * wordScale) + size * 0.12,
    );
  const { largest, smallest } = sizes.numeral;
  const size = Math.floor(Math.min(largest * scale, (largest * inner) / widthAt(largest)));
  if (size < smallest) throw new Error(`“${words}” does not fit a card`);
  const spans = pieces.map(({ text, isLarge }, index) => {
    const shift = index > 0 && markup` dx="${px(size * 0.06)}"`;
    return isLarge
      ? markup`<tspan class="numeral"${shift} font-size="${size}">${text}</tspan>`
      : markup`<tspan${shift} font-size="${px(size * wordScale)}">${text}</tspan>`;
  });
  const baseline = top + size * 0.86;
  return {
    part: markup`<text class="worded" x="${margin}" y="${px(baseline)}">${spans}</text>`,
    bottom: baseline + size * 0.12,
  };
}

/** Marks the words of the figure in the lines of a sentence, on whatever lines they come to stand. */
function markWords(sentence: string, lines: readonly string[], marked = { start: 0, end: 0 }): Markup[] {
  let cursor = 0;
  return lines.map((line) => {
    const from = sentence.indexOf(line, cursor);
    cursor = from + line.length;
    const cut = (position: number): number => Math.min(Math.max(position - from, 0), line.length);
    const [start, end] = [cut(marked.start), cut(marked.end)];
    const quoted = end > start && markup`<tspan class="quoted">${line.slice(start, end)}</tspan>`;
    return markup`${line.slice(0, start)}${quoted}${line.slice(end)}`;
  });
}

/** Draws where to read on: the code for a phone that sees the picture, the address for whoever types it. */
function drawFoot(address: string, { site, unofficial }: Words, height: number): Markup {
  const top = footTop(height);
  const size = sizes.address;
  const pieces = wrapParts(cutAddress(address), inner - codeSize - 30, size);
  const addressTop = height - margin - linesHeight(pieces.length, size);
  const above = [site, unofficial].map(
    (text, index) =>
      markup`<text class="${index === 0 ? 'label' : 'quiet'}" x="${margin}" y="${px(top + sizes.foot * (1 + index * leading))}" font-size="${sizes.foot}">${text}</text>`,
  );
  return markup`${above}${drawLines(pieces, size, 'quiet', addressTop)}${drawCode(address, codeSize, width - margin - codeSize, top)}`;
}
