import { expect, test } from 'vitest';
import { drawChart } from '../../src/charts/index.ts';
import { canvases } from '../../src/charts/parts/canvas.ts';
import { charts, report } from './chartsOfReport.ts';
import { contextFor } from './contextFor.ts';

const cases = charts.flatMap((chart) => canvases.map((canvas) => ({ chart, canvas, id: chart.id })));

/** What can be touched of a mark may reach this far into its neighbour's, in px. */
const overlap = 8.01;

test.each(cases)('$id, $canvas.name: the keyboard goes on to the right or down, never back', ({ chart, canvas }) => {
  const { content } = drawChart(chart, report, canvas, contextFor('zh'));
  const hits = [...content.text.matchAll(/<rect class="hit" x="(\S+)" y="(\S+)" width="(\S+)" height="(\S+)"/g)].map(
    ([, ...box]) => box.map(Number),
  );
  expect(hits.length).toBeGreaterThan(0);
  for (const [index, [x = 0, y = 0]] of hits.entries()) {
    const [beforeX = -Infinity, beforeY = -Infinity, width = 0, height = 0] = hits[index - 1] ?? [];
    const isRight = x >= beforeX + width - overlap;
    const isBelow = y >= beforeY + height - overlap;
    expect(isRight || isBelow, `${index}. ${x} ${y} after ${beforeX} ${beforeY}`).toBe(true);
  }
});
