import { expect, test } from 'vitest';
import { locales } from '../../../src/locales.ts';
import { placesFound } from './ask.ts';

test.for(['road', 'roads', 'new roads', 'sea', 'seas', 'clean sea', 'heart', 'hearts'])(
  'a word finds no name in which it stands, nor does its plural: %s',
  (query) => {
    for (const locale of locales) expect(placesFound(query, locale), locale).toEqual([]);
  },
);

test.for([
  ['Shenzhen Road', 'wellbeing/26'],
  ['Shenzhen Road park', 'wellbeing/26'],
  ['Yaohai Road', 'wellbeing/5'],
  ['heart of the sea', 'governance/11'],
  ['temple', 'wellbeing/24'],
  ['brewery', 'growth/11'],
] as const)('a name is found by its words together, and by what it is: %s', ([query, place]) => {
  for (const locale of locales) expect(placesFound(query, locale)[0], locale).toBe(place);
});

test.for(['job', 'jobs', 'new jobs'])('a job well done is no employment: %s', (query) => {
  for (const locale of locales) expect(placesFound(query, locale), locale).not.toContain('wellbeing/3');
});

test.for(['½', '¼', '⅓', '1/2', 'a third', 'a fifth', 'one third', 'two thirds', '三分之一', '数千'])(
  'a fraction or a vague number finds no order and no count: %s',
  (query) => {
    for (const locale of locales) expect(placesFound(query, locale), locale).toEqual([]);
  },
);
