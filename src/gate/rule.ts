import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';

/** What a rule looked at, as a reader of the log wants to know it ("131 mentions"), and every place that breaks it. */
export interface Verdict {
  readonly checked: string;
  readonly problems: readonly Problem[];
}

/** One promise of the gate. */
export interface Rule {
  /** Short name for the log. */
  readonly name: string;
  /** The promise, as a sentence. */
  readonly promise: string;
  check(content: Content): Verdict;
}
