import { marksOf, type Chart, type Mark } from '../../src/charts/chart.ts';
import type { Locale, Localized } from '../../src/locales.ts';
import { findNumbers, parseQuantity, type Bound } from '../../src/quantities/index.ts';
import type { Figure } from '../../src/report/report.ts';
import { report } from './chartsOfReport.ts';
import type { ShownChart, ShownMark, ShownRow } from './shownChart.ts';

/** What findings work out, counted again by hand from the text of the report. */
const workedOut: Readonly<Record<string, number>> = {
  // (350 + 310) / 1000
  'four-industries share': 66,
  // 1 + 2 + 3 + 6
  'new-companies total': 12,
  // 22,000 / 2,000
  'jobs-and-homes times': 11,
  // 6 + 4
  'community-network models': 10,
};

/** The Federal Reserve's average of 2023. */
const yuanPerDollar = 7.0809;

const kindWords: Record<Figure['kind'], Localized> = {
  result: { zh: '2023年结果', en: '2023 result' },
  target: { zh: '2024年目标', en: '2024 target' },
  context: { zh: '其他', en: 'context' },
};

/** An exact figure has no word for its bound. */
const boundWords: Partial<Record<Bound, Localized>> = {
  about: { zh: '大约', en: 'about' },
  'at-least': { zh: '至少（含本数）', en: 'at least' },
  'more-than': { zh: '超过（不含本数）', en: 'more than' },
};
const inference: Localized = { zh: '包含关系是我们的推断', en: 'part of the whole by our inference only' };
const comma: Localized = { zh: '，', en: ', ' };

/** A crowd says how many dots a block has. */
const dotsOfBlock = 100;

/** Words that hold a number and measure nothing: names that are labels. */
const names = { zh: ['五星', '一般公共预算'], en: ['Five-star', 'doubling'] };

/**
 * Holds everything that is shown and said of a chart against its figures, mark by mark, row by row and place by place:
 * a right number at another figure's mark is wrong. Returns what is wrong.
 */
export function findWrongNumbers(chart: Chart, shown: ShownChart, locale: Locale): string[] {
  const marks = marksOf(chart).map((mark) => labelled(chart, mark));
  const ofFigures = shown.rows.filter(({ figure }) => figure !== '');
  return [
    ...findWrongFinding(chart, shown.finding, locale),
    ...shown.drawings.flatMap((drawing) => findWrongDrawing(chart, drawing, locale)),
    ...shown.around.flatMap((text) => findStrays(chart, text, locale)),
    ...findMissing(ofFigures, marks, 'rows'),
    ...ofFigures.flatMap((row) => findWrongRow(row, marks, chart.kind, locale)),
    ...(chart.kind === 'survival' ? findWrongAreas(shown.rows.map(toldBy(locale)), locale) : []),
    ...(chart.kind === 'beside' ? shown.rows : [])
      .filter(({ figure }) => figure === '')
      .flatMap(({ cells }) => cells.flatMap((cell) => findStrays(chart, cell, locale))),
    ...shown.lens.flatMap((row) => findWrongLens(row, marks, locale)),
  ];
}

/** Holds a drawing against the figures of its chart, mark by mark. */
export function findWrongDrawing(chart: Chart, drawing: readonly ShownMark[], locale: Locale): string[] {
  const marks = marksOf(chart).map((mark) => labelled(chart, mark));
  const drawn = drawing.filter(({ figure }) => figure !== '');
  return [
    ...findMissing(drawn, marks, 'marks'),
    ...drawn.flatMap((mark) => findWrongMark(mark, marks, locale, chart.kind)),
    ...(chart.kind === 'survival'
      ? [
          ...drawing.flatMap((mark) => findUnspoken(mark, locale)),
          ...findWrongAreas(
            drawing.map(({ spoken }) => spoken),
            locale,
          ),
        ]
      : []),
  ];
}

/** In a chart of results beside goals a mark carries the label of its row. */
function labelled(chart: Chart, mark: Mark): Mark {
  if (chart.kind !== 'beside') return mark;
  const row = chart.rows.find(({ result, goal }) => result === mark || goal === mark);
  return row ? { ...mark, label: row.label } : mark;
}

/** How a mark is named in words alone: 50% of dead trees is no fall by 50%, so what is measured of a thing is named in full. */
function nameOf({ figure, label }: Mark, kind: Chart['kind'], locale: Locale): string {
  const inFull = kind === 'beside' || ['growth', 'share', 'rate'].includes(figure.measure);
  return inFull ? figure.label[locale].replace(/（2024年目标）|（2023年）|, 2024 target|, 2023$/, '') : label[locale];
}

function findMissing(found: readonly { readonly figure: string }[], marks: readonly Mark[], what: string): string[] {
  const ids = found.map(({ figure }) => figure).sort();
  const wanted = marks.map(({ figure }) => figure.id).sort();
  return ids.join() === wanted.join() ? [] : [`${what} of ${ids.join()} instead of ${wanted.join()}`];
}

/** Returns how a row of the table is read out, without its state. */
function toldBy(locale: Locale): (row: ShownRow) => string {
  return ({ cells }) => cells.slice(0, 2).join(comma[locale]);
}

/** Returns whether words say a figure's number, its unit if they say any, and its bound. */
function says(words: string, { value, unit, bound }: Figure, locale: Locale): boolean {
  const read = parseQuantity(words, locale);
  return read?.value === value && read.bound === bound && (read.unit === 'count' || read.unit === unit);
}

function findWrongMark(shown: ShownMark, marks: readonly Mark[], locale: Locale, kind: Chart['kind']): string[] {
  const mark = marks.find(({ figure }) => figure.id === shown.figure);
  if (!mark) return [`a mark of ${shown.figure}, which is not in the chart`];
  const { figure, label } = mark;
  const about = (what: string) => `${figure.id} ${what}`;
  const faults: string[] = [];
  const name = nameOf(mark, kind, locale);
  const [quantity = '', ...standing] = shown.spoken.slice(name.length + comma[locale].length).split(comma[locale]);
  if (!shown.spoken.startsWith(name + comma[locale])) faults.push(about(`is announced as “${shown.spoken}”`));
  if (!says(quantity, figure, locale)) faults.push(about(`is announced as “${quantity}”`));
  const expectedStanding = [kindWords[figure.kind][locale], ...(figure.partIsInferred ? [inference[locale]] : [])];
  if (standing.join() !== expectedStanding.join()) faults.push(about(`is announced as “${standing.join()}”`));
  if (kind === 'glance') return faults;
  for (const words of shown.small) {
    const numbers = findNumbers(words, locale).filter(({ value }) => kind !== 'crowd' || value !== dotsOfBlock);
    if (numbers.length > 0) faults.push(about(`says “${words}”`));
  }

  const space = locale === 'en' ? ' ' : '';
  const value = shown.values.join(space).replace(new RegExp(`^${kindWords[figure.kind][locale]}(?:：|: )`), '');
  if (value === '' && shown.numeral.length === 0) faults.push(about('shows no number'));
  if (value !== '' && !says(value, figure, locale)) faults.push(about(`shows “${value}”`));
  const numeral = shown.numeral.join(space);
  if (numeral !== '' && !says(numeral, figure, locale)) faults.push(about(`shows the numeral “${numeral}”`));
  // In a chart of results beside goals the label stands above both marks.
  if (kind !== 'beside' && !shown.label.includes(label[locale].replace(/\s/g, ''))) {
    faults.push(about(`is labelled “${shown.label}”`));
  }
  if (shown.dots > 0 && shown.dots !== figure.value) faults.push(about(`has ${shown.dots} dots`));
  return faults;
}

function findWrongRow(
  { figure: id, cells }: ShownRow,
  marks: readonly Mark[],
  kind: Chart['kind'],
  locale: Locale,
): string[] {
  const mark = marks.find(({ figure }) => figure.id === id);
  if (!mark) return [];
  const { figure } = mark;
  const [label, value = '', standing] = cells;
  // English says in the table what is counted.
  const noun = locale === 'en' && figure.counter?.en ? ` ${figure.counter.en}` : '';
  const number = value.endsWith(noun) ? value.slice(0, value.length - noun.length) : value;
  const bound = boundWords[figure.bound]?.[locale] ?? [];
  const inferred = figure.partIsInferred ? [inference[locale]] : [];
  const expected = [bound, kindWords[figure.kind][locale], inferred].flat().join(comma[locale]);
  return [
    ...(label === nameOf(mark, kind, locale) ? [] : [`${id} has a row “${label ?? ''}”`]),
    ...(says(number, { ...figure, bound: 'exactly' }, locale) ? [] : [`${id} has a row of “${value}”`]),
    ...(standing === expected ? [] : [`${id} has a row of “${standing ?? ''}” instead of “${expected}”`]),
  ];
}

/** "Virtual reality: more than 22 billion yuan ≈ US$3.11 billion". */
function findWrongLens({ figure: id, cells }: ShownRow, marks: readonly Mark[], locale: Locale): string[] {
  const figure = marks.find((mark) => mark.figure.id === id)?.figure;
  const [line = ''] = cells;
  const [, printed = '', sign, view = ''] = /^.*?(?:：|: )(.*) ([=≈]) (.*)$/.exec(line) ?? [];
  const read = parseQuantity(view, 'en') ?? parseQuantity(view, 'zh');
  if (!figure || !says(printed, figure, locale) || !read) return [`the lens says “${line}”`];
  const factors = { CNY: 1, USD: yuanPerDollar, 'square-meter': 15 / 10_000 };
  const factor = factors[read.unit as keyof typeof factors];
  // Dollars and hectares are rounded to three digits, the same amount in other words is not.
  const error = Math.abs((read.value * factor) / figure.value - 1);
  const isRight = sign === '=' ? error < 1e-12 : error < 0.005;
  return isRight ? [] : [`the lens says “${line}”`];
}

/** Holds each thing filled into a finding against what its place in the sentence asks for. */
export function findWrongFinding(chart: Chart, finding: string, locale: Locale): string[] {
  const template = chart.finding[locale];
  const places = [...template.matchAll(/\{\{([^}]*)\}\}/g)].map(([, name = '']) => name);
  const literal = template.split(/\{\{[^}]*\}\}/).map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const [, ...parts] = new RegExp(`^${literal.join('(.+?)')}$`).exec(finding) ?? [];
  if (parts.length !== places.length) return [`the finding says “${finding}”`];
  return places.flatMap((name, index) => {
    const part = parts[index] ?? '';
    const figure = marksOf(chart).find((mark) => mark.figure.id === name)?.figure;
    const isRight = figure
      ? says(part, figure, locale)
      : parseQuantity(part, locale)?.value === (workedOut[`${chart.id} ${name}`] ?? countedInReport(name));
    return isRight ? [] : [`the finding says “${part}” for ${name}`];
  });
}

const areas = report.chapters.filter(({ head }) => head.zh.area !== undefined);
const lengthOf = ({ sentences }: (typeof areas)[number]) => [...sentences.map(({ text }) => text.zh).join('')].length;

/** Numbers of things that are counted in the report itself rather than stated in it. */
function countedInReport(name: string): number | undefined {
  const ofKind = (kind: Figure['kind']) => report.figures.filter((figure) => figure.kind === kind).length;
  const inState = (isCounted: (state: string) => boolean) =>
    areas.filter(({ head }) => isCounted(head.zh.survival)).length;
  const counts: Readonly<Record<string, number>> = {
    year: 2024,
    lastYear: 2023,
    count: report.figures.length,
    results: ofKind('result'),
    targets: ofKind('target'),
    contexts: ofKind('context'),
    areas: 7,
    whole: inState((state) => state === 'whole'),
    damaged: inState((state) => state !== 'whole' && state !== 'lost'),
    lost: inState((state) => state === 'lost'),
    characters: areas.reduce((sum, area) => sum + lengthOf(area), 0),
  };
  return counts[name];
}

/** What an area's mark shows small is what it says. */
function findUnspoken({ spoken, small }: ShownMark, locale: Locale): string[] {
  // English that goes on to the next line has lost the space between.
  const shown = small.join(locale === 'zh' ? '' : ' ');
  return shown !== '' && spoken.endsWith(shown) ? [] : [`“${spoken}” shows “${shown}”`];
}

/** The areas come in order, each with its number and its characters; of a lost one nobody knows how many. */
function findWrongAreas(texts: readonly string[], locale: Locale): string[] {
  return areas.flatMap((area, index) => {
    const length = lengthOf(area);
    const expected = [index + 1, ...(length === 0 ? [] : [length])];
    const text = texts[index] ?? '';
    const found = findNumbers(text, locale).map(({ value }) => value);
    return found.join() === expected.join() ? [] : [`area ${index + 1} is told as “${text}”`];
  });
}

/** Around the marks there is no number but the years of the kinds and the nought of a scale. */
function findStrays(chart: Chart, text: string, locale: Locale): string[] {
  const plain = [...names[locale], ...Object.values(kindWords).map((words) => words[locale])].reduce(
    (rest, name) => rest.replaceAll(name, ' '),
    text,
  );
  if (chart.kind === 'beside' && plain === '0') return [];
  return findNumbers(plain, locale).map((number) => `${number.text} beside the marks, in “${text}”`);
}
