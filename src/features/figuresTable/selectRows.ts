import { languageTags, type Locale } from '../../locales.ts';
import { units } from '../../quantities/quantity.ts';
import { findFiguresByQuery } from '../search/figuresByQuery.ts';
import type { FigureEntry } from '../search/matchFigures.ts';
import { answersNumber, hasSameDigits } from '../search/nearFigures.ts';
import type { OptionalWords } from '../search/optionalWords.ts';
import type { FilterName, SortOrder, View } from './view.ts';

/** A row of the table of figures, as far as it can be searched, filtered and sorted. */
export interface TableRow extends FigureEntry {
  /** Every chapter in which the figure stands. */
  readonly chapters: readonly string[];
  readonly kind: string;
  readonly topics: readonly string[];
}

/** The rows of a view, in its order. */
export interface Selection<Row> {
  readonly rows: readonly Row[];
  /**
   * How the rows answer: they state what was asked for; no figure does, and they have values that round to it; or they have
   * only its digits.
   */
  readonly likeness: 'stated' | 'near' | 'same-digits';
}

/** Returns the rows that a view shows; `rows` stand in the order of the report, and `optional` words need no answer. */
export function selectRows<Row extends TableRow>(
  rows: readonly Row[],
  view: View,
  locale: Locale,
  optional: OptionalWords,
): Selection<Row> {
  const filtered = rows.filter((row) => passesFilters(row, view));
  if (view.q === '') return { rows: sortRows(filtered, view.sort, locale), likeness: 'stated' };
  const { matching, numbers, named } = findFiguresByQuery(view.q, filtered, locale, optional);
  // The search passes over words that nearly every question has; in a list of names they are names too.
  const titled = filtered.filter((row) => !matching.includes(row) && isNamed(row, view.q));
  const stated = [...matching, ...titled];
  const others = stated.length === 0 && numbers.length > 0 ? named : [];
  const near = others.filter((row) => numbers.every((number) => answersNumber({ ...number, isNear: true }, row)));
  const sameDigits = others.filter((row) => numbers.every((number) => hasSameDigits(number, row)));
  const likeness =
    stated.length > 0 ? 'stated' : near.length > 0 ? 'near' : sameDigits.length > 0 ? 'same-digits' : 'stated';
  const found = { stated, near, 'same-digits': sameDigits }[likeness];
  // In the report's own order the best answer stands first.
  return { rows: view.sort === 'report' ? found : sortRows(found, view.sort, locale), likeness };
}

function isNamed({ label }: TableRow, query: string): boolean {
  const sought = query.normalize('NFKC').toLowerCase();
  return [label.zh, label.en].some((text) => text?.normalize('NFKC').toLowerCase().includes(sought));
}

const valueOf: Record<FilterName, (row: TableRow) => readonly string[]> = {
  chapter: ({ chapters }) => chapters,
  kind: ({ kind }) => [kind],
  unit: ({ unit }) => [unit],
  topic: ({ topics }) => topics,
  bound: ({ bound }) => [bound],
};

function passesFilters(row: TableRow, view: View): boolean {
  const names = Object.keys(valueOf) as FilterName[];
  return names.every((name) => view[name] === '' || valueOf[name](row).includes(view[name]));
}

function sortRows<Row extends TableRow>(rows: readonly Row[], order: SortOrder, locale: Locale): readonly Row[] {
  switch (order) {
    case 'report':
      return rows;
    case 'label': {
      const { compare } = new Intl.Collator(languageTags[locale]);
      return [...rows].sort((a, b) => compare(a.label[locale] ?? '', b.label[locale] ?? ''));
    }
    case 'value-down':
      return [...rows].sort((a, b) => compareUnits(a, b) || b.value - a.value);
    case 'value-up':
      return [...rows].sort((a, b) => compareUnits(a, b) || a.value - b.value);
  }
}

/** Yuan, people and percentages cannot be compared: each unit is sorted by itself. */
function compareUnits(a: TableRow, b: TableRow): number {
  return units.indexOf(a.unit) - units.indexOf(b.unit);
}
