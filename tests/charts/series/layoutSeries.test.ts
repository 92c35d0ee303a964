import { expect, test } from 'vitest';
import { canvases } from '../../../src/charts/parts/canvas.ts';
import { drawSeries } from '../../../src/charts/series/drawSeries.ts';
import { layoutSeries } from '../../../src/charts/series/layoutSeries.ts';
import { locales } from '../../../src/locales.ts';
import { buildSeries, type Series } from '../../../src/report/series/buildSeries.ts';
import { catchSeries, inventReports, type Told } from '../../report/series/inventSeries.ts';

function seriesOf(told: Readonly<Record<number, Told>>): Series {
  const [series] = buildSeries([catchSeries], inventReports(told));
  if (!series) throw new Error('the invented reports share no series');
  return series;
}
const threeYears = { 2031: { result: 5, target: 6 }, 2032: { result: 7, target: 8 }, 2033: { result: 6 } };
const [wide] = canvases;
if (!wide) throw new Error('there is a canvas');

test.each([
  ['through years that follow each other', threeYears, [3]],
  ['broken by a new base', { ...threeYears, 2033: { result: 6, newBase: true } }, [2]],
  ['broken where a year is not told', { ...threeYears, 2032: { target: 8 }, 2034: { result: 7 } }, [2]],
  ['none through one result', { 2031: { result: 5 }, 2032: { target: 6 } }, []],
])('the line of results: %s', (_, told, lengths) => {
  expect(layoutSeries(seriesOf(told), wide, 'en').lines.map((line) => line.length)).toEqual(lengths);
});

test('more lies higher, on a scale that holds zero, and a year has its place whether or not it is told', () => {
  const { marks, zeroY, years } = layoutSeries(seriesOf({ 2031: { target: 4 }, 2033: { target: 8 } }), wide, 'en');
  const [low, high] = marks.map(({ at }) => zeroY - at.y);
  expect(high).toBeCloseTo((low ?? 0) * 2);
  expect(years.map(({ text }) => text)).toEqual(['2031', '2032', '2033']);
});

test.each(canvases.flatMap((canvas) => locales.map((locale) => [canvas.name, locale, canvas] as const)))(
  'on the %s canvas, in %s, twelve years stay on the paper, the last with its value',
  (_, locale, canvas) => {
    const told = Object.fromEntries(
      Array.from({ length: 12 }, (__, index) => [2031 + index, { result: index, target: 6 }]),
    );
    const { marks, width } = layoutSeries(seriesOf(told), canvas, locale);
    expect(marks.every(({ at }) => at.x > 0 && at.x < width)).toBe(true);
    expect(marks.at(-1)?.value).toBeDefined();
  },
);

test('a target is drawn as a lozenge, a result as a dot, and a new base as a line between', () => {
  const series = seriesOf({ ...threeYears, 2033: { result: 6, newBase: true } });
  const { content } = drawSeries(layoutSeries(series, wide, 'en'));
  expect(
    [/class="target"/g, /class="result"/g, /class="step"/g].map((mark) => content.text.match(mark)?.length),
  ).toEqual([2, 3, 1]);
});
