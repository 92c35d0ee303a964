import { expect, test } from 'vitest';
import { firstShown, placesFound } from './ask.ts';
import { heldOut, heldOutAbsent } from './heldOut.ts';

test.for([
  ['zh', 0.97],
  ['en', 0.95],
] as const)(
  'what citizens, journalists and investors ask in %s comes first for at least %d of 1',
  ([locale, least], { task }) => {
    const queries = heldOut[locale];
    const misses = queries.flatMap(([query, ...places]) => {
      const shown = firstShown(query, locale);
      // A place without a sentence is a chapter, found by its title.
      const isRight = places.some((place) => shown === place || shown === `${place}/0`);
      return isRight ? [] : [`${query} shows ${shown ?? 'nothing'}`];
    });
    const right = queries.length - misses.length;
    task.meta.measured = `${String(right)} of ${String(queries.length)} right first${misses.map((miss) => `\n    ${miss}`).join('')}`;
    expect(right / queries.length, misses.join('\n')).toBeGreaterThanOrEqual(least);
  },
);

test('what the report does not hold finds none of its sentences, in either language', ({ task }) => {
  const found = heldOutAbsent.flatMap((query) => {
    const places = [...placesFound(query, 'zh'), ...placesFound(query, 'en')];
    return places.length > 0 ? [`${query} finds ${places.slice(0, 3).join(' ')}`] : [];
  });
  task.meta.measured = `${String(heldOutAbsent.length)} queries`;
  expect(found).toEqual([]);
});
