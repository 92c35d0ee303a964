import type { Figure } from '../../report/report.ts';

/** Returns the attributes by which the unit lens finds an amount: its value and unit; none where the lens has nothing to add. */
export function lensHook({ value, unit }: Pick<Figure, 'value' | 'unit'>): { 'data-v'?: number; 'data-u'?: string } {
  return unit === 'CNY' || unit === 'mu' ? { 'data-v': value, 'data-u': unit } : {};
}
