import { expect, test } from 'vitest';
import { ownWordsRule } from '../../src/gate/ownWords.ts';
import { messagesOf } from './inventedContent.ts';

const terms = 'content/terms.yaml';

test('a number of an explanation is the same in both languages', () => {
  expect(messagesOf(ownWordsRule, { file: terms, from: 'since 2010', to: 'since 2011' })).toMatchInlineSnapshot(`
    "content/terms.yaml:1
      found:    explain of marine-ranch: “2010” in zh without its counterpart in en
      expected: the same number, unit and bound in content/terms.yaml:1
      do:       Correct the number, or say it in the other language too.

    content/terms.yaml:1
      found:    explain of marine-ranch: “2011” in en without its counterpart in zh
      expected: the same number, unit and bound in content/terms.yaml:1
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

test.each([
  ['七家，2010年起', 'eight of them, since 2010', '“七” in zh', '“eight” in en'],
  ['五家，2010年起', 'some of them, since 2010', '“五” in zh', undefined],
  ['几家，2010年起', 'four of them, since 2010', undefined, '“four” in en'],
])('%s and %s have different numbers, though in words', (zh, en, ...missing) => {
  const messages = messagesOf(
    ownWordsRule,
    { file: terms, from: '2010年起', to: zh },
    { file: terms, from: 'since 2010', to: en },
  );
  const found = [...messages.matchAll(/“[^”]+” in (?:zh|en)(?= without)/g)].map(([words]) => words);
  expect(found).toEqual(missing.filter((words) => words !== undefined));
});

test.each([
  ['一方面，二来，2010年起', 'on the other hand, since 2010'],
  ['占百分比，千升，2010年起', 'a share, kiloliters, since 2010'],
])('%s and %s have the same numbers, as 一 and scales within words are none', (zh, en) => {
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
      found:    title: “2024” in zh without its counterpart in en
      expected: the same number, unit and bound in content/strings/en.json:2
      do:       Correct the number, or say it in the other language too.

    content/strings/en.json:2
      found:    title: “2023” in en without its counterpart in zh
      expected: the same number, unit and bound in content/strings/zh.json:2
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

test('a page has the same numbers, units and bounds in both languages, part by part', () => {
  expect(
    messagesOf(ownWordsRule, {
      file: 'content/pages/about.en.mdx',
      from: 'about 667 square meters',
      to: 'at least 667 square kilometers',
    }),
  ).toMatchInlineSnapshot(`
    "content/pages/about.zh.mdx:9
      found:    the page about: “约667平方米” in zh without its counterpart in en
      expected: the same number, unit and bound in content/pages/about.en.mdx:7
      do:       Correct the number, or say it in the other language too.

    content/pages/about.en.mdx:9
      found:    the page about: “at least 667 square kilometers” in en without its counterpart in zh
      expected: the same number, unit and bound in content/pages/about.zh.mdx:7
      do:       Correct the number, or say it in the other language too."
  `);
});

test('a page has the same headings in both languages', () => {
  expect(
    messagesOf(ownWordsRule, {
      file: 'content/pages/about.en.mdx',
      from: '<h2 id="part2">Numbers</h2>',
      to: 'Numbers',
    }),
  ).toContain('the page about with 1 parts between headings');
});
