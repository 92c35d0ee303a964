import { describeBound, formatQuantity } from '../quantities/index.ts';
import { counterAlone, quantityOf } from '../report/figureParts.ts';
import type { Report } from '../report/report.ts';
import { marksOf, type Chart, type Mark } from './chart.ts';
import type { ItemContext } from './chartItem.ts';
import { areaItems } from './survival/areaItems.ts';

/** One row of the table below a chart. */
export interface TableRow {
  /** The figure's id; left out in a row that is no figure's. */
  readonly figure?: string;
  readonly label: string;
  /** Number and unit without the bound; words where the report has words. */
  readonly value: string;
  /** The bound in words and whether it is a result, a target or context. */
  readonly standing: string;
  readonly href: string;
}

/** Returns the rows of a chart's table in a language. */
export function tableRows(chart: Chart, report: Report, context: ItemContext): TableRow[] {
  if (chart.kind === 'survival') {
    return areaItems(report, context).map(({ link, label, count, state }) => ({
      ...{ label, value: count, standing: state, href: link.href },
    }));
  }
  return [...marksOf(chart).map((mark) => figureRow(mark, context)), ...quotationRows(chart, context)];
}

function figureRow({ figure, name }: Mark, { locale, t, hrefOf }: ItemContext): TableRow {
  const bound = figure.bound === 'exactly' ? [] : [describeBound(figure.bound, locale)];
  const inferred = figure.partIsInferred ? [t('chart.inferred')] : [];
  return {
    figure: figure.id,
    label: name[locale],
    value: formatQuantity(quantityOf(figure), locale, { bare: true, ...counterAlone(figure, locale) }),
    standing: [...bound, t(`note.kind.${figure.kind}`), ...inferred].join(t('chart.comma')),
    href: hrefOf(figure),
  };
}

function quotationRows(chart: Chart, { locale, t, chapterHref }: ItemContext): TableRow[] {
  if (chart.kind !== 'beside') return [];
  return chart.rows.flatMap(({ label, words }) =>
    words
      ? [
          {
            label: label[locale],
            value: words.text[locale],
            standing: t('note.kind.target'),
            href: chapterHref(words.chapter, words.sentence),
          },
        ]
      : [],
  );
}
