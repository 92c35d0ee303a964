import type { Rule } from './rule.ts';

/** The gate, in the order in which its messages help most. */
export const rules: readonly Rule[] = [];
