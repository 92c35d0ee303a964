export { describeBound } from './boundWords.ts';
export { type Conversion, convertQuantity, isConversionOf } from './convertQuantity.ts';
export { type FoundNumber, findNumbers } from './findNumbers.ts';
export { type FoundQuantity, findQuantities } from './findQuantities.ts';
export { type FormatOptions, formatNumberParts, formatQuantity, type NumberParts } from './formatQuantity.ts';
export { parseQuantity } from './parseQuantity.ts';
export * from './quantity.ts';
export type { ParsedQuantity } from './readQuantity.ts';
