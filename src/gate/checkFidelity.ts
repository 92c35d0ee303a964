import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';
import { findIdleTerms, findTermUses } from './idleTerms.ts';
import { rules } from './rules.ts';
import { findIdleSeries } from './series.ts';

/** Holds one report against every rule of the gate and returns every break. */
export function checkReport(content: Content): Problem[] {
  return rules.flatMap((rule) => rule.check(content).problems);
}

/** Holds what the reports of all years share against all of them and returns every break. */
export function checkShared(reports: readonly Content[]): Problem[] {
  return [...findIdleTerms(reports.at(-1)?.terms ?? [], reports.map(findTermUses)), ...findIdleSeries(reports)];
}

/** Holds the reports of all years against the gate, and what they share against all of them; an empty list lets them pass. */
export function checkFidelity(reports: readonly Content[]): Problem[] {
  const problems = reports.flatMap(checkReport);
  // Where a report does not hold, what it uses of the shared lists cannot be told.
  return problems.length > 0 ? problems : checkShared(reports);
}
