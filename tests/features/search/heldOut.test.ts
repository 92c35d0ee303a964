import { expect, test } from 'vitest';
import { absentByThree, askedByThree } from './askedByThree.ts';
import { absentFreely, askedFreely } from './askedFreely.ts';
import { absentLater, askedLater } from './askedLater.ts';
import { absentUnseen, askedUnseen } from './askedUnseen.ts';
import { firstShown, nearestPlaces, placesFound } from './ask.ts';
import { locales } from '../../../src/locales.ts';
import { heldOut, heldOutAbsent } from './heldOut.ts';

test.for([
  ['zh', 0.97, 'first', heldOut],
  ['en', 0.95, 'first', heldOut],
  ['zh', 0.97, 'later', askedLater],
  ['en', 0.95, 'later', askedLater],
  ['zh', 0.97, 'freely', askedFreely],
  ['en', 0.95, 'freely', askedFreely],
  ['zh', 0.97, 'unseen', askedUnseen],
  ['en', 0.95, 'unseen', askedUnseen],
  ['zh', 0.97, 'by three', askedByThree],
  ['en', 0.95, 'by three', askedByThree],
] as const)(
  'what citizens, journalists and investors ask in %s comes first for at least %d of 1, asked %s',
  ([locale, least, , list], { task }) => {
    const queries = list[locale];
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
  const absent = [...heldOutAbsent, ...absentLater, ...absentFreely, ...absentUnseen, ...absentByThree];
  const found = absent.flatMap((query) => {
    const places = locales.flatMap((locale) => [...placesFound(query, locale), ...nearestPlaces(query, locale)]);
    return places.length > 0 ? [`${query} finds ${places.slice(0, 3).join(' ')}`] : [];
  });
  task.meta.measured = `${String(absent.length)} queries`;
  expect(found).toEqual([]);
});
