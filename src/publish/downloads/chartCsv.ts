import type { BesideRow, Chart } from '../../charts/chart.ts';
import { marksOf } from '../../charts/chart.ts';
import { measureSurvival } from '../../charts/survival/measureSurvival.ts';
import type { Report } from '../../report/report.ts';
import type { PublicFigure } from './contracts.ts';
import { figureColumns, provenanceColumn } from './figureColumns.ts';
import { figureHeads } from './figuresCsv.ts';
import { writeCsv, type Cell } from './writeCsv.ts';

/**
 * Returns the data of a chart as CSV: its figures in the columns of `figures.csv`, in the order of the chart, or the
 * measured areas of a chart of the source. `publish` gives a figure as public data, `provenance` stands in each row.
 */
export function chartCsv(
  chart: Chart,
  report: Report,
  publish: (id: string) => PublicFigure,
  provenance: string,
): string {
  if (chart.kind === 'survival') return writeCsv(survivalRows(report, provenance));
  const rows = marksOf(chart).map(({ figure }): Cell[] => {
    const published = publish(figure.id);
    return [...figureColumns.map(({ read }) => read(published)), provenance];
  });
  const quotations = chart.kind === 'beside' ? chart.rows.flatMap((row) => quotationRow(row, provenance)) : [];
  return writeCsv([figureHeads(), ...rows, ...quotations]);
}

/** Where the report gives words instead of a number, the row has a quote and no value. */
function quotationRow({ label, words }: BesideRow, provenance: string): Cell[][] {
  if (!words) return [];
  const cells = new Map<string, Cell>([
    ['label_zh', label.zh],
    ['label_en', label.en],
    ['kind', 'target'],
    ['chapter', words.chapter],
    ['quote_zh', words.text.zh],
    ['quote_en', words.text.en],
    [provenanceColumn, provenance],
  ]);
  return [figureHeads().map((head) => cells.get(head))];
}

function survivalRows(report: Report, provenance: string): Cell[][] {
  return [
    ['area', 'chapter', 'name_zh', 'name_en', 'state', 'characters', provenanceColumn],
    ...measureSurvival(report).map(({ area, chapter, short, survival, characters }) => [
      ...[area, chapter, short.zh, short.en, survival],
      // Of a lost area nobody knows the length: nothing is not zero.
      ...[survival === 'lost' ? undefined : characters, provenance],
    ]),
  ];
}
