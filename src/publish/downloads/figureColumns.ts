import { bounds, directions, units } from '../../quantities/quantity.ts';
import { figureKinds, measures } from '../../reading/schemas/figure.ts';
import type { PublicFigure } from './contracts.ts';
import type { Cell } from './writeCsv.ts';

/** One column of the flat table of figures, the same in CSV, Excel, their descriptions and their documentation. */
export interface FigureColumn<Name extends string = string> {
  readonly name: Name;
  readonly type: 'string' | 'number' | 'boolean' | 'url';
  /** True where no cell is empty. */
  readonly isFilled: boolean;
  /** The only values that stand in it. */
  readonly values?: readonly string[];
  /** Several values in one cell, parted by a semicolon. */
  readonly isList?: boolean;
  readonly read: (figure: PublicFigure) => Cell;
}

const separator = ';';

type Read = FigureColumn['read'];

function filled<const Name extends string>(name: Name, read: Read, type: FigureColumn['type'] = 'string') {
  return { name, type, isFilled: true, read } satisfies FigureColumn<Name>;
}

function optional<const Name extends string>(name: Name, read: Read, type: FigureColumn['type'] = 'string') {
  return { name, type, isFilled: false, read } satisfies FigureColumn<Name>;
}

/** The columns without the last one, which says where the table is from. */
export const figureColumns = [
  filled('id', ({ id }) => id),
  filled('label_zh', ({ label }) => label.zh),
  filled('label_en', ({ label }) => label.en),
  filled('value', ({ value }) => value, 'number'),
  { ...filled('unit', ({ unit }) => unit), values: units },
  optional('counter_zh', ({ counter }) => counter?.zh),
  optional('counter_en', ({ counter }) => counter?.en),
  { ...filled('bound', ({ bound }) => bound), values: bounds },
  { ...optional('direction', ({ direction }) => direction), values: directions },
  { ...filled('kind', ({ kind }) => kind), values: figureKinds },
  { ...filled('measure', ({ measure }) => measure), values: measures },
  optional('scope_zh', ({ scope }) => scope?.zh),
  optional('scope_en', ({ scope }) => scope?.en),
  optional('part_of', ({ partOf }) => partOf),
  optional('part_is_inferred', ({ partIsInferred }) => partIsInferred, 'boolean'),
  { ...filled('topics', ({ topics }) => topics.join(separator)), isList: true },
  { ...filled('readers', ({ readers }) => readers.join(separator)), isList: true },
  optional('note_zh', ({ note }) => note?.zh),
  optional('note_en', ({ note }) => note?.en),
  filled('quote_zh', ({ quote }) => quote.zh),
  filled('quote_en', ({ quote }) => quote.en),
  filled('chapter', ({ chapter }) => chapter),
  filled('sentence_zh', ({ sentence }) => sentence.zh),
  filled('sentence_en', ({ sentence }) => sentence.en),
  { ...filled('mentions', printMentions), isList: true },
  filled('url_zh', ({ url }) => url.zh, 'url'),
  filled('url_en', ({ url }) => url.en, 'url'),
] satisfies FigureColumn[];

/** The column that lets a row torn from the file still say where it is from. */
export const provenanceColumn = 'provenance' as const;

/** The name of a column; each has a title and a description in the interface texts. */
export type FigureColumnName = (typeof figureColumns)[number]['name'] | typeof provenanceColumn;

/** Writes the places of a figure: chapter#sentence, then start and end in the source: opening#s1:8-10. */
function printMentions({ mentions }: PublicFigure): string {
  return mentions.map(({ chapter, sentence, start, end }) => `${chapter}#s${sentence}:${start}-${end}`).join(separator);
}
