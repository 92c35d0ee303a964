import { sum } from 'd3';
import { languageTags, type Locale } from '../../locales.ts';
import type { Figure } from '../../report/report.ts';
import { markup, Markup } from '../../words/markup.ts';
import type { Drawing } from '../drawing.ts';
import { linesHeight, narrowCanvas } from '../parts/canvas.ts';
import { cutAddress, drawCode } from '../parts/drawCode.ts';
import { px } from '../parts/svg.ts';
import { textWidth } from '../parts/textWidth.ts';
import { wrapParts, wrapText } from '../parts/wrapText.ts';
import { cutAtDigits } from '../wordFigure.ts';

/** A figure on the poster, in the words of a language. */
export interface PosterNumber {
  readonly kind: Figure['kind'];
  /** The number with its bound in words. */
  readonly words: string;
  /** What is measured, cut where a line may end. */
  readonly label: readonly string[];
}

/** A part of the poster in the words of a language. */
export interface PosterSection {
  readonly kicker?: string;
  /** Cut where a line may end. */
  readonly title: readonly string[];
  readonly numbers: readonly PosterNumber[];
  readonly says?: string;
  readonly chart?: { readonly title: readonly string[]; readonly finding: string; readonly drawing: Drawing };
}

/** What stands at the head and at the foot. */
export interface PosterFrame {
  readonly kicker: string;
  readonly title: string;
  /** Cut where a line may end. */
  readonly news: readonly string[];
  /** What the colours mean. */
  readonly legend: readonly { readonly kind: Figure['kind']; readonly text: string }[];
  readonly sections: readonly PosterSection[];
  /** Source and edition, one a paragraph. */
  readonly notes: readonly string[];
  readonly address: string;
}

/** The rules of the poster beside those of drawings; each var() is filled in from tokens.css. */
export const posterStyles = `
.drawing .page { fill: var(--paper); }
.drawing .banner { fill: var(--target); }
.drawing .ink { fill: var(--ink); }
.drawing .hair { fill: var(--rule); }
.drawing .lost { fill: none; stroke: var(--ink-2); stroke-width: 1px; stroke-dasharray: 4 3; }
.drawing .swatch { fill: var(--kind); }
.drawing .on-banner { fill: var(--paper); font-size: 12px; }
.drawing .poster-title { fill: var(--paper); font-family: var(--serif); font-size: 34px; font-weight: 600; }
.drawing .news { fill: var(--paper); font-family: var(--serif); font-size: 17px; font-weight: 600; }
.drawing .nth { fill: var(--target); font-size: 12px; }
.drawing .area { font-family: var(--serif); font-size: 21px; font-weight: 600; }
.drawing .quantity-words { fill: var(--kind); font-size: 13px; }
.drawing .quantity-digits { fill: var(--kind); font-family: var(--serif); font-size: 27px; }
.drawing .hero-words { fill: var(--kind); font-size: 17px; }
.drawing .hero-digits { fill: var(--kind); font-family: var(--serif); font-size: 54px; }
.drawing .drawn { font-family: var(--serif); font-size: 16px; font-weight: 600; }
.drawing .code { fill: var(--ink); }
.drawing .sheet { fill: var(--sheet); }
`;

const margin = 30;
const inner = narrowCanvas.width;
const width = inner + margin * 2;
const codeSize = 88;

/** A stretch of the poster, and how high it is in px. */
interface Block {
  readonly content: Markup;
  readonly height: number;
}

/** Draws a report as one long page, as wide as a phone: a head, the parts below each other, source and address at the foot. */
export function drawPoster(frame: PosterFrame, styles: string, locale: Locale): string {
  const blocks = [drawHead(frame), ...frame.sections.map(drawSection), drawFoot(frame)];
  const { placed, bottom } = stack(blocks);
  const tag = languageTags[locale];
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="drawing" width="${width}" height="${px(bottom)}" viewBox="0 0 ${width} ${px(bottom)}" lang="${tag}" xml:lang="${tag}"><title>${frame.title}</title><desc>${frame.news.join('')}</desc><style>${new Markup(styles)}</style><rect class="page" width="100%" height="100%"/>${placed}</svg>`
    .text;
}

function stack(blocks: readonly Block[]): { placed: Markup[]; bottom: number } {
  let bottom = 0;
  const placed = blocks.map(({ content, height }) => {
    const moved = markup`<g transform="translate(0 ${px(bottom)})">${content}</g>`;
    bottom += height;
    return moved;
  });
  return { placed, bottom };
}

/** Writes lines below each other and tells where they end. */
function write(
  lines: readonly string[],
  className: string,
  size: number,
  x: number,
  top: number,
): { parts: Markup[]; bottom: number } {
  const parts = lines.map(
    (line, index) =>
      markup`<text class="${className}" x="${px(x)}" y="${px(top + size + index * size * 1.35)}">${line}</text>`,
  );
  return { parts, bottom: top + linesHeight(lines.length, size) };
}

function drawHead({ kicker, title, news, legend }: PosterFrame): Block {
  const above = write(wrapText(kicker, inner, 12), 'on-banner', 12, margin, 26);
  const name = write(wrapText(title, inner, 34, 'bold'), 'poster-title', 34, margin, above.bottom + 12);
  const words = write(wrapParts(news, inner, 17, 'bold'), 'news', 17, margin, name.bottom + 16);
  const bannerHeight = words.bottom + 24;
  const swatches = legend.map(({ kind, text }, index) => {
    const x = margin + (index * inner) / legend.length;
    return markup`<g class="${kind}"><rect class="swatch" x="${px(x)}" y="${px(bannerHeight + 17)}" width="11" height="11"/><text class="small" x="${px(x + 17)}" y="${px(bannerHeight + 27)}">${text}</text></g>`;
  });
  return {
    content: markup`<rect class="banner" width="${width}" height="${px(bannerHeight)}"/>${above.parts}${name.parts}${words.parts}${swatches}`,
    height: bannerHeight + 40,
  };
}

function drawSection({ kicker, title, numbers, says, chart }: PosterSection): Block {
  const parts: Markup[] = [markup`<rect class="ink" x="${margin}" y="14" width="${inner}" height="2"/>`];
  let top = 26;
  const put = ({ parts: drawn, bottom }: { parts: readonly Markup[]; bottom: number }, space: number): void => {
    parts.push(...drawn);
    top = bottom + space;
  };
  if (kicker !== undefined) put(write([kicker], 'nth', 12, margin, top), 6);
  put(write(wrapParts(title, inner, 21, 'bold'), 'area', 21, margin, top), 12);
  numbers.forEach((number, index) => {
    put(index === 0 ? drawHero(number, top) : drawRow(number, top), 0);
  });
  if (says !== undefined) {
    const text = write(wrapText(says, inner - 28, 14), 'label', 14, margin + 14, top + 12);
    parts.push(
      markup`<rect class="lost" x="${margin + 0.5}" y="${px(top)}" width="${inner - 1}" height="${px(text.bottom + 14 - top)}"/>`,
    );
    put(text, 24);
  }
  if (chart) {
    put(write(wrapParts(chart.title, inner, 16, 'bold'), 'drawn', 16, margin, top + 20), 6);
    put(write(wrapText(chart.finding, inner, 13), 'small', 13, margin, top), 16);
    parts.push(markup`<g transform="translate(${margin} ${px(top)})">${chart.drawing.content}</g>`);
    top += chart.drawing.height;
  }
  return { content: markup`${parts}`, height: top + 22 };
}

/** Draws the first number of a part, large above what it measures. */
function drawHero({ kind, words, label }: PosterNumber, top: number): { parts: Markup[]; bottom: number } {
  const baseline = top + 48;
  const text = write(wrapParts(label, inner, 14), 'label', 14, margin, baseline + 10);
  return { parts: [drawQuantity(words, kind, 'hero', margin, baseline), ...text.parts], bottom: text.bottom + 12 };
}

/** Draws a number of a part in a line of a table: what it measures, and the number at the end, below a label that has too little room beside it. */
function drawRow({ kind, words, label }: PosterNumber, top: number): { parts: Markup[]; bottom: number } {
  const beside = wrapParts(label, inner - quantityWidth(words) - 14, 14);
  const isBeside = beside.length <= 2;
  const lines = isBeside ? beside : wrapParts(label, inner, 14);
  const labelHeight = linesHeight(lines.length, 14);
  const height = isBeside ? Math.max(44, labelHeight + 20) : labelHeight + 54;
  const text = write(lines, 'label', 14, margin, isBeside ? top + (height - labelHeight) / 2 - 1 : top + 10);
  return {
    parts: [
      markup`<rect class="hair" x="${margin}" y="${px(top)}" width="${inner}" height="1"/>`,
      ...text.parts,
      drawQuantity(words, kind, 'quantity', margin + inner, isBeside ? top + height / 2 + 9 : top + height - 14),
    ],
    bottom: top + height,
  };
}

type QuantityStyle = 'hero' | 'quantity';
const quantitySizes = { hero: { digits: 54, words: 17, gap: 5 }, quantity: { digits: 27, words: 13, gap: 3 } } as const;

/** Returns how wide a quantity of a row is at most, in px. */
function quantityWidth(words: string): number {
  const { digits, words: size, gap } = quantitySizes.quantity;
  return sum(cutAtDigits(words), ({ text, isDigits }) => textWidth(text.trim(), isDigits ? digits : size) + gap);
}

/** Draws a quantity from `x` on, or up to it in a row. */
function drawQuantity(words: string, kind: Figure['kind'], style: QuantityStyle, x: number, baseline: number): Markup {
  const spans = cutAtDigits(words).map(({ text, isDigits }, index) => {
    const shift = index > 0 && markup` dx="${quantitySizes[style].gap}"`;
    return markup`<tspan class="${style}-${isDigits ? 'digits' : 'words'}"${shift}>${text.trim()}</tspan>`;
  });
  const anchor = style === 'quantity' && markup` text-anchor="end"`;
  return markup`<g class="${kind}"><text class="${style}-words" x="${px(x)}" y="${px(baseline)}"${anchor}>${spans}</text></g>`;
}

function drawFoot({ notes, address }: PosterFrame): Block {
  const column = inner - codeSize - 16;
  let top = 30;
  const parts: Markup[] = [];
  for (const note of notes) {
    const text = write(wrapText(note, column, 13), 'small', 13, margin, top);
    parts.push(...text.parts);
    top = text.bottom + 6;
  }
  const lines = write(wrapParts(cutAddress(address), column, 13), 'small', 13, margin, top);
  const bottom = Math.max(lines.bottom, 30 + codeSize);
  return {
    content: markup`<rect class="ink" x="${margin}" y="14" width="${inner}" height="2"/>${parts}${lines.parts}${drawCode(address, codeSize, margin + inner - codeSize, 30)}`,
    height: bottom + 34,
  };
}
