import { describe, expect, test } from 'vitest';
import { layoutBars, type PlacedRow } from '../../src/charts/bars/layout.ts';
import { layoutBeside, type PlacedPair } from '../../src/charts/beside/layout.ts';
import { layoutCrowd } from '../../src/charts/crowd/layout.ts';
import { layoutCourse } from '../../src/charts/course/layout.ts';
import { layoutFall } from '../../src/charts/fall/layout.ts';
import { layoutGlance } from '../../src/charts/glance/layout.ts';
import { canvases, sizes, type PlacedText } from '../../src/charts/parts/canvas.ts';
import { openEndPx } from '../../src/charts/parts/drawBar.ts';
import { textWidth } from '../../src/charts/parts/textWidth.ts';
import { layoutSquares } from '../../src/charts/squares/layout.ts';
import { layoutSurvival, type AreaItem } from '../../src/charts/survival/layout.ts';
import { layoutTally } from '../../src/charts/tally/layout.ts';
import { layoutWhole } from '../../src/charts/whole/layout.ts';
import { inventedItem, longLabels } from './inventedItem.ts';

function itemsOf(values: readonly number[]) {
  return values.map((value) => inventedItem({ id: `n${value}`, value }));
}

function widthsOf(rows: readonly PlacedRow[]): number[] {
  return rows.map(({ bar }) => bar?.width ?? Number.NaN);
}

function endOf({ x, text }: PlacedText): number {
  return x + textWidth(text, sizes.value, 'bold');
}

describe.each(canvases)('on the $name canvas', (canvas) => {
  describe('layoutBars(groups, canvas)', () => {
    test.each([
      [
        [100, 50],
        [1, 0.5],
      ],
      [
        [3, 3, 3],
        [1, 1, 1],
      ],
      [
        [10, 0],
        [1, 0],
      ],
      [
        [0, 0],
        [0, 0],
      ],
    ])('makes bars of %j in the proportions %j', (values, shares) => {
      const widths = widthsOf(layoutBars([{ items: itemsOf(values) }], canvas).groups[0]?.rows ?? []);
      const longest = Math.max(...widths);
      expect(widths.map((width) => (longest === 0 ? 0 : width / longest))).toEqual(shares);
    });

    test('gives no height to nothing, and a numeral without a bar to a figure alone', () => {
      expect(layoutBars([], canvas)).toEqual({ height: 0, groups: [] });
      const { groups } = layoutBars([{ items: itemsOf([7]) }], canvas);
      expect(groups[0]?.rows).toEqual([]);
      expect(groups[0]?.numerals).toHaveLength(1);
    });

    test.each(longLabels)('keeps bars, open ends and values inside the canvas beside the label %j', (label) => {
      const items = [
        inventedItem({ label, value: 100, text: 'more than 100 billion yuan', bound: 'more-than' }),
        inventedItem({ label, value: 99, text: '不少于99个', bound: 'at-least' }),
      ];
      const rows = layoutBars([{ items }], canvas).groups[0]?.rows ?? [];
      for (const { bar, value, label: lines } of rows) {
        expect((bar?.x ?? 0) + (bar?.width ?? 0) + openEndPx).toBeLessThanOrEqual(canvas.width);
        expect(endOf(value)).toBeLessThanOrEqual(canvas.width);
        for (const line of lines) expect(textWidth(line.text, sizes.label)).toBeLessThanOrEqual(canvas.width);
      }
    });

    test('draws bars lightly as far as what they are compared with, which stands first', () => {
      const group = { items: itemsOf([100, 20]), against: inventedItem({ id: 'against', value: 50 }) };
      const rows = layoutBars([group], canvas).groups[0]?.rows ?? [];
      expect(rows.map(({ item }) => item.value)).toEqual([50, 100, 20]);
      const [first] = widthsOf(rows);
      expect(rows.map(({ bar }) => bar?.light)).toEqual([first, first, first]);
    });

    test('leaves a finger 44 px for each row, and no two rows overlap', () => {
      const rows = layoutBars([{ items: itemsOf([5, 4, 3]) }], canvas).groups[0]?.rows ?? [];
      for (const [index, { hit }] of rows.entries()) {
        expect(hit.height).toBeGreaterThanOrEqual(44);
        const before = rows[index - 1]?.hit;
        if (before) expect(hit.y).toBeGreaterThanOrEqual(before.y + before.height - 0.01);
      }
    });
  });

  describe('layoutWhole(parts, whole, canvas)', () => {
    test('begins each part where the one before ends, the largest first, and ends with the whole', () => {
      const { parts, whole } = layoutWhole(itemsOf([10, 60, 30]), inventedItem({ value: 100 }), canvas);
      expect(parts.map(({ item }) => item.value)).toEqual([60, 30, 10]);
      for (const [index, { bar }] of parts.entries()) {
        const before = parts[index - 1]?.bar;
        expect(bar?.x).toBeCloseTo(before ? before.x + before.width : 0, 6);
      }
      const last = parts.at(-1)?.bar;
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(whole.bar?.width ?? 0, 6);
    });

    test('joins the parts by steps, and by none that would run through words', () => {
      const stepsUnder = (label: string) => {
        const parts = itemsOf([60, 30, 10]).map((item) => ({ ...item, label, text: '1' }));
        return layoutWhole(parts, inventedItem({ value: 100, label, text: '1' }), canvas).steps;
      };
      expect(stepsUnder('A')).toHaveLength(3);
      const isCrossed = ({ x }: { x: number }): boolean => x < canvas.width * 0.65;
      expect(stepsUnder('A').some(isCrossed)).toBe(true);
      expect(stepsUnder('a label of so many words that its lines fill the canvas '.repeat(4)).some(isCrossed)).toBe(
        false,
      );
    });

    test('begins inferred parts at zero and joins them by no steps', () => {
      const inferred = itemsOf([60, 30]).map((item) => ({ ...item, isInferred: true }));
      const { parts, steps } = layoutWhole(inferred, inventedItem({ value: 100 }), canvas);
      expect(parts.map(({ bar }) => bar?.x)).toEqual([0, 0]);
      expect(steps).toEqual([]);
    });
  });

  describe('layoutTally(groups, canvas)', () => {
    test.each([0, 1, 10, 24, 60])('gives %i dots, each in a place of its own', (value) => {
      const dots = layoutTally([{ items: itemsOf([value]) }], canvas).groups[0]?.tallies[0]?.dots ?? [];
      expect(dots).toHaveLength(value);
      expect(new Set(dots.map(({ x, y }) => `${x},${y}`)).size).toBe(value);
      for (const { x } of dots) expect(x).toBeLessThan(canvas.width);
    });

    test('writes what is too many for dots as a numeral', () => {
      const [group] = layoutTally([{ items: itemsOf([1000]) }], canvas).groups;
      expect(group?.tallies).toEqual([]);
      expect(group?.numerals).toHaveLength(1);
    });
  });

  test.each([0, 1, 99, 100, 101, 2345, 7900])('layoutCrowd gives %i dots, none beyond the canvas', (value) => {
    const { lines } = layoutCrowd(inventedItem({ value }), [], 'key', canvas);
    expect(lines.reduce((total, { count }) => total + count, 0)).toBe(value);
    for (const { x, length } of lines) expect(x + length).toBeLessThan(canvas.width);
    expect(new Set(lines.map(({ y }) => y)).size).toBe(lines.length);
  });

  test('layoutSquares stands the squares of a row and their values on one line each', () => {
    const { squares } = layoutSquares(itemsOf([100, 25]), canvas);
    const grounds = squares.map(({ square }) => square.y + square.height);
    expect(new Set(grounds).size).toBe(1);
    for (const { value } of squares) expect(value[0]?.y).toBe(squares[0]?.value[0]?.y);
  });

  test.each([
    [[100, 25], 0.5],
    [[9, 9], 1],
  ])('layoutSquares gives %j sides in the proportion %d, so that areas are to scale', (values, proportion) => {
    const { squares } = layoutSquares(itemsOf(values), canvas);
    expect((squares[1]?.square.width ?? 0) / (squares[0]?.square.width ?? 1)).toBeCloseTo(proportion, 6);
    for (const { square } of squares) expect(square.width).toBe(square.height);
  });

  test.each([0, 25, 50, 100])('layoutFall takes %i percent off the height of the year before', (value) => {
    const fall = layoutFall(inventedItem({ value }), { before: 'before', after: 'after' }, canvas);
    expect(fall.fallen.height / fall.before.height).toBeCloseTo(value / 100, 6);
    expect(fall.fallen.height + fall.left.height).toBeCloseTo(fall.before.height, 6);
  });

  test.each([1, 2, 6])('layoutCourse keeps %i stages in order down its lines', (count) => {
    const stages = Array.from({ length: count }, (_, index) => ({ title: `stage ${index}`, items: itemsOf([1, 2]) }));
    const { columns } = layoutCourse(stages, canvas);
    expect(columns.flatMap((column) => column.stages.map(({ title }) => title.text))).toEqual(
      stages.map(({ title }) => title),
    );
  });

  test('layoutBeside puts result and goal on one scale from zero, and joins none that must not be compared', () => {
    const side = (value: number) => ({ item: inventedItem({ value }), caption: String(value) });
    const pairs = [
      { label: 'joined', result: side(5), goal: side(10) },
      { label: 'broken', result: side(5), goal: side(10), broken: 'another base' },
      { label: 'unknown', result: { missing: 'not given' }, goal: side(10) },
    ];
    const { rows } = layoutBeside(pairs, canvas);
    const fromZero = ({ axis, ...row }: PlacedPair, side: 'result' | 'goal') =>
      (row[side].point?.x ?? Number.NaN) - axis.from;
    const [joined] = rows;
    expect(joined && fromZero(joined, 'result') * 2).toBeCloseTo(joined ? fromZero(joined, 'goal') : Number.NaN, 6);
    expect(rows.map(({ span }) => span !== undefined)).toEqual([true, false, false]);
    expect(rows[2]?.result.caption.map(({ text }) => text)).toEqual(['not given']);
  });

  test.each([0, 1, 40])('layoutGlance gives each of %i figures a place of 30 px or more, results first', (count) => {
    const items = Array.from({ length: count }, (_, index) =>
      inventedItem({ id: String(index), kind: index % 2 === 0 ? 'target' : 'result' }),
    );
    const names = { result: 'result', target: 'target', context: 'context' };
    const dots = layoutGlance([{ title: 'Chapter', items }], names, canvas).chapters[0]?.dots ?? [];
    expect(dots).toHaveLength(count);
    const kinds = dots.map(({ item }) => item.kind);
    expect(kinds.lastIndexOf('result')).toBeLessThan(kinds.includes('target') ? kinds.indexOf('target') : 1);
    for (const { hit } of dots) {
      expect(hit.width).toBeGreaterThanOrEqual(30);
      expect(hit.x + hit.width).toBeLessThanOrEqual(canvas.width + 5);
    }
  });

  test('layoutSurvival makes areas as long as their characters, and a lost one no length of its own', () => {
    const area = (characters: number, survival: AreaItem['survival']): AreaItem => ({
      ...{ link: inventedItem(), label: 'Area', state: survival, count: '', text: survival, survival, characters },
    });
    const { areas } = layoutSurvival([area(1000, 'whole'), area(250, 'headless'), area(0, 'lost')], canvas);
    const [whole, headless] = areas.map(({ bar }) => bar.width);
    expect((headless ?? 0) / (whole ?? 1)).toBeCloseTo(0.25, 6);
    expect(areas[2]?.bar.width).toBe(canvas.width - 6);
  });
});
