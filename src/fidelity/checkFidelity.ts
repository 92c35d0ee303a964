import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';
import { rules } from './rules.ts';

/** Holds the content against every rule of the gate and returns every break; an empty list lets it pass. */
export function checkFidelity(content: Content): Problem[] {
  return rules.flatMap((rule) => rule.check(content).problems);
}
