import { matchNumber, matchUnit, printedDigits, type FigureEntry } from './matchFigures.ts';
import type { QueryNumber } from './readNumbers.ts';

/** How far a rounded value may be from the figure, as a share of it: 12亿 is not 120亿, and 1,000 is not 1,049. */
const widestRounding = 0.05;
/** Values are compared in binary: a difference of one step exactly is none that rounding makes. */
const wholeStep = 0.999;

/** Tells whether a figure's value, rounded or cut to as many digits as were typed, is the number: 1150.89亿 for 1151亿 and for 1150. */
export function isNear(number: QueryNumber, figure: FigureEntry): boolean {
  const { quantity, text } = number;
  if (!quantity || (quantity.direction !== undefined && quantity.direction !== figure.direction)) return false;
  const isRounded = (value: number, typed: number, step: number): boolean => {
    const rest = (value - typed) / step;
    const share = Math.abs(value - typed) / value;
    return rest !== 0 && rest >= -0.5 && rest < wholeStep && share <= widestRounding;
  };
  const [digits = ''] = /\d[\d,]*(?:\.\d+)?/.exec(text) ?? [];
  const typed = Number(digits.replaceAll(',', ''));
  const places = digits.split('.')[1]?.length ?? 0;
  const isBare = quantity.unit === 'count' && quantity.counter === undefined;
  if (isBare && /^[\d.,]+$/.test(text.trim()))
    return [...printedDigits(figure)].some((printed) => isRounded(Number(printed), typed, 10 ** -places));
  if (!isBare && !matchUnit(quantity, figure)) return false;
  // Of numerals that are words the last one that is not nought is the last that was said.
  const step = typed > 0 ? (quantity.value / typed) * 10 ** -places : lastStep(quantity.value);
  return isRounded(figure.value, quantity.value, step);
}

function lastStep(value: number): number {
  let step = 1;
  while (value > 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** Tells whether a figure states a number or, where that will do, a value that rounds to it. */
export function answersNumber(number: QueryNumber, figure: FigureEntry): boolean {
  return matchNumber(number, figure) !== undefined || (number.isNear === true && isNear(number, figure));
}

/** Tells whether a figure has the digits of a number in another unit or scale, to be offered as "did you mean". */
export function hasSameDigits(number: QueryNumber, figure: FigureEntry): boolean {
  if (matchNumber(number, figure) !== undefined) return false;
  const digits = printedDigits(figure);
  return [...number.digits].some((printed) => digits.has(printed));
}
