import { expect, test } from 'vitest';
import { labelKindsRule } from '../../src/gate/labelKinds.ts';
import { messagesOf } from './inventedContent.ts';

const file = 'content/2024/figures/overview.yaml';
const kind = 'bound: at-least\n  direction: down\n  kind: target\n';
const label = "  measure: growth\n  label: { zh: 数（2024年目标）, en: 'A number, 2024 target' }\n";

/** Returns what the rule says when one of the figures is described otherwise. */
function messagesWhere(from: string, to: string): string {
  return messagesOf(labelKindsRule, { file, from: kind + label, to: (kind + label).replace(from, to) });
}

test('a figure of another kind than its label says', () => {
  expect(messagesWhere('target', 'result')).toMatchInlineSnapshot(`
    "content/2024/figures/overview.yaml:55
      found:    sick-trees, a result, with the label “数（2024年目标）”
      expected: a label that ends with “（2023年）”
      do:       Correct the kind or the label.

    content/2024/figures/overview.yaml:55
      found:    sick-trees, a result, with the label “A number, 2024 target”
      expected: a label that ends with “, 2023”
      do:       Correct the kind or the label."
  `);
  expect(messagesWhere('target', 'context')).toMatchInlineSnapshot(`
    "content/2024/figures/overview.yaml:55
      found:    sick-trees, a context, with the label “数（2024年目标）”
      expected: a label without “目标”
      do:       Correct the kind or the label.

    content/2024/figures/overview.yaml:55
      found:    sick-trees, a context, with the label “A number, 2024 target”
      expected: a label without “target”
      do:       Correct the kind or the label."
  `);
});

test.each([
  ['（2024年目标）', '（2023年目标）'],
  ['（2024年目标）', '（2024年结果）'],
  ['2024 target', '2025 target'],
  ['2024 target', '2024 result'],
])('a label of a target in which %s became %s', (from, to) => {
  expect(messagesWhere(from, to)).toContain('sick-trees, a target, with the label');
});
