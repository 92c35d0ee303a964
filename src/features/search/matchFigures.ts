import type { Locale } from '../../locales.ts';
import { isConversionOf } from '../../quantities/isConversionOf.ts';
import type { Grammar } from '../../quantities/grammar.ts';
import { isSameValue, type Unit } from '../../quantities/quantity.ts';
import type { NumeralSource } from '../../report/figureParts.ts';
import { digitsOf, readNumbers, tidyNumbers, withoutRepeats, type QueryNumber } from './readNumbers.ts';

/** What the search must know of a figure; every figure of the report is one. */
export interface FigureEntry extends NumeralSource {
  readonly id: string;
  readonly label: Partial<Record<Locale, string>>;
}

/** How well a figure answers a number: `same` states it, `bare` has its value or its printed digits while the query names no unit. */
export type NumberMatch = 'same' | 'bare' | undefined;

/** Chinese counters that stand for any other. */
const anyCounter = /^[个项大]$/;
/** Counters of places, any of which people use for any other: 26处卫生室 for 26个. */
const placeCounter = /^[处所座间个]$/;
/** Counters of which people use one for another beside the name of what they count: 26家卫生室, 12户企业, 1500台充电桩, 1500次活动. */
const namedCounters = [/^[家处所座间个]$/, /^[家户]$/, /^[个台根套部]$/, /^[套户间]$/, /^(?:场|批?次)$/] as const;

/** Tells whether a unit counts things, people or households. */
export function isCount(unit: Unit): boolean {
  return unit === 'count' || unit === 'person' || unit === 'household';
}

/** Tells whether a figure states a number that was searched for, in whatever spelling or unit; a bound in the query narrows nothing. */
export function matchNumber(number: QueryNumber, figure: FigureEntry): NumberMatch {
  const { quantity } = number;
  if (!quantity) return undefined;
  if (quantity.direction !== undefined && quantity.direction !== figure.direction) return undefined;
  const isBare = quantity.unit === 'count' && quantity.counter === undefined;
  if (isSameValue(quantity, figure)) {
    if (isBare) return figure.unit === 'count' ? 'same' : 'bare';
    if (matchUnit(number, figure)) return 'same';
  }
  const { value, unit, bound } = figure;
  if (isConversionOf({ ...quantity, bound: 'exactly' }, { value, unit, bound })) return 'same';
  // 1150.89 alone means 1150.89亿元; 220亿 is already scaled and means nothing else.
  const isUnscaled = isBare && /^[\d.,]+$/.test(number.text.trim());
  return isUnscaled && printedDigits(figure).has(String(quantity.value)) ? 'bare' : undefined;
}

/** Tells whether a quantity and a figure count or measure the same. */
export function matchUnit({ quantity, isNamed }: QueryNumber, figure: FigureEntry): boolean {
  if (!quantity) return false;
  const printed = figure.counter?.zh ?? '';
  const isSwapped = namedCounters.some((either) => either.test(quantity.counter ?? '') && either.test(printed));
  if (isNamed && isCount(figure.unit) && isSwapped) return true;
  if (quantity.unit !== figure.unit) {
    // "1,000 homes" and 2.2万个 count what the report counts in 套 and 人.
    return (
      isCount(quantity.unit) &&
      isCount(figure.unit) &&
      (anyCounter.test(quantity.counter ?? '') || /^[a-z]/i.test(quantity.counter ?? ''))
    );
  }
  if (figure.unit !== 'count') return true;
  const { counter = '' } = quantity;
  if (placeCounter.test(counter) && placeCounter.test(printed)) return true;
  return anyCounter.test(counter) || !/\p{Script=Han}/u.test(counter) || printed.startsWith(counter);
}

const knownDigits = new WeakMap<FigureEntry, ReadonlySet<string>>();

/** Returns the digits that a figure is printed with; they are read once. */
export function printedDigits(figure: FigureEntry): ReadonlySet<string> {
  const digits = knownDigits.get(figure) ?? digitsOf(figure);
  knownDigits.set(figure, digits);
  return digits;
}

/**
 * Finds the figures that state every number of a query that is nothing but numbers, those in the same unit first; none where
 * it has words, which only the text can answer.
 */
export function findFiguresByNumbers<Entry extends FigureEntry>(
  query: string,
  figures: readonly Entry[],
  grammars: readonly Grammar[],
): Entry[] {
  const text = tidyNumbers(query);
  const written = readNumbers(text, grammars);
  const isBare = written.length > 0 && !/[\p{L}\p{N}]/u.test(cutOut(text, written));
  return isBare ? matchNumbers(withoutRepeats(written), figures) : [];
}

/** Returns the figures that match every number, those that match each in its own unit first. */
export function matchNumbers<Entry extends FigureEntry>(
  numbers: readonly QueryNumber[],
  figures: readonly Entry[],
): Entry[] {
  const matched = figures
    .map((figure) => ({ figure, matches: numbers.map((number) => matchNumber(number, figure)) }))
    .filter(({ matches }) => matches.every((match) => match !== undefined));
  const isSame = ({ matches }: { matches: NumberMatch[] }): number =>
    Number(matches.every((match) => match === 'same'));
  return matched.sort((a, b) => isSame(b) - isSame(a)).map(({ figure }) => figure);
}

/** Returns a text with the numbers taken out, a space in the place of each. */
export function cutOut(text: string, numbers: readonly QueryNumber[]): string {
  let rest = '';
  let position = 0;
  for (const { start, end } of numbers) {
    rest += `${text.slice(position, start)} `;
    position = end;
  }
  return rest + text.slice(position);
}
