import { formatQuantity } from '../quantities/index.ts';
import type { Report } from '../report/report.ts';
import { drawBars } from './bars/draw.ts';
import { layoutBars } from './bars/layout.ts';
import { drawBeside } from './beside/draw.ts';
import { layoutBeside } from './beside/layout.ts';
import { pairOf } from './beside/pairOf.ts';
import type { Chart, Mark, MarkGroup } from './chart.ts';
import { itemOf, type ItemContext } from './chartItem.ts';
import { drawCourse } from './course/draw.ts';
import { layoutCourse } from './course/layout.ts';
import { drawCrowd } from './crowd/draw.ts';
import { blockSize, layoutCrowd } from './crowd/layout.ts';
import type { Drawing } from './drawing.ts';
import { drawFall } from './fall/draw.ts';
import { layoutFall } from './fall/layout.ts';
import { chaptersOf } from './glance/chaptersOf.ts';
import { drawGlance } from './glance/draw.ts';
import { layoutGlance } from './glance/layout.ts';
import type { Canvas } from './parts/canvas.ts';
import { drawSquares } from './squares/draw.ts';
import { layoutSquares } from './squares/layout.ts';
import { areaItems } from './survival/areaItems.ts';
import { drawSurvival } from './survival/draw.ts';
import { layoutSurvival } from './survival/layout.ts';
import { drawTally } from './tally/draw.ts';
import { layoutTally } from './tally/layout.ts';
import { drawWhole } from './whole/draw.ts';
import { layoutWhole } from './whole/layout.ts';

/** Draws a chart on a canvas in a language: every kind of chart there is. */
export function drawChart(chart: Chart, report: Report, canvas: Canvas, context: ItemContext): Drawing {
  const { locale, t } = context;
  const item = (mark: Mark) => itemOf(mark, context);
  const group = ({ title, marks }: MarkGroup) => ({ title: title?.[locale], items: marks.map(item) });
  switch (chart.kind) {
    case 'bars':
      return drawBars(
        layoutBars(
          chart.groups.map(({ against, ...bars }) => ({ ...group(bars), against: against && item(against) })),
          canvas,
        ),
      );
    case 'whole':
      return drawWhole(layoutWhole(chart.parts.map(item), item(chart.whole), canvas));
    case 'tally':
      return drawTally(layoutTally(chart.groups.map(group), canvas));
    case 'crowd': {
      const { unit, counter } = chart.mark.figure;
      const block = { value: blockSize, unit, bound: 'exactly' } as const;
      const words = formatQuantity(block, locale, counter && { counter: counter[locale] });
      const key = t('chart.block', { amount: words });
      return drawCrowd(layoutCrowd(item(chart.mark), chart.beside.map(item), key, canvas));
    }
    case 'squares':
      return drawSquares(layoutSquares(chart.marks.map(item), canvas));
    case 'fall': {
      const { text, ...fallen } = item(chart.mark);
      const words = { before: chart.before[locale], after: chart.after[locale] };
      return drawFall(layoutFall({ ...fallen, text: t('chart.fall', { amount: text }) }, words, canvas));
    }
    case 'course': {
      const stages = chart.stages.map(({ title, marks }) => ({ title: title[locale], items: marks.map(item) }));
      return drawCourse(layoutCourse(stages, canvas));
    }
    case 'beside':
      return drawBeside(
        layoutBeside(
          chart.rows.map((row) => pairOf(row, context)),
          canvas,
        ),
      );
    case 'glance': {
      const kindNames = {
        result: t('note.kind.result'),
        target: t('note.kind.target'),
        context: t('note.kind.context'),
      };
      return drawGlance(layoutGlance(chaptersOf(chart.marks, report, context), kindNames, canvas));
    }
    case 'survival':
      return drawSurvival(layoutSurvival(areaItems(report, context), canvas));
  }
}
