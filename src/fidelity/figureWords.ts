import type { Mention } from '../chapters/chapter.ts';
import { locales, type Locale } from '../locales.ts';
import { findQuantities, parseQuantity, type ParsedQuantity } from '../quantities/index.ts';
import type { Place, Problem } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';
import type { Located } from '../reading/readYaml.ts';
import type { FigureData } from '../schemas/figure.ts';
import { placeSentences } from './pairs.ts';
import type { Rule } from './rule.ts';
import { quoteAround } from './wording.ts';

type Figure = Located<FigureData>;

/** One mention with all that is needed to judge it. */
interface Case {
  readonly figure: Figure;
  readonly locale: Locale;
  readonly mention: Mention;
  /** The text of the sentence. */
  readonly text: string;
  readonly n: number;
  readonly at: Place;
}

/** What the words of a figure say is what the data says. */
export const figureWordsRule: Rule = {
  name: 'figure words',
  promise: 'The words inside each figure say its value, unit, bound, counter and direction, in each language.',
  check(content) {
    const cases = collectCases(content);
    return {
      checked: `${String(content.figures.length)} figures, ${locales.map((locale) => `${String(cases.filter((one) => one.locale === locale).length)} mentions in ${locale}`).join(', ')}`,
      problems: [
        ...content.figures.flatMap((figure) =>
          checkFigure(
            figure,
            cases.filter((one) => one.figure === figure),
          ),
        ),
        ...cases.flatMap(checkSurroundings),
      ],
    };
  },
};

function collectCases(content: Content): Case[] {
  const figures = new Map(content.figures.map((figure) => [figure.id, figure]));
  return placeSentences(content).flatMap(({ mentions, text, n, at, locale }) =>
    mentions.flatMap((mention) => {
      const figure = figures.get(mention.figure);
      return figure ? [{ figure, locale, mention, text, n, at }] : [];
    }),
  );
}

const countable = new Set(['count', 'person', 'household', 'year']);

/** Prints a field of a quantity; large values are grouped, as nobody counts noughts. */
function print(field: unknown): string {
  return typeof field === 'number' ? field.toLocaleString('en', { maximumFractionDigits: 20 }) : String(field);
}

/** Returns in which points a reading of the words differs from the data, as `[what the words say, what the data says]`. */
function compare(quantity: ParsedQuantity, figure: Figure, locale: Locale): [string, string][] {
  const differences: [string, string][] = [];
  const compareField = (name: string, said: unknown, stated: unknown) => {
    if (said !== stated) differences.push([`${name} ${print(said)}`, `${name} ${print(stated)}`]);
  };
  compareField('value', quantity.value, figure.value);
  // "22,000" counts whatever stands after it outside the figure: people, households, years.
  const leavesNounOutside =
    locale === 'en' && quantity.unit === 'count' && quantity.counter === undefined && countable.has(figure.unit);
  if (!leavesNounOutside) compareField('unit', quantity.unit, figure.unit);
  compareField('bound', quantity.bound, figure.bound);
  if (locale === 'zh') compareField('counter', quantity.counter, figure.counter?.zh);
  else if (quantity.counter !== undefined && figure.counter && !isSameNoun(quantity.counter, figure.counter.en)) {
    differences.push([`noun ${quantity.counter}`, `noun ${figure.counter.en}`]);
  }
  if (quantity.direction !== undefined) compareField('direction', quantity.direction, figure.direction);
  return differences;
}

/** Returns whether two nouns are the same apart from number: anniversary, anniversaries. */
function isSameNoun(one: string, other: string): boolean {
  const plurals = (noun: string) => [noun, `${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies')];
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return plurals(a).includes(b) || plurals(b).includes(a);
}

/** Holds the words of all mentions against the data; where all mentions agree with each other, the data is at fault. */
function checkFigure(figure: Figure, cases: readonly Case[]): Problem[] {
  const judged = cases.map((one) => {
    const quantity = parseQuantity(one.mention.text, one.locale);
    return { ...one, quantity, differences: quantity ? compare(quantity, figure, one.locale) : [] };
  });
  const wrong = judged.filter(({ quantity, differences }) => !quantity || differences.length > 0);
  const [first] = wrong;
  if (!first) return [];
  const said = (one: (typeof wrong)[number]) => one.differences.map(([found]) => found).join(', ');
  const isDataAtFault =
    wrong.length === judged.length &&
    judged.length > 1 &&
    judged.every((one) => one.quantity && said(one) === said(first));
  if (isDataAtFault) {
    return [
      {
        ...figure.at,
        found: `${figure.id} with ${first.differences.map(([, stated]) => stated).join(', ')}`,
        expected: `${said(first)}, as all ${String(judged.length)} mentions say: “${first.mention.text}”, ${first.at.file}:${String(first.at.line)}`,
        remedy: 'Correct the data; it is held in the unit itself, without 亿, 万 or billion.',
      },
    ];
  }
  return wrong.map((one) => ({
    ...one.at,
    found: one.quantity
      ? `s${String(one.n)} has “${one.mention.text}”, which says ${said(one)}`
      : `s${String(one.n)} has “${one.mention.text}”, which states no quantity or more than one`,
    expected: `${one.quantity ? one.differences.map(([, stated]) => stated).join(', ') : describeFigure(figure)}, as ${figure.id} has it in ${figure.at.file}:${String(figure.at.line)}`,
    remedy:
      'Wrap the number with its unit and its bound and nothing else, and correct whichever of words and data is wrong.',
  }));
}

function describeFigure({ value, unit, bound, counter }: Figure): string {
  return [
    `value ${print(value)}`,
    `unit ${unit}`,
    ...(counter ? [`counter ${counter.zh}`] : []),
    `bound ${bound}`,
  ].join(', ');
}

/** Reads the quantity as a reader of the whole sentence does: nothing outside the figure may change what it says. */
function checkSurroundings({ figure, locale, mention, text, n, at }: Case): Problem[] {
  const inside = parseQuantity(mention.text, locale);
  if (!inside) return [];
  const around = findQuantities(text, locale).find(({ start, end }) => start < mention.end && mention.start < end);
  const sees = (found: string, expected: string, remedy: string): Problem[] => [
    { ...at, found: `s${String(n)} has ${found}`, expected, remedy },
  ];
  if (around) {
    const { value, unit, bound } = around.quantity;
    const isSame =
      value === inside.value && bound === inside.bound && (unit === inside.unit || inside.unit === 'count');
    if (!isSame) {
      return sees(
        `“${around.text}” with only “${mention.text}” in the figure`,
        `the whole expression inside <Figure id="${figure.id}">`,
        'Take the bound and the unit into the figure, or keep words that read like a bound away from it.',
      );
    }
  }
  const direction = around?.quantity.direction ?? inside.direction;
  if (direction === figure.direction) return [];
  return sees(
    `${quoteAround(text.slice(0, mention.end), mention.start, mention.end, locale === 'zh' ? 6 : 20)}, which goes ${direction ?? 'nowhere'}`,
    figure.direction
      ? `a word that says ${figure.direction} directly before the figure, as ${figure.id} has direction: ${figure.direction}`
      : `no word of growth or decline before the figure, as ${figure.id} has no direction`,
    'Put the verb of growth or decline directly before the figure (增长…, “grow by …”), or correct measure and direction in the data.',
  );
}
