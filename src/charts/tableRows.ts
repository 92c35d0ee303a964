import { describeBound, formatQuantity } from '../quantities/index.ts';
import { quantityOf } from '../report/figureParts.ts';
import type { Report } from '../report/report.ts';
import { marksOf, type Chart } from './chart.ts';
import type { ItemContext } from './chartItem.ts';

/** One row of the table below a chart. */
export interface TableRow {
  /** The figure's id; left out in a row that is no figure's. */
  readonly figure?: string;
  readonly label: string;
  /** Number and unit without the bound. */
  readonly value: string;
  /** The bound in words; empty for an exact value. */
  readonly bound: string;
  readonly kind: string;
  readonly note: string;
  readonly href: string;
}

/** Returns the figures of a chart as rows of words. */
export function tableRows(chart: Chart, _report: Report, { locale, t, hrefOf }: ItemContext): TableRow[] {
  return marksOf(chart).map(({ figure, label }) => {
    const counter = figure.counter?.[locale];
    return {
      figure: figure.id,
      label: label[locale],
      value: formatQuantity(quantityOf(figure), locale, { bare: true, ...(counter === undefined ? {} : { counter }) }),
      bound: figure.bound === 'exactly' ? '' : describeBound(figure.bound, locale),
      kind: t(`note.kind.${figure.kind}`),
      note: figure.note?.[locale] ?? '',
      href: hrefOf(figure),
    };
  });
}
