/** An exact decimal number: `units` divided by ten to the power of `places`. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** Longer numbers are refused: no quantity has so many digits, and arithmetic on hostile input stays cheap. */
const longestNumber = 40;

/** Returns the decimal that plain digits state ("1,150.89"), or undefined when they are no number or absurdly long. */
export function parseDecimal(digits: string): Decimal | undefined {
  const plain = digits.replaceAll(',', '');
  if (plain.length > longestNumber || !/^\d+(?:\.\d+)?$/.test(plain)) return undefined;
  const [whole = '', fraction = ''] = plain.split('.');
  return simplify({ units: BigInt(whole + fraction), places: fraction.length });
}

/** Returns the decimal that a finite non-negative number prints as; throws a RangeError for any other number. */
export function decimalFromNumber(value: number): Decimal {
  if (!Number.isFinite(value) || value < 0) {
    throw new RangeError(`found the value ${value}, expected a finite number that is not negative: correct the figure`);
  }
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const decimal = { units: BigInt(whole + fraction), places: fraction.length };
  return multiplyDecimals(decimal, powerOfTen(Number(exponent)));
}

/** Returns ten to the given whole power, negative powers included. */
export function powerOfTen(exponent: number): Decimal {
  return exponent < 0 ? { units: 1n, places: -exponent } : { units: 10n ** BigInt(exponent), places: 0 };
}

/** Returns the exact sum. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return simplify({ units: unitsAt(a, places) + unitsAt(b, places), places });
}

/** Returns the exact product. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return simplify({ units: a.units * b.units, places: a.places + b.places });
}

/** Returns the digits of a decimal without exponent or grouping: "1150.89". */
export function printDecimal({ units, places }: Decimal): string {
  const digits = units.toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Returns the number that prints exactly as the decimal, or undefined when no JavaScript number does. */
export function exactNumber(decimal: Decimal): number | undefined {
  const value = Number(printDecimal(decimal));
  if (!Number.isFinite(value)) return undefined;
  const back = decimalFromNumber(value);
  return back.units === decimal.units && back.places === decimal.places ? value : undefined;
}

function unitsAt({ units, places }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - places);
}

/** Drops the zeros at the end of the fraction, so that equal decimals look equal. */
function simplify({ units, places }: Decimal): Decimal {
  while (places > 0 && units % 10n === 0n) {
    units /= 10n;
    places -= 1;
  }
  return { units, places };
}
