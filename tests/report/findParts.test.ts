import { expect, test } from 'vitest';
import { findParts } from '../../src/report/findParts.ts';
import type { Figure } from '../../src/report/report.ts';

const figure = (fields: Partial<Figure>): Figure => fields as Figure;

/** Invented figures: 1.1 + 2.2 = 3.3, which the computer's own addition misses. */
const whole = figure({ id: 'whole', value: 3.3 });
const first = figure({ id: 'first', value: 1.1, partOf: 'whole' });
const second = figure({ id: 'second', value: 2.2, partOf: 'whole' });
const alone = figure({ id: 'alone', value: 5 });

test.each([
  ['a part', [whole, first, second, alone], first, { whole, parts: [first, second], isInferred: false, addUp: true }],
  ['the whole', [whole, first, second], whole, { whole, parts: [first, second], isInferred: false, addUp: true }],
  ['one part of several', [whole, first], first, { whole, parts: [first], isInferred: false, addUp: false }],
  ['a figure by itself', [whole, first, alone], alone, undefined],
] as const)('findParts of %s', (_, figures, asked, found) => {
  expect(findParts({ figures: [...figures] }, asked)).toEqual(found);
});

test('findParts says where the report itself does not name the parts', () => {
  const guessed = { ...second, partIsInferred: true };
  expect(findParts({ figures: [whole, first, guessed] }, first)?.isInferred).toBe(true);
});
