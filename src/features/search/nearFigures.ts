import { locales } from '../../locales.ts';
import { languagesOf } from './languagesOf.ts';
import { matchNumber, matchUnit, printedDigits, type FigureEntry } from './matchFigures.ts';
import { digitsOf, type QueryNumber } from './readNumbers.ts';

/** How far a rounded value may be from the figure, as a share of it: 12亿 is not 120亿, and 1,000 is not 1,049. */
const widestRounding = 0.03;
/** Values are compared in binary: a difference of one step exactly is none that rounding makes. */
const wholeStep = 0.999;

/** Tells whether a figure's value, rounded or cut to as many digits as were typed, is the number: 1150.89亿 for 1151亿 and for 1150. */
function isNear(number: QueryNumber, figure: FigureEntry): boolean {
  const { quantity, text } = number;
  if (!quantity || (quantity.direction !== undefined && quantity.direction !== figure.direction)) return false;
  const isRounded = (value: number, typed: number, step: number): boolean => {
    const rest = (value - typed) / step;
    const share = Math.abs(value - typed) / value;
    return rest !== 0 && rest >= -0.5 && rest < wholeStep && share <= widestRounding;
  };
  const [digits = ''] = /\d[\d,]*(?:\.\d+)?/.exec(text) ?? [];
  const typed = Number(digits.replaceAll(',', ''));
  const [, decimals] = digits.split('.');
  // The last digit that was said: hundredths in 115.09, hundreds in 6,700.
  const last = decimals === undefined ? lastStep(typed) : 10 ** -decimals.length;
  const isBare = quantity.unit === 'count' && quantity.counter === undefined;
  if (isBare && /^[\d.,]+$/.test(text.trim()))
    return [...printedDigits(figure)].some((printed) => isRounded(Number(printed), typed, last));
  if (!isBare && !matchUnit(number, figure)) return false;
  const step = typed > 0 ? (quantity.value / typed) * last : lastStep(quantity.value);
  return isRounded(figure.value, quantity.value, step);
}

/** Returns the place of the last numeral of a number that is not nought. */
function lastStep(value: number): number {
  let step = 1;
  while (value > 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** Tells whether a figure states a number or, where that will do, a value that rounds to it. */
export function answersNumber(number: QueryNumber, figure: FigureEntry): boolean {
  return matchNumber(number, figure) !== undefined || (number.isNear === true && isNear(number, figure));
}

/**
 * Tells whether a figure is printed with the digits that were typed, in another unit or scale, to be offered as "did you
 * mean": 22 million yuan for 22 billion, but not 12亿 for 120亿.
 */
export function hasSameDigits(number: QueryNumber, figure: FigureEntry): boolean {
  if (matchNumber(number, figure) !== undefined) return false;
  const [typed = ''] = /\d[\d,]*(?:\.\d+)?/.exec(number.text) ?? [];
  // 亿 and "billion" have other digits for one value: those of the language that was typed count.
  const languages = languagesOf(number.text);
  const printed = digitsOf(figure, languages.length > 0 ? languages : locales);
  return typed !== '' && printed.has(String(Number(typed.replaceAll(',', ''))));
}
