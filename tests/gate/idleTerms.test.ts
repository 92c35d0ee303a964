import { expect, test } from 'vitest';
import { findIdleTerms, findTermUses } from '../../src/gate/idleTerms.ts';
import { describeProblem } from '../../src/reading/problem.ts';
import { inventContent, type Change } from './inventedContent.ts';

const terms = 'content/terms.yaml';

/** Returns what is said of the terms of an invented report after some changes, beside reports that use other terms. */
function messagesAfter(change: Change, ...others: Parameters<typeof findIdleTerms>[1]): string {
  const content = inventContent(change);
  return findIdleTerms(content.terms, [findTermUses(content), ...others])
    .map(describeProblem)
    .join('\n\n');
}

test('a term that stands in no report', () => {
  expect(messagesAfter({ file: terms, from: 'zh: 海洋牧场', to: 'zh: 海洋农场' })).toMatchInlineSnapshot(`
    "content/terms.yaml:1
      found:    the term 海洋农场
      expected: a term that stands in a Chinese sentence
      do:       Write it as the chapters print it, or take it out."
  `);
});

test('a form that no sentence uses is misspelt or idle', () => {
  expect(messagesAfter({ file: terms, from: '[marine ranch]', to: '[marine ranch, marine ranches]' }))
    .toMatchInlineSnapshot(`
    "content/terms.yaml:1
      found:    the English form “marine ranches” that no sentence uses
      expected: enForms that stand in sentences whose Chinese has the term
      do:       Correct the form, or take it out."
  `);
});

test.each([
  ['a term', { file: terms, from: 'zh: 海洋牧场', to: 'zh: 海洋农场' }],
  ['a form', { file: terms, from: '[marine ranch]', to: '[marine ranch, marine ranches]' }],
])('%s that the report of another year uses is not idle', (_, change) => {
  const elsewhere = new Map([['marine-ranch', new Set(['marine ranches'])]]);
  expect(messagesAfter(change, elsewhere)).toBe('');
});
