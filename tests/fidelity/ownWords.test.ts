import { expect, test } from 'vitest';
import { ownWordsRule } from '../../src/fidelity/ownWords.ts';
import { messagesOf } from './inventedContent.ts';

const terms = 'content/terms.yaml';

test('a number of an explanation is the same in both languages', () => {
  expect(messagesOf(ownWordsRule, { file: terms, from: 'since 2010', to: 'since 2011' })).toMatchInlineSnapshot(`
    "content/terms.yaml:1
      found:    explain of marine-ranch: “2010” in zh without its counterpart
      expected: the same numbers in both languages
      do:       Correct the number, or say it in the other language too.

    content/terms.yaml:1
      found:    explain of marine-ranch: “2011” in en without its counterpart
      expected: the same numbers in both languages
      do:       Correct the number, or say it in the other language too."
  `);
});

test.each([
  ['在2010年2月5日', 'on February 5, 2010'],
  ['有3家，2010年起', 'three of them, since 2010'],
  ['1.5万平方米', '15,000 square meters'],
])('%s and %s have the same numbers', (zh, en) => {
  expect(
    messagesOf(ownWordsRule, { file: terms, from: '2010年起', to: zh }, { file: terms, from: 'since 2010', to: en }),
  ).toBe('');
});

test('an interface text has the same numbers in both languages', () => {
  expect(
    messagesOf(
      ownWordsRule,
      { file: 'content/strings/zh.json', from: '"报告"', to: '"2024年报告"' },
      { file: 'content/strings/en.json', from: '"Report"', to: '"Report of 2023"' },
    ),
  ).toMatchInlineSnapshot(`
    "content/strings/zh.json:2
      found:    title: “2024” in zh without its counterpart
      expected: the same numbers in both languages
      do:       Correct the number, or say it in the other language too.

    content/strings/zh.json:2
      found:    title: “2023” in en without its counterpart
      expected: the same numbers in both languages
      do:       Correct the number, or say it in the other language too."
  `);
});

test('the head of a chapter has no numbers of ours', () => {
  expect(
    messagesOf(ownWordsRule, {
      file: 'content/2024/chapters/en/overview.mdx',
      from: 'results of a year',
      to: 'results of two years',
    }),
  ).toMatchInlineSnapshot(`
    "content/2024/chapters/en/overview.mdx:5
      found:    summary with “two”
      expected: no number, in digits or words
      do:       Say it without the number."
  `);
});
