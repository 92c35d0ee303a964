/**
 * Numbers as people write them, in Chinese and English: read, written and converted.
 *
 * A number is read whole or refused. `readQuantities` gives every number of a text as a `Reading` with its whole extent:
 *
 * - `{ kind: 'quantity', quantity }`: value with sign, unit, bound, direction and counter;
 * - `{ kind: 'range', from, to }`: two bounds of one quantity;
 * - `{ kind: 'refused', reason }`: a number that is seen and not read as a quantity. It matches nothing, and whoever asks
 *   must not read it again as a bare value. Ordinals, dates and grades keep their `value`, so that a text can be searched
 *   for others of the same kind (第34届, 2016年, "phase two");
 * - nothing at all for words that only hold a numeral (一般, 二十大, 三位一体, 大陆).
 *
 * `readMixedQuantities` reads texts of either language or both. `parseQuantity` wants a text that is one quantity and
 * nothing else. `findNumbers` is for the gate and gives every numeral, whatever it says.
 *
 * What falls is negative or has a direction: −5% has the value −5 and the direction down, 下降5% the value 5 and the
 * direction down; `isSameValue` knows that they are equal.
 */
export { describeBound } from './boundWords.ts';
export { convertQuantity } from './convertQuantity.ts';
export { type FoundNumber, findNumbers } from './findNumbers.ts';
export { findQuantities } from './findQuantities.ts';
export { type FormatOptions, formatQuantity } from './formatQuantity.ts';
export { isConversionOf } from './isConversionOf.ts';
export { formatNumberParts, unitGap } from './numberParts.ts';
export { parseQuantity } from './parseQuantity.ts';
export * from './quantity.ts';
export type { Reading, Refusal } from './reading.ts';
export { readMixedQuantities, readQuantities } from './readQuantities.ts';
export type { ParsedQuantity } from './readQuantity.ts';
