import type { Unit } from '../quantities/index.ts';

/** Returns whether a unit counts things, so that the noun after the number names them. */
export function isCounted(unit: Unit): boolean {
  return ['count', 'person', 'household', 'year'].includes(unit);
}
