import { sum } from 'd3';
import type { Locale } from '../locales.ts';
import { formatQuantity } from '../quantities/index.ts';
import type { Fact } from '../reading/schemas/chart.ts';
import { quantityOf } from '../report/figureParts.ts';
import { findBoundWord } from '../report/findBoundWord.ts';
import type { Figure, Report } from '../report/report.ts';
import { cutAtPlaceholders } from '../words/i18n/cutAtPlaceholders.ts';
import { marksOf, type Chart } from './chart.ts';
import { countKinds } from './glance/countKinds.ts';
import { measureSurvival, summarizeSurvival } from './survival/measureSurvival.ts';

/** Returns a figure's quantity in words with its bound, in Chinese the report's own; English leaves the noun to the label or the sentence. */
export function figureText(figure: Figure, locale: Locale): string {
  const printed = locale === 'zh' ? figure.counter?.zh : figure.counter && '';
  const counter = printed === undefined ? {} : { counter: printed };
  const bound = locale === 'zh' ? findBoundWord(figure.quote.zh, figure.bound, 'zh') : undefined;
  if (bound === undefined) return formatQuantity(quantityOf(figure), locale, counter);
  const amount = formatQuantity(quantityOf(figure), locale, { ...counter, bare: true });
  return figure.quote.zh.startsWith(bound) ? bound + amount : amount + bound;
}

/** Returns a figure's quantity as it stands in a sentence: English spells out small counts there. */
function proseText(figure: Figure, locale: Locale): string {
  if (locale === 'zh' || !figure.counter) return figureText(figure, locale);
  return formatQuantity(quantityOf(figure), locale, { counter: '', spellOut: true });
}

/** Returns the finding of a chart, everything filled in from the data; throws a RangeError for a name that means nothing. */
export function fillFinding(chart: Chart, report: Report, locale: Locale): string {
  return cutAtPlaceholders(chart.finding[locale])
    .map((piece, index) => (index % 2 === 1 ? fillIn(piece, chart, report, locale) : piece))
    .join('');
}

function fillIn(name: string, chart: Chart, report: Report, locale: Locale): string {
  const marks = marksOf(chart);
  const fact = chart.facts[name];
  if (fact) return factText(fact, chart, locale);
  if (name === 'year') return String(report.year);
  if (name === 'lastYear') return String(report.year - 1);
  if (name === 'count') return String(marks.length);
  const figure = marks.find((mark) => mark.figure.id === name)?.figure;
  if (figure) return proseText(figure, locale);
  const counted = countsOf(chart, report)[name];
  if (counted !== undefined) {
    return formatQuantity({ value: counted, unit: 'count', bound: 'exactly' }, locale, { spellOut: locale === 'en' });
  }
  throw new RangeError(`the finding asks for {{${name}}}`);
}

/** What can be counted in the report itself rather than read from a figure. */
function countsOf(chart: Chart, report: Report): Readonly<Record<string, number>> {
  if (chart.kind === 'glance') return countKinds(report.figures);
  if (chart.kind === 'survival') return summarizeSurvival(measureSurvival(report));
  return {};
}

function factText(fact: Fact, chart: Chart, locale: Locale): string {
  const value = factValue(fact, chart);
  if ('sumOf' in fact) {
    const [first] = fact.sumOf;
    return proseText({ ...figureIn(chart, first ?? ''), value, bound: 'exactly' }, locale);
  }
  if ('shareOf' in fact) return formatQuantity({ value, unit: 'percent', bound: 'exactly' }, locale);
  return formatQuantity({ value, unit: 'count', bound: 'exactly' }, locale);
}

/**
 * Returns the number that a fact works out to: a sum in the unit of its figures, a share in percent, or how many times;
 * throws a RangeError where it is not exact to a tenth, so that no rounding is printed as if it were stated.
 */
function factValue(fact: Fact, chart: Chart): number {
  const valueOf = (id: string) => figureIn(chart, id).value;
  if ('sumOf' in fact) return sum(fact.sumOf, valueOf);
  const [value, what] =
    'shareOf' in fact
      ? [(sum(fact.shareOf, valueOf) * 100) / valueOf(fact.in), 'a share']
      : [valueOf(fact.timesOf) / valueOf(fact.over), 'a multiple'];
  if (Math.abs(value * 10 - Math.round(value * 10)) > 1e-9) {
    throw new RangeError(`the finding states ${what} that is not exact: ${value}`);
  }
  return Math.round(value * 10) / 10;
}

function figureIn(chart: Chart, id: string): Figure {
  const figure = marksOf(chart).find((mark) => mark.figure.id === id)?.figure;
  if (!figure) throw new RangeError(`a fact names the figure "${id}", which is not in the chart`);
  return figure;
}
