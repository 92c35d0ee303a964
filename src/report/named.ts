import type { RemarkData } from '../reading/schemas/remark.ts';
import type { TermData } from '../reading/schemas/term.ts';
import type { Figure, Report } from './report.ts';

/** Returns the figure with an id; the gate has resolved every id, so one that nothing has is an error of ours. */
export function figureNamed(report: Pick<Report, 'figures'>, id: string): Figure {
  return named(report.figures, 'figure', id);
}

/** Returns the remark with an id. */
export function remarkNamed(report: Pick<Report, 'remarks'>, id: string): RemarkData {
  return named(report.remarks, 'remark', id);
}

/** Returns the term with an id. */
export function termNamed(report: Pick<Report, 'terms'>, id: string): TermData {
  return named(report.terms, 'term', id);
}

function named<Entry extends { readonly id: string }>(entries: readonly Entry[], kind: string, id: string): Entry {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`no ${kind} has the id "${id}"`);
  return found;
}
