import { expect, test } from 'vitest';
import { readMixedQuantities, type Reading } from '../../src/quantities/index.ts';

/** Says a reading in a line. */
function say(reading: Reading): string {
  if (reading.kind === 'refused') return `${reading.text}: ${reading.reason}`;
  if (reading.kind === 'range') return `${reading.text}: ${String(reading.from.value)} to ${String(reading.to.value)}`;
  const { value, unit, bound } = reading.quantity;
  return `${reading.text}: ${String(value)} ${unit} ${bound}`;
}

test.for([
  ['-8.2%', '-8.2%: sign'],
  ['€4亿', '€4亿: foreign-currency'],
  ['7‰', '7‰: rate'],
  ['第34届', '第34届: ordinal'],
  ['2024年', '2024年: date'],
  ['突破220亿元', '突破220亿元: 22000000000 CNY more-than'],
  ['115.089bn', '115.089bn: 115089000000 count exactly'],
] as const)('%s is read whole or refused: %s', ([text, said]) => {
  expect(readMixedQuantities(text).map(say)).toEqual([said]);
});
