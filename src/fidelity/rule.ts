import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';

/** One promise of the gate: returns every place where the content breaks it. */
export interface Rule {
  /** The promise, as a sentence. */
  readonly promise: string;
  check(content: Content): Problem[];
}
