import { isCounted } from '../quantities/quantity.ts';
import type { Problem } from '../reading/problem.ts';
import type { Figure } from '../report/report.ts';
import { marksOf, marksOfBars, type Chart, type Mark } from './chart.ts';
import { checkClaims, type Fault } from './checkClaims.ts';

/** Returns what a chart puts on one scale that must not stand there, and what its finding claims that the data does not show. */
export function checkChart(chart: Chart): Problem[] {
  const faults = [...scalesOf(chart).flatMap(checkScale), ...checkStructure(chart), ...checkClaims(chart)];
  return faults.map((fault) => ({ ...chart.at, ...fault, found: `chart "${chart.id}": ${fault.found}` }));
}

/** The sets of marks whose lengths or areas a reader compares. */
function scalesOf(chart: Chart): (readonly Mark[])[] {
  switch (chart.kind) {
    case 'bars':
      return chart.groups.map(marksOfBars);
    case 'tally':
      return chart.groups.map(({ marks }) => marks);
    case 'whole':
      return [chart.parts];
    case 'squares':
      return [chart.marks];
    case 'beside':
      return [marksOf(chart)];
    case 'crowd':
    case 'fall':
    case 'course':
    case 'glance':
    case 'survival':
      return [];
  }
}

/**
 * Additions and counts both say how many things a year brings, as do targets in square meters of floor how much of it, added or
 * begun; all other measures stand by themselves.
 */
function scaleOf({ measure, direction, kind, unit }: Figure): string {
  if (measure === 'addition' || measure === 'count') return 'a count';
  if (measure === 'level' && kind === 'target' && unit === 'square-meter') return 'a count';
  if (measure === 'growth') return direction === 'down' ? 'a fall' : 'a growth';
  return `a ${measure}`;
}

function checkScale(marks: readonly Mark[]): Fault[] {
  const [first, ...others] = marks.map(({ figure }) => figure);
  if (!first) return [];
  const faults: Fault[] = [];
  for (const figure of others) {
    if (figure.unit !== first.unit) {
      faults.push({
        found: `${figure.id} in ${figure.unit} on the same scale as ${first.id} in ${first.unit}`,
        expected: 'the same unit on one scale',
        remedy: 'Put the figure in a group or a chart of its own.',
      });
    }
    if (scaleOf(figure) !== scaleOf(first)) {
      faults.push({
        found: `${figure.id}, ${scaleOf(figure)}, on the same scale as ${first.id}, ${scaleOf(first)}`,
        expected: 'levels, growth, shares, thresholds and counts each on a scale of their own',
        remedy: 'Put the figure in a group or a chart of its own.',
      });
    }
  }
  for (const { figure } of marks) {
    if (!marks.some((other) => other.figure.id === figure.partOf)) continue;
    faults.push({
      found: `${figure.id} beside ${figure.partOf ?? ''}, of which it is a part`,
      expected: 'no part beside its whole',
      remedy: 'Draw them as a chart of the kind whole.',
    });
  }
  return faults;
}

function checkStructure(chart: Chart): Fault[] {
  if (chart.kind === 'whole') {
    return chart.parts
      .filter(({ figure }) => figure.partOf !== chart.whole.figure.id || figure.unit !== chart.whole.figure.unit)
      .map(({ figure }) => ({
        found: `${figure.id} as a part of ${chart.whole.figure.id}`,
        expected: `a figure with partOf: ${chart.whole.figure.id}, in ${chart.whole.figure.unit}`,
        remedy: 'Take it out of the parts, or say in the data of the figure what it is a part of.',
      }));
  }
  if (chart.kind === 'squares') return marksOf(chart).flatMap(({ figure }) => expectUnit(figure, 'square-meter'));
  if (chart.kind === 'crowd' && !isCountedOut(chart.mark.figure)) {
    return [
      {
        found: `${chart.mark.figure.id}, ${chart.mark.figure.bound} ${String(chart.mark.figure.value)} ${chart.mark.figure.unit}`,
        expected: 'a whole number of things, neither a floor nor a ceiling',
        remedy: 'Choose another kind of chart.',
      },
    ];
  }
  if (chart.kind === 'fall' && scaleOf(chart.mark.figure) !== 'a fall') {
    return [
      {
        found: `${chart.mark.figure.id}, ${scaleOf(chart.mark.figure)}`,
        expected: 'a fall',
        remedy: 'Choose another kind of chart.',
      },
    ];
  }
  return [];
}

function isCountedOut({ unit, value, bound }: Figure): boolean {
  return isCounted(unit) && Number.isInteger(value) && bound === 'exactly';
}

function expectUnit({ id, unit }: Figure, expected: Figure['unit']): Fault[] {
  return unit === expected
    ? []
    : [{ found: `${id} in ${unit}`, expected: `a figure in ${expected}`, remedy: 'Choose another kind of chart.' }];
}
