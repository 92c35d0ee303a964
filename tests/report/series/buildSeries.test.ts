import { describe, expect, test } from 'vitest';
import { buildSeries } from '../../../src/report/series/buildSeries.ts';
import { yearBefore } from '../../../src/report/series/yearBefore.ts';
import { catchSeries, inventFigure, inventReports } from './inventSeries.ts';

describe('series stand side by side', () => {
  test('the target of a report, the result in the next one, and the target that follows, by their years', () => {
    const [series] = buildSeries(
      [catchSeries],
      inventReports({ 2031: { result: 5, target: 6 }, 2032: { result: 7, target: 8 } }),
    );
    expect(
      series?.years.map(({ year, target, result, outcome }) => [year, target?.value, result?.value, outcome]),
    ).toEqual([
      [2030, undefined, 5, undefined],
      [2031, 6, 7, 'reached'],
      [2032, 8, undefined, 'no-report'],
    ]);
  });

  test.each([
    ['one report alone', { 2031: { target: 6 } }, 0],
    ['two of which one has the series', { 2031: { target: 6 }, 2032: {} }, 0],
    ['two that share it', { 2031: { target: 6 }, 2032: { target: 7 } }, 1],
    ['two that share it across a year without report', { 2031: { target: 6 }, 2034: { target: 7 } }, 1],
  ])('as soon as two reports share one: %s', (_, reports, count) => {
    expect(buildSeries([catchSeries], inventReports(reports))).toHaveLength(count);
  });

  test('those that only one report has are told too, once others are shared', () => {
    const other = { ...catchSeries, id: 'boats' };
    const [first, second] = inventReports({ 2031: { target: 6 }, 2032: { target: 7 } });
    const boats = inventFigure(2031, 'target', 3, { series: 'boats' });
    const reports = [{ year: 2031, figures: [...(first?.figures ?? []), boats] }, ...(second ? [second] : [])];
    expect(buildSeries([catchSeries, other], reports).map(({ id, absentFrom }) => [id, absentFrom])).toEqual([
      ['catch', []],
      ['boats', [2032]],
    ]);
  });

  test('a series that no report has is left out', () => {
    const reports = inventReports({ 2031: { target: 6 }, 2032: { target: 7 } });
    expect(buildSeries([{ ...catchSeries, id: 'boats' }, catchSeries], reports).map(({ id }) => id)).toEqual(['catch']);
  });
});

test.each([
  ['reached', { target: 6 }, { result: 7, target: 8 }],
  ['missed', { target: 6 }, { result: 5 }],
  ['not-told', { target: 6 }, { target: 7 }],
  ['new-base', { target: 6 }, { result: 7, newBase: true }],
])('what became of a target is told: %s', (outcome, first, second) => {
  const [series] = buildSeries([catchSeries], inventReports({ 2031: first, 2032: second }));
  expect(series?.years.find(({ year }) => year === 2031)?.outcome).toBe(outcome);
});

test('a report that is missing on the site is not said to be silent', () => {
  const [series] = buildSeries([catchSeries], inventReports({ 2031: { target: 6 }, 2033: { target: 7 } }));
  expect(series?.years.map(({ outcome }) => outcome)).toEqual(['no-report', 'no-report']);
  expect(series?.absentFrom).toEqual([]);
});

test.each([
  [2031, undefined],
  [2032, 2031],
  [2034, 2032],
])('the report before that of %i is that of %s', (year, before) => {
  expect(yearBefore(year, [2031, 2032, 2034])).toBe(before);
});
