import { rollup } from 'd3';
import type { Figure } from '../../report/report.ts';

/** Returns how many figures there are of each kind, and in the chapter that has most. */
export function countKinds(figures: readonly Figure[]) {
  const ofKind = (kind: Figure['kind']) => figures.filter((figure) => figure.kind === kind).length;
  const byChapter = rollup(
    figures,
    (group) => group.length,
    ({ chapter }) => chapter,
  );
  return {
    results: ofKind('result'),
    targets: ofKind('target'),
    contexts: ofKind('context'),
    mostInChapter: Math.max(0, ...byChapter.values()),
  };
}
