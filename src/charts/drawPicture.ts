import { languageTags, type Locale } from '../locales.ts';
import { markup, type Markup, Markup as MarkupText } from '../words/markup.ts';
import type { Drawing } from './drawing.ts';
import { linesHeight, stackLines, type Canvas, type PlacedText } from './parts/canvas.ts';
import { drawLines, px } from './parts/svg.ts';
import { wrapText } from './parts/wrapText.ts';

/** What stands around a drawing when it leaves the site. */
export interface PictureWords {
  readonly title: string;
  readonly finding: string;
  /** Notes and source, one a paragraph. */
  readonly notes: readonly string[];
  /** The address of the page where the chart stands. */
  readonly address: string;
}

const margin = 40;
const titleSize = 22;
const findingSize = 16;
const noteSize = 13;

/** Rules for what stands around a drawing, besides those of the drawings. */
export const pictureStyles = `
.drawing .title { font-family: var(--serif); font-size: ${titleSize}px; font-weight: 600; }
.drawing .finding { font-size: ${findingSize}px; }
`;

/** Draws a chart as a picture that stands alone: title and finding above, notes, source and address below, on paper, with its own styles. */
export function drawPicture(
  { content, height }: Drawing,
  canvas: Canvas,
  words: PictureWords,
  styles: string,
  locale: Locale,
): Markup {
  const width = canvas.width + margin * 2;
  let top = margin;
  const place = (text: string, size: number, space: number): PlacedText[] => {
    const lines = wrapText(text, canvas.width, size);
    const placed = stackLines(lines, margin, top, size);
    top += linesHeight(lines.length, size) + space;
    return placed;
  };
  const title = place(words.title, titleSize, 8);
  const finding = place(words.finding, findingSize, 24);
  const drawingTop = top;
  top += height + 22;
  const notes = [...words.notes, words.address].flatMap((note) => place(note, noteSize, 5));
  const total = px(top + margin - 12);
  const tag = languageTags[locale];
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="drawing" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" lang="${tag}" xml:lang="${tag}"><title>${words.title}</title><desc>${words.finding}</desc><style>${new MarkupText(styles)}</style><rect class="paper" width="100%" height="100%"/>${drawLines(title, 'title')}${drawLines(finding, 'finding')}<g transform="translate(${margin} ${px(drawingTop)})">${content}</g>${drawLines(notes, 'small')}</svg>`;
}
