import type { Locale } from '../locales.ts';
import { isCounted, type ParsedQuantity, type Unit } from '../quantities/index.ts';
import type { Problem } from '../reading/problem.ts';
import { countMentions, findQuantityAt, placeMentions, type PlacedMention } from './mentions.ts';
import { parseQuantity } from './readNumbers.ts';
import type { Rule } from './rule.ts';
import { quoteAround } from './wording.ts';

type Figure = PlacedMention['figure'];

/** What the words of a figure say is what the data says. */
export const figureWordsRule: Rule = {
  name: 'figure words',
  promise: 'The words of each figure say its value, unit, bound, counter and direction, in each language.',
  check(content) {
    const mentions = placeMentions(content);
    return {
      checked: `${String(content.figures.length)} figures, ${countMentions(mentions)}`,
      problems: content.figures.flatMap((figure) =>
        judgeFigure(
          figure,
          mentions.filter((one) => one.figure === figure),
        ),
      ),
    };
  },
};

/** One point in which words and data differ. */
interface Difference {
  readonly field: string;
  /** What the words say. */
  readonly said: string;
  /** What the data says. */
  readonly stated: string;
}

/** Holds the words of all mentions against the data; where all mentions agree with each other, the data is at fault. */
function judgeFigure(figure: Figure, mentions: readonly PlacedMention[]): Problem[] {
  const judged = mentions.map((one) => ({ ...one, differences: compare(one) }));
  const wrong = judged.filter(({ differences }) => differences === undefined || differences.length > 0);
  const [first] = wrong;
  if (!first) return [];
  const listSaid = (differences: readonly Difference[]) => differences.map(({ said }) => said).join(', ');
  const listStated = (differences: readonly Difference[]) => differences.map(({ stated }) => stated).join(', ');
  const agrees = ({ differences }: (typeof judged)[number]) =>
    differences && first.differences && listSaid(differences) === listSaid(first.differences);
  if (first.differences && judged.length > 1 && judged.every(agrees)) {
    return [
      {
        ...figure.at,
        found: `${figure.id} with ${listStated(first.differences)}`,
        expected: `${listSaid(first.differences)}, as all ${String(judged.length)} mentions say: ${quoteMention(first)}, ${first.at.file}:${String(first.at.line)}`,
        remedy: 'Correct the data; it is held in the unit itself, without 亿, 万 or billion.',
      },
    ];
  }
  return wrong.map((one) => {
    const place = `as ${figure.id} has it in ${figure.at.file}:${String(figure.at.line)}`;
    if (!one.differences) {
      return {
        ...one.at,
        found: `s${String(one.n)} has “${one.mention.text}”, which states no quantity or more than one`,
        expected: `${describeFigure(figure)}, ${place}`,
        remedy: `Wrap the number with its unit and its bound and nothing else${one.locale === 'zh' ? '; a counter that no figure had before is added to src/quantities/chineseUnits.ts' : ''}.`,
      };
    }
    const isTurned = one.differences.some(({ field }) => field === 'direction');
    return {
      ...one.at,
      found: `s${String(one.n)} has ${quoteMention(one)}, which says ${listSaid(one.differences)}`,
      expected: `${listStated(one.differences)}, ${place}`,
      remedy: isTurned
        ? 'Put the verb of growth or decline directly before the figure (增长…, “grow by …”), or correct measure and direction in the data.'
        : 'Correct whichever of words and data is wrong; the source decides.',
    };
  });
}

/** Quotes the words of a figure with some of what leads to them. */
function quoteMention({ text, mention, locale }: PlacedMention): string {
  return quoteAround(text.slice(0, mention.end), mention.start, mention.end, locale === 'zh' ? 4 : 12);
}

/** Returns in which points the words differ from the data, or undefined where the words state no quantity. */
function compare({ figure, mention, text, locale }: PlacedMention): Difference[] | undefined {
  const quantity = parseQuantity(mention.text, locale);
  if (!quantity) return undefined;
  type Content = string | number | undefined;
  const fields: [field: string, said: Content, stated: Content][] = [
    ['value', quantity.value, figure.value],
    ['unit', readUnit(quantity, figure, locale), figure.unit],
    ['bound', quantity.bound, figure.bound],
    ['counter', readCounter(quantity, figure, locale), figure.counter?.[locale]],
    ['direction', findQuantityAt(text, mention, locale)?.quantity.direction ?? quantity.direction, figure.direction],
  ];
  return fields
    .filter(([, said, stated]) => said !== stated)
    .map(([field, said, stated]) => ({ field, said: print(field, said), stated: print(field, stated) }));
}

/** English counts with any noun: one left outside (22,000), or the counter's own, even where it is a unit elsewhere (1,000 homes). */
function readUnit({ unit, counter }: ParsedQuantity, figure: Figure, locale: Locale): Unit {
  if (locale === 'zh' || !isCounted(figure.unit)) return unit;
  const isOwnNoun = counter === undefined ? unit === 'count' : isSameNoun(counter, figure.counter?.en ?? '');
  return isOwnNoun ? figure.unit : unit;
}

/** Chinese prints the counter; English may leave the noun outside, or print it in the singular. */
function readCounter({ counter }: ParsedQuantity, figure: Figure, locale: Locale): string | undefined {
  const stated = figure.counter?.[locale];
  if (locale === 'zh') return counter;
  return counter === undefined || (stated !== undefined && isSameNoun(counter, stated)) ? stated : counter;
}

/** Returns whether two nouns are the same apart from number: anniversary, anniversaries. */
function isSameNoun(one: string, other: string): boolean {
  const plurals = (noun: string) => [noun, `${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies')];
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return plurals(a).includes(b) || plurals(b).includes(a);
}

/** Prints a field; large values are grouped, as nobody counts noughts. */
function print(field: string, content: string | number | undefined): string {
  if (content === undefined) return `no ${field}`;
  return `${field} ${typeof content === 'number' ? content.toLocaleString('en', { maximumFractionDigits: 20 }) : content}`;
}

function describeFigure({ value, unit, bound, counter }: Figure): string {
  const fields: [string, string | number][] = [
    ['value', value],
    ['unit', unit],
    ['bound', bound],
  ];
  if (counter) fields.push(['counter', counter.zh]);
  return fields.map(([field, content]) => print(field, content)).join(', ');
}
