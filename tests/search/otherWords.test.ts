import { expect, test } from 'vitest';
import { otherWords } from '../../src/search/otherWords.ts';
import { rankResults } from '../../src/search/rankResults.ts';
import { readQuery } from '../../src/search/readQuery.ts';
import { corpusFor } from './report.ts';

const corpus = corpusFor('en');

test('none of the words that only seem to stand in the report stands there', () => {
  expect([...otherWords].filter((word) => corpus.vocabulary.has(word))).toEqual([]);
});

test('none of them finds a sentence', () => {
  const found = [...otherWords].filter((word) => rankResults(readQuery(word, corpus), corpus).passages.length > 0);
  expect(found).toEqual([]);
});
