import { isSameValue, type ParsedQuantity, type Unit } from '../../quantities/index.ts';

/**
 * How a stated quantity stands to one of the report: the same; the same number with another bound, or without its
 * unit; the report's number rounded; or another number. From the nearest to the farthest.
 */
export const comparisons = ['same', 'other-bound', 'no-unit', 'rounded', 'other'] as const;
export type Comparison = (typeof comparisons)[number];

/** What is counted may also be people or households; only the words around the number say of what. */
const countedUnits: readonly Unit[] = ['person', 'household'];
/** A bare number that is smaller and whole counts something. */
const leastAmount = 10_000;

/** Says how what a text states stands to what the report states. */
export function compareQuantities(stated: ParsedQuantity, own: Omit<ParsedQuantity, 'counter'>): Comparison {
  const { value, unit, bound, direction } = own;
  const isOpposite = stated.direction !== undefined && direction !== undefined && stated.direction !== direction;
  if (isOpposite) return 'other';
  const isSameUnit = stated.unit === unit || areBothCounted(stated.unit, unit);
  if (isSameUnit && isSameValue(stated, own)) return stated.bound === bound ? 'same' : 'other-bound';
  if (isSameUnit) return isRounded(stated.value, value) ? 'rounded' : 'other';
  const isBare = stated.unit === 'count' && stated.counter === undefined;
  const isAmount = stated.value >= leastAmount || !Number.isInteger(stated.value);
  return isBare && isAmount && stated.value === value && stated.bound === bound ? 'no-unit' : 'other';
}

/** Tells whether one counts and the other counts people or households: 2.2万个就业岗位 are for 2.2万人, and never 2.2万户. */
function areBothCounted(stated: Unit, own: Unit): boolean {
  return (stated === 'count' && countedUnits.includes(own)) || (own === 'count' && countedUnits.includes(stated));
}

/** Tells whether a value of two digits or more is another with its last digits rounded or cut off. */
function isRounded(value: number, exact: number): boolean {
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const places = digits.replace('.', '').length;
  if (places < 2) return false;
  const inPlaces = (exact / 10 ** Number(exponent)) * 10 ** (places - 1);
  const own = Math.round(Number(digits) * 10 ** (places - 1));
  return Math.round(inPlaces) === own || Math.floor(inPlaces) === own;
}
