import type { Localized } from '../locales.ts';
import type { Figure, Report } from '../report/report.ts';
import type { Cell } from '../downloads/writeCsv.ts';
import { marksOf, type Chart } from './chart.ts';
import { measureSurvival } from './survival/measureSurvival.ts';

/** Returns the data of a chart as a table with heads, in both languages; `addressOf` gives the whole address of a figure's page. */
export function chartRows(chart: Chart, report: Report, addressOf: (figure: Figure) => Localized): Cell[][] {
  if (chart.kind === 'survival') return survivalRows(report);
  const rows = marksOf(chart).map(({ figure }): Cell[] => {
    const { id, label, value, unit, counter, bound, direction, kind, measure, scope, partOf, partIsInferred } = figure;
    const url = addressOf(figure);
    return [
      ...[id, label.zh, label.en, value, unit, counter?.zh, counter?.en, bound, direction, kind, measure],
      ...[scope?.zh, scope?.en, partOf, partIsInferred, figure.chapter, figure.quote.zh, figure.quote.en],
      ...[url.zh, url.en],
    ];
  });
  return [figureHeads, ...rows, ...quotationRows(chart)];
}

const figureHeads = [
  ...['id', 'label_zh', 'label_en', 'value', 'unit', 'counter_zh', 'counter_en', 'bound', 'direction', 'kind'],
  ...['measure', 'scope_zh', 'scope_en', 'part_of', 'part_is_inferred', 'chapter', 'quote_zh', 'quote_en'],
  ...['url_zh', 'url_en'],
];

/** Where the report gives words instead of a number, the row has a quote and no value. */
function quotationRows(chart: Chart): Cell[][] {
  if (chart.kind !== 'beside') return [];
  return chart.rows.flatMap(({ label, words }) =>
    words
      ? [
          figureHeads.map((head): Cell => {
            if (head === 'label_zh') return label.zh;
            if (head === 'label_en') return label.en;
            if (head === 'kind') return 'target';
            if (head === 'chapter') return words.chapter;
            if (head === 'quote_zh') return words.text.zh;
            if (head === 'quote_en') return words.text.en;
            return undefined;
          }),
        ]
      : [],
  );
}

function survivalRows(report: Report): Cell[][] {
  return [
    ['area', 'chapter', 'name_zh', 'name_en', 'state', 'characters'],
    ...measureSurvival(report).map(({ area, chapter, short, survival, characters }) => [
      ...[area, chapter, short.zh, short.en, survival],
      // Of a lost area nobody knows the length: nothing is not zero.
      survival === 'lost' ? undefined : characters,
    ]),
  ];
}
