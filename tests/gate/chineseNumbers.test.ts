import { expect, test } from 'vitest';
import { chineseNumbersRule } from '../../src/gate/chineseNumbers.ts';
import { messagesOf } from './inventedContent.ts';

const overview = 'content/2024/chapters/zh/overview.mdx';
const labels = 'content/2024/labels.yaml';

test('a number outside figures and labels', () => {
  expect(messagesOf(chineseNumbersRule, { file: labels, from: '一期', to: '二期' })).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/innovation.mdx:19
      found:    s4 has “一” in “海洋牧场改造一期，总投资约…”
      expected: a number that lies wholly inside a <Figure> or inside the zh of a label
      do:       Wrap it in a <Figure> in both languages, or list the words in content/2024/labels.yaml if it measures nothing."
  `);
});

test('a number that only begins inside a figure', () => {
  expect(messagesOf(chineseNumbersRule, { file: overview, from: '100亿元</Figure>', to: '100</Figure>亿元' }))
    .toMatchInlineSnapshot(`
      "content/2024/chapters/zh/overview.mdx:10
        found:    s2 has “100亿” in “…，总产值完成100亿元，其中港口…”
        expected: a number that lies wholly inside a <Figure> or inside the zh of a label
        do:       Wrap it in a <Figure> in both languages, or list the words in content/2024/labels.yaml if it measures nothing."
    `);
});

test('a number in a title', () => {
  expect(messagesOf(chineseNumbersRule, { file: overview, from: '|2024年', to: '|2025年' })).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/overview.mdx:2
      found:    the title has “2025” in “山海区：2025年报告”
      expected: a number that lies wholly inside a <Figure> or inside the zh of a label
      do:       Wrap it in a <Figure> in both languages, or list the words in content/2024/labels.yaml if it measures nothing."
  `);
});
