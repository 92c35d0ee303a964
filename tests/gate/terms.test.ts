import { expect, test } from 'vitest';
import { termsRule } from '../../src/gate/terms.ts';
import { messagesOf } from './inventedContent.ts';

const terms = 'content/terms.yaml';

test('the English sentence has a form of the term', () => {
  expect(
    messagesOf(termsRule, {
      file: 'content/2024/chapters/en/innovation.mdx',
      from: 'marine ranch’s',
      to: 'sea farm’s',
    }),
  ).toMatchInlineSnapshot(`
    "content/2024/chapters/en/innovation.mdx:19
      found:    s4 without a form of “marine ranch”
      expected: “marine ranch”, as content/2024/chapters/zh/innovation.mdx:19 has 海洋牧场
      do:       Use the term in the sentence, or add an inflection of it to enForms (content/terms.yaml:1)."
  `);
});

test('the one English form is among the forms', () => {
  expect(messagesOf(termsRule, { file: terms, from: 'en: marine ranch', to: 'en: marine farm' }))
    .toMatchInlineSnapshot(`
    "content/terms.yaml:1
      found:    en: marine farm, which is not among enForms
      expected: the one English form first in enForms, its inflections after it
      do:       Add the form to enForms, letter for letter."
  `);
});

test('a number in an id that the term has not', () => {
  expect(messagesOf(termsRule, { file: terms, from: 'id: marine-ranch', to: 'id: marine-ranch-2' }))
    .toMatchInlineSnapshot(`
    "content/terms.yaml:1
      found:    id: marine-ranch-2
      expected: numbers of its English form in the id: marine ranch
      do:       Correct the id; it is the address of the term."
  `);
});
