import type { Reading } from '../../src/quantities/index.ts';

/** Says a reading in a few words: "-8.2 percent down", "30 to 40 count", "vague". */
export function sayReading(reading: Reading): string {
  if (reading.kind === 'refused') return reading.reason;
  if (reading.kind === 'range')
    return `${String(reading.from.value)} to ${String(reading.to.value)} ${reading.to.unit}`;
  const { value, unit, bound, direction } = reading.quantity;
  return [String(value), unit, bound === 'exactly' ? '' : bound, direction ?? '']
    .filter((word) => word !== '')
    .join(' ');
}
