import type { Locale, Localized } from '../locales.ts';
import { locales } from '../locales.ts';
import { findNumbers } from '../quantities/index.ts';
import { ContentError, type Problem } from '../reading/problem.ts';
import type { Located } from '../reading/readYaml.ts';
import type { BarsData, ChartData, GroupData, MarkData } from '../reading/schemas/chart.ts';
import type { Figure, Report } from '../report/report.ts';
import { shortLabel } from '../report/shortLabel.ts';
import type { BarGroup, Chart, Mark, MarkGroup, Quotation } from './chart.ts';
import { checkChart } from './checkChart.ts';
import { fillFinding } from './finding.ts';

/**
 * Finds every figure that the charts name; throws a ContentError that lists every unknown figure, every mixture that
 * must not share a scale, every number typed into a chart and every finding that the data does not bear out.
 */
export function resolveCharts(charts: readonly Located<ChartData>[], report: Report): Chart[] {
  const problems: Problem[] = [];
  const resolved = charts.flatMap((data) => {
    const resolver = new Resolver(data, report, problems);
    const chart = resolver.chart();
    return resolver.isComplete ? [chart] : [];
  });
  problems.push(
    ...findRepeats(charts),
    ...charts.flatMap((chart) => findTypedNumbers(chart, report)),
    ...findUnplaced(charts, report),
    ...resolved.flatMap((chart) => [...checkChart(chart), ...checkFinding(chart, report)]),
  );
  if (problems.length > 0) throw new ContentError(problems);
  return resolved;
}

/** Resolves one chart; what it cannot find it reports and leaves out. */
class Resolver {
  isComplete = true;
  private readonly data: Located<ChartData>;
  private readonly report: Report;
  private readonly problems: Problem[];

  constructor(data: Located<ChartData>, report: Report, problems: Problem[]) {
    this.data = data;
    this.report = report;
    this.problems = problems;
  }

  chart(): Chart {
    const { facts = {}, claims = [], title, ...data } = this.data;
    const head = { facts, claims, title: this.nameYears(title) };
    switch (data.kind) {
      case 'bars':
        return { ...data, ...head, groups: data.groups.map((group) => this.bars(group)) };
      case 'tally':
        return { ...data, ...head, groups: data.groups.map((group) => this.group(group)) };
      case 'whole':
        return { ...data, ...head, whole: this.mark(data.whole), parts: this.marks(data.parts) };
      case 'crowd':
        return { ...data, ...head, mark: this.mark(data.mark), beside: this.marks(data.beside ?? []) };
      case 'squares':
        return { ...data, ...head, marks: this.marks(data.marks) };
      case 'fall':
        return { ...data, ...head, mark: this.mark(data.mark) };
      case 'course':
        return {
          ...data,
          ...head,
          stages: data.stages.map(({ title, marks }) => ({ title, marks: this.marks(marks) })),
        };
      case 'beside':
        return {
          ...data,
          ...head,
          rows: data.rows.map(({ result, goal, words, ...row }) => ({
            ...row,
            result: result === undefined ? undefined : this.mark({ figure: result }),
            goal: goal === undefined ? undefined : this.mark({ figure: goal }),
            words: words && this.quotation(words),
          })),
        };
      case 'glance':
        return { ...data, ...head, marks: this.marks(this.report.figures.map(({ id }) => ({ figure: id }))) };
      case 'survival':
        return { ...data, ...head };
    }
  }

  private nameYears({ zh, en }: Localized): Localized {
    const { year } = this.report;
    const fill = (text: string) =>
      text.replaceAll('{{year}}', String(year)).replaceAll('{{lastYear}}', String(year - 1));
    return { zh: fill(zh), en: fill(en) };
  }

  private group({ title, marks }: GroupData): MarkGroup {
    return { title, marks: this.marks(marks) };
  }

  private bars({ against, ...group }: BarsData): BarGroup {
    return { ...this.group(group), against: against && this.mark(against) };
  }

  private marks(marks: readonly MarkData[]): Mark[] {
    return marks.map((mark) => this.mark(mark));
  }

  private mark({ figure: id, label }: MarkData): Mark {
    const figure = this.report.figures.find((candidate) => candidate.id === id);
    if (figure) {
      const { year } = this.report;
      const own = { zh: shortLabel(figure, year, 'zh'), en: shortLabel(figure, year, 'en') };
      return { figure, label: label ?? own, name: label && !isRelative(figure) ? label : own };
    }
    this.refuse(
      `the figure "${id}", which does not exist`,
      `an id out of content/${this.report.year}/figures`,
      'Correct the id, or add the figure to the data of its chapter.',
    );
    // Any figure will do: an incomplete chart is never shown, only what else is wrong with it is reported.
    return { figure: this.anyFigure(), label: { zh: '', en: '' }, name: { zh: '', en: '' } };
  }

  private quotation(text: Localized): Quotation {
    const pair = this.report.chapters
      .flatMap(({ sentences }) => sentences)
      .find((sentence) => locales.every((locale) => sentence.text[locale].includes(text[locale])));
    if (pair) return { text, chapter: pair.chapter, sentence: pair.n };
    this.refuse(
      `the words “${text.zh}” / “${text.en}”`,
      'words of one sentence of the report, as they stand there in both languages',
      'Copy them from the chapters.',
    );
    return { text, chapter: '', sentence: 1 };
  }

  private anyFigure() {
    const [figure] = this.report.figures;
    if (!figure) throw new Error('the report has no figures');
    return figure;
  }

  private refuse(found: string, expected: string, remedy: string): void {
    this.isComplete = false;
    this.problems.push({ ...this.data.at, found: `chart "${this.data.id}": ${found}`, expected, remedy });
  }
}

/** Whether a figure measures something of a thing, its growth or its share, and so would be misread beside the name of the thing alone. */
function isRelative({ measure }: Figure): boolean {
  return measure === 'growth' || measure === 'share' || measure === 'rate';
}

function findRepeats(charts: readonly Located<ChartData>[]): Problem[] {
  return charts
    .filter(({ id }, index) => charts.findIndex((other) => other.id === id) < index)
    .map(({ id, at }) => ({
      ...at,
      found: `a second chart with the id "${id}"`,
      expected: 'one chart an id',
      remedy: 'Give one of them another id.',
    }));
}

/** Returns every text of a chart that is written in both languages. */
function textsOf(value: unknown): Localized[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) return [value as Localized];
  return Object.values(value).flatMap(textsOf);
}

/** A chart must not contain a number of its own: placeholders are filled in from the data, and a term may name one (十年计划). */
function findTypedNumbers({ id, at, ...data }: Located<ChartData>, { terms }: Report): Problem[] {
  const withoutTerms = (text: string, locale: Locale) =>
    terms.reduce((rest, term) => rest.replaceAll(term[locale], ' '), text);
  return textsOf(data).flatMap((text) =>
    locales.flatMap((locale) =>
      findNumbers(withoutTerms(text[locale].replace(/\{\{[^}]*\}\}/g, ' '), locale), locale).map((number) => ({
        ...at,
        found: `chart "${id}": the number “${number.text}” in “${text[locale]}”`,
        expected: 'no number typed into a chart',
        remedy: 'Let a {{placeholder}} fill it in from a figure or a fact, or say it without the number.',
      })),
    ),
  );
}

function findUnplaced(charts: readonly Located<ChartData>[], report: Report): Problem[] {
  const known = new Set(charts.map(({ id }) => id));
  return report.chapters.flatMap(({ id: chapter, blocks }) =>
    locales.flatMap((locale) =>
      blocks[locale].flatMap((block) =>
        block.kind !== 'chart' || known.has(block.chart)
          ? []
          : [
              {
                file: `content/${report.year}/chapters/${locale}/${chapter}.mdx`,
                line: block.line,
                found: `<Chart id="${block.chart}" />`,
                expected: `an id out of content/${report.year}/charts.yaml`,
                remedy: 'Correct the id, or describe the chart in charts.yaml.',
              },
            ],
      ),
    ),
  );
}

function checkFinding(chart: Chart, report: Report): Problem[] {
  return locales.flatMap((locale) => {
    try {
      fillFinding(chart, report, locale);
      return [];
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return [
        {
          ...chart.at,
          found: `chart "${chart.id}": ${error.message}`,
          expected: 'placeholders that name a figure of the chart, a fact, count, year or lastYear',
          remedy: 'Correct the placeholder, or state the fact.',
        },
      ];
    }
  });
}
