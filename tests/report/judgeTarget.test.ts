import { expect, test } from 'vitest';
import type { Bound, Direction } from '../../src/quantities/index.ts';
import type { FigureData } from '../../src/reading/schemas/figure.ts';
import { judgeTarget } from '../../src/report/judgeTarget.ts';

/** What a statement says, in short: its bound, its value, and which way it goes where it is a change. */
type Words = readonly [Bound, number, Direction?];
const stated = ([bound, value, direction]: Words) => ({ bound, value, direction, unit: 'percent' }) as const;

test.each<[FigureData['measure'], Words, Words, string]>([
  // A bound says by itself what reaches it.
  ['level', ['at-least', 8], ['exactly', 8], 'reached'],
  ['level', ['at-least', 8], ['exactly', 7.9], 'missed'],
  ['level', ['more-than', 8], ['exactly', 8], 'missed'],
  ['level', ['at-most', 8], ['exactly', 8], 'reached'],
  ['level', ['less-than', 8], ['exactly', 8], 'missed'],
  // A result with a bound decides where all it may be lies on one side.
  ['level', ['more-than', 6], ['more-than', 6], 'reached'],
  ['level', ['more-than', 6], ['at-least', 6], 'open'],
  ['level', ['at-least', 6], ['more-than', 5], 'open'],
  ['level', ['at-least', 6], ['at-most', 6], 'open'],
  ['level', ['at-least', 6], ['less-than', 6], 'missed'],
  ['level', ['at-most', 6], ['more-than', 6], 'missed'],
  ['level', ['at-most', 6], ['less-than', 7], 'open'],
  // “About” never says how far.
  ['growth', ['at-least', 5, 'up'], ['about', 9, 'up'], 'open'],
  ['growth', ['about', 6.5, 'up'], ['exactly', 6.7, 'up'], 'reached'],
  ['growth', ['about', 6.5, 'up'], ['exactly', 6.4, 'up'], 'open'],
  ['level', ['about', 15], ['exactly', 15], 'reached'],
  ['level', ['about', 15], ['exactly', 12], 'open'],
  // A bare number is reached by more where it counts what grew, was added or done, and else by itself alone.
  ['addition', ['exactly', 150], ['exactly', 160], 'reached'],
  ['count', ['exactly', 2], ['exactly', 1], 'missed'],
  ['addition', ['exactly', 150], ['at-least', 150], 'reached'],
  ['level', ['exactly', 15], ['exactly', 15], 'reached'],
  ['level', ['exactly', 15], ['exactly', 14], 'below'],
  ['share', ['exactly', 98], ['more-than', 98], 'above'],
  ['share', ['exactly', 98], ['at-least', 98], 'open'],
  // A fall lies below zero.
  ['growth', ['exactly', 4, 'down'], ['exactly', 4.5, 'down'], 'reached'],
  ['growth', ['exactly', 4, 'down'], ['exactly', 3, 'down'], 'missed'],
  ['growth', ['exactly', 4, 'down'], ['exactly', -5, 'down'], 'reached'],
  ['growth', ['at-least', 5, 'up'], ['exactly', 2, 'down'], 'missed'],
  ['growth', ['at-least', 5, 'up'], ['at-most', 2, 'down'], 'open'],
  ['growth', ['at-most', 5, 'up'], ['at-least', 2, 'down'], 'reached'],
])('of a %s, the target %j and the result %j: %s', (measure, target, outcome, decision) => {
  expect(judgeTarget({ ...stated(target), measure }, stated(outcome))).toBe(decision);
});

test('what is of another unit decides nothing', () => {
  const target = { ...stated(['at-least', 5]), measure: 'level' } as const;
  expect(judgeTarget(target, { ...stated(['exactly', 9]), unit: 'CNY' })).toBe('open');
});
