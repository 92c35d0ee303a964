import { cumsum, sum } from 'd3';

/** What a drawing shows and says of one mark. */
export interface ShownMark {
  /** The figure's id; empty for a mark that is no figure's. */
  readonly figure: string;
  /** What is announced. */
  readonly spoken: string;
  /** The words of its label, without spaces, as a label breaks into lines. */
  readonly label: string;
  /** Small words that belong to it. */
  readonly small: readonly string[];
  /** The quantity beside the mark, piece by piece. */
  readonly values: readonly string[];
  /** A large numeral and the words around it, piece by piece. */
  readonly numeral: readonly string[];
  /** How many dots are drawn, where things are dots. */
  readonly dots: number;
}

/** A row of a chart's table, or of what the unit lens adds. */
export interface ShownRow {
  readonly figure: string;
  readonly cells: readonly string[];
}

/** Everything that a reader can see or hear of a chart. */
export interface ShownChart {
  readonly finding: string;
  /** The marks of each drawing. */
  readonly drawings: readonly (readonly ShownMark[])[];
  /** The texts of the drawings that belong to no mark. */
  readonly around: readonly string[];
  readonly rows: readonly ShownRow[];
  readonly lens: readonly ShownRow[];
}

const entities = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
]);
const markPattern = /<a class="datum [^"]*"([^>]*)>(.*?)<\/a>/gs;

/** Reads a chart as it stands in a page. */
export function readShownChart(html: string): ShownChart {
  const drawings = [...html.matchAll(/<svg class="drawing.*?<\/svg>/gs)].map(([svg]) => svg);
  return {
    finding: wordsOf(/<p class="chart-finding">(.*?)<\/p>/s.exec(html)?.[1] ?? ''),
    drawings: drawings.map(readMarks),
    around: drawings.flatMap(readAround),
    rows: readRows(html, 'tr')
      .filter(({ content }) => content.includes('scope="row"'))
      .map(({ figure, content }) => ({
        figure,
        cells: [...content.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => wordsOf(cell)),
      })),
    lens: readRows(html, 'li').map(({ figure, content }) => ({ figure, cells: [wordsOf(content)] })),
  };
}

/** Reads the marks of a drawing. */
export function readMarks(svg: string): ShownMark[] {
  return [...svg.matchAll(markPattern)].map(([, attributes = '', content = '']) => ({
    figure: /data-figure="([^"]*)"/.exec(attributes)?.[1] ?? '',
    spoken: textsOf(content, 'unseen').join(''),
    label: textsOf(content.replace(/<tspan class="value".*?<\/tspan>/gs, ''), 'label')
      .join('')
      .replace(/\s/g, ''),
    small: textsOf(content, 'small'),
    values: textsOf(content, 'value'),
    numeral: (/<text class="numeral"[^>]*>(.*?)<\/text>/s.exec(content)?.[1] ?? '')
      .split(/<[^>]*>/)
      .filter(Boolean)
      .map(wordsOf),
    dots: countDots(content),
  }));
}

/** Counts dots as they are drawn: strokes of no length, or the dashes of the lines of a crowd. */
function countDots(content: string): number {
  const [, dots] = /<path class="dots"[^>]* d="([^"]*)"/.exec(content) ?? [];
  if (dots !== undefined) return dots.match(/M/g)?.length ?? 0;
  const [, dashes = '', lines = ''] =
    /<path class="crowd"[^>]* stroke-dasharray="([^"]*)" d="([^"]*)"/.exec(content) ?? [];
  return sum([...lines.matchAll(/h([\d.]+)/g)], ([, length]) =>
    countDashes(dashes.split(' ').map(Number), Number(length)),
  );
}

/** Counts the dashes that begin within a length, where dashes and gaps take turns. */
function countDashes(pattern: readonly number[], length: number): number {
  // The last dash may end a hundredth of a pixel later, as coordinates have two decimals.
  const starts = Array.from(cumsum(pattern)).map((end, index) => end - (pattern[index] ?? 0));
  const inPattern = (rest: number) => starts.filter((start, index) => index % 2 === 0 && start <= rest - 0.005).length;
  const whole = sum(pattern);
  return Math.floor(length / whole) * (pattern.length / 2) + inPattern(length % whole);
}

/** Reads the texts of a drawing that stand outside its marks. */
export function readAround(svg: string): string[] {
  return [...svg.replace(markPattern, '').matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) => wordsOf(text));
}

function textsOf(content: string, className: string): string[] {
  const pattern = new RegExp(`<(text|tspan) class="${className}"[^>]*>(.*?)</\\1>`, 'gs');
  return [...content.matchAll(pattern)].map(([, , text = '']) => wordsOf(text));
}

function readRows(html: string, name: 'tr' | 'li'): { figure: string; content: string }[] {
  const pattern = new RegExp(`<${name}(?: data-figure="([^"]*)")?[^>]*>(.*?)</${name}>`, 'gs');
  return [...html.matchAll(pattern)].map(([, figure = '', content = '']) => ({ figure, content }));
}

function wordsOf(markup: string): string {
  const words = markup.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (entity) => entities.get(entity) ?? entity);
  return words.replace(/\s+/g, ' ').trim();
}
