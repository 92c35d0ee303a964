import { describe, expect, test } from 'vitest';
import { drawOwnStrip, drawStrip } from '../../../src/charts/strip/drawStrip.ts';
import { scaleDots, signedValue } from '../../../src/charts/strip/scaleDots.ts';

describe('one scale for the report’s figure and those beside it', () => {
  test.each([
    ['rates', [7, 5.9, 6, 5.2]],
    ['rates with a high one', [3.5, 29.6, 5.1]],
    ['a fall, on the other side of zero', [-5, 10]],
    ['amounts within 30 times each other', [1000, 8650]],
  ])('%s have marks equally far apart, from zero or below to the largest or above', (_, values) => {
    const { isTenfold, ticks, placeOf } = scaleDots(values);
    expect(isTenfold).toBe(false);
    expect(ticks).toContain(0);
    expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values));
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
    const steps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0));
    expect(new Set(steps).size).toBe(1);
    // What is twice as far from zero stands twice as far from its place.
    expect((placeOf(8) - placeOf(0)) / (placeOf(4) - placeOf(0))).toBeCloseTo(2);
  });

  test('amounts of a district beside those of a nation stand by tens', () => {
    const { isTenfold, ticks, placeOf } = scaleDots([115_089_000_000, 1_576_034_000_000, 126_060_000_000_000]);
    expect({ isTenfold, ticks }).toEqual({ isTenfold: true, ticks: [1e11, 1e12, 1e13, 1e14, 1e15] });
    expect(placeOf(1e12) - placeOf(1e11)).toBeCloseTo(placeOf(1e15) - placeOf(1e14));
  });

  test.each([
    [[7, 5.9, 6, 5.2]],
    [[29.6, 3.5]],
    [[-5, 10]],
    [[23_000, 1_100_000, 12_560_000]],
    [[1e11, 1e14]],
    [[3, 3]],
  ])('every one of %j stands within it, the larger further right', (values) => {
    const { placeOf, ticks } = scaleDots(values);
    expect([ticks[0], ticks.at(-1)].map((tick) => placeOf(tick ?? NaN))).toEqual([2, 98]);
    for (const value of [...values, ...ticks]) {
      expect(placeOf(value)).toBeGreaterThanOrEqual(2);
      expect(placeOf(value)).toBeLessThanOrEqual(98);
    }
    const sorted = [...values].sort((one, other) => one - other);
    expect(sorted.map(placeOf)).toEqual(sorted.map(placeOf).sort((one, other) => one - other));
  });

  test('what fell is below zero', () => {
    expect([signedValue({ value: 5, direction: 'down' }), signedValue({ value: 5, direction: 'up' })]).toEqual([-5, 5]);
    expect(signedValue({ value: 5 })).toBe(5);
  });
});

describe('a strip of the scale', () => {
  const scale = scaleDots([0, 10]);

  test('has the report’s figure as a lozenge, and carries its place into every other by a line', () => {
    const own = drawOwnStrip(5, 'exactly', scale, 'scale-growth').text;
    expect(own).toContain('<g id="scale-growth">');
    expect(own).toContain('<line class="strip-level" x1="50%" x2="50%"');
    expect(own).toContain('class="lozenge"');
    expect(drawStrip(5, 'exactly', 'result', scale, 'scale-growth').text).toContain('<use href="#scale-growth"/>');
  });

  test.each([
    ['result', 'class="dot"'],
    ['expected', 'class="ring"'],
    ['goal', 'class="ring"'],
  ] as const)('has a %s as %s, at its place', (standing, mark) => {
    const strip = drawStrip(10, 'exactly', standing, scale, 's').text;
    expect(strip).toContain(mark);
    expect(strip).toContain('<svg x="98%"');
    expect(strip).not.toContain('open');
  });

  test.each([
    ['at-least', 'M10 0h16'],
    ['more-than', 'M10 0h16'],
    ['at-most', 'M-10 0h-16'],
    ['less-than', 'M-10 0h-16'],
    ['about', 'M10 0h6M-10 0h-6'],
  ] as const)('goes on beyond what is %s', (bound, path) => {
    expect(drawStrip(5, bound, 'result', scale, 's').text).toContain(path);
    expect(drawOwnStrip(5, bound, scale, 's').text).toContain(path);
  });
});
