import { expect, test } from 'vitest';
import { englishNumbersRule } from '../../src/gate/englishNumbers.ts';
import { messagesOf } from './inventedContent.ts';

const overview = 'content/2024/chapters/en/overview.mdx';
const innovation = 'content/2024/chapters/en/innovation.mdx';
const labels = 'content/2024/labels.yaml';

test('another year than in the Chinese', () => {
  expect(messagesOf(englishNumbersRule, { file: overview, from: 'in 2024', to: 'in 2023' })).toMatchInlineSnapshot(`
    "content/2024/chapters/en/overview.mdx:8
      found:    s1 has “2023” in “…total output in 2023 to grow by arou…”
      expected: a number inside a <Figure>, or words that a label gives for 第三次会议、2024年 of content/2024/chapters/zh/overview.mdx:8
      do:       Say what the Chinese says, add the form to the label in content/2024/labels.yaml, or use words that are no number.

    content/2024/chapters/en/overview.mdx:8
      found:    s1 says 2024年 nowhere
      expected: “2024” once outside figures, as in content/2024/chapters/zh/overview.mdx:8
      do:       Say it in the sentence, or add the form you use to the label (content/2024/labels.yaml:2)."
  `);
});

test('a number word that the Chinese has not', () => {
  expect(messagesOf(englishNumbersRule, { file: innovation, from: 'Port facilities', to: 'Both second ports' }))
    .toMatchInlineSnapshot(`
      "content/2024/chapters/en/innovation.mdx:11
        found:    s2 has “second” in “Both second ports will be i…”
        expected: a number inside a <Figure>, or words that a label gives for a number of content/2024/chapters/zh/innovation.mdx:11
        do:       Say what the Chinese says, add the form to the label in content/2024/labels.yaml, or use words that are no number."
    `);
});

test('a label that is left out', () => {
  expect(messagesOf(englishNumbersRule, { file: innovation, from: 'phase one of ', to: '' })).toMatchInlineSnapshot(`
    "content/2024/chapters/en/innovation.mdx:19
      found:    s4 says 一期 nowhere
      expected: “phase one” once outside figures, as in content/2024/chapters/zh/innovation.mdx:19
      do:       Say it in the sentence, or add the form you use to the label (content/2024/labels.yaml:4).

    content/2024/labels.yaml:4
      found:    the English form “phase one” of the label 一期, which no sentence uses
      expected: forms that stand in English sentences whose Chinese has the label
      do:       Correct the form, or take it out."
  `);
});

test('a label said more often than in the Chinese', () => {
  expect(messagesOf(englishNumbersRule, { file: innovation, from: 'work will start', to: 'phase one will start' }))
    .toMatchInlineSnapshot(`
      "content/2024/chapters/en/innovation.mdx:19
        found:    s4 has “one” in “…novation, phase one will start on 1…”
        expected: a number inside a <Figure>, or words that a label gives for 一期 of content/2024/chapters/zh/innovation.mdx:19
        do:       Say what the Chinese says, add the form to the label in content/2024/labels.yaml, or use words that are no number."
    `);
});

test('a form of a label that no sentence uses', () => {
  expect(messagesOf(englishNumbersRule, { file: labels, from: '[phase one]', to: '[phase one, phase I]' }))
    .toMatchInlineSnapshot(`
    "content/2024/labels.yaml:4
      found:    the English form “phase I” of the label 一期, which no sentence uses
      expected: forms that stand in English sentences whose Chinese has the label
      do:       Correct the form, or take it out."
  `);
});

test('a number in a title', () => {
  expect(messagesOf(englishNumbersRule, { file: overview, from: '2024 Report', to: 'Report' })).toMatchInlineSnapshot(`
    "content/2024/chapters/en/overview.mdx:2
      found:    the title says 2024年 nowhere
      expected: “2024” once outside figures, as in content/2024/chapters/zh/overview.mdx:2
      do:       Say it in the sentence, or add the form you use to the label (content/2024/labels.yaml:2)."
  `);
});

test('years that changed places', () => {
  expect(
    messagesOf(
      englishNumbersRule,
      { file: 'content/2024/chapters/zh/innovation.mdx', from: '完善港口设施', to: '2023年、2024年完善港口设施' },
      { file: innovation, from: 'will be improved', to: 'will be improved in 2024 and 2023' },
    ),
  ).toMatchInlineSnapshot(`
    "content/2024/chapters/en/innovation.mdx:11
      found:    s2 says in this order: 2024年、2023年
      expected: 2023年、2024年, as in content/2024/chapters/zh/innovation.mdx:11
      do:       Keep years and phases in the order of the Chinese."
  `);
});
