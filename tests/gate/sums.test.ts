import { expect, test } from 'vitest';
import { sumsRule } from '../../src/gate/sums.ts';
import { messagesOf } from './inventedContent.ts';

const figures = 'content/2024/figures/overview.yaml';

test('parts that do not add up', () => {
  expect(messagesOf(sumsRule, { file: figures, from: '4000000000', to: '3000000000' })).toMatchInlineSnapshot(`
    "content/2024/figures/overview.yaml:23
      found:    port-output 6000000000 + fishing-output 3000000000 = 9000000000
      expected: 10000000000, the value of output
      do:       Correct the value that is wrong; where the report does not say itself that these are the parts, set partIsInferred: true."
  `);
});

test('a part larger than its whole', () => {
  expect(messagesOf(sumsRule, { file: figures, from: '4000000000', to: '40000000000' })).toMatchInlineSnapshot(`
    "content/2024/figures/overview.yaml:44
      found:    fishing-output with 40000000000, part of output with 10000000000
      expected: a part that is not larger than its whole
      do:       Correct the value, or name another whole.

    content/2024/figures/overview.yaml:23
      found:    port-output 6000000000 + fishing-output 40000000000 = 46000000000
      expected: 10000000000, the value of output
      do:       Correct the value that is wrong; where the report does not say itself that these are the parts, set partIsInferred: true."
  `);
});

test('a part in another unit than its whole', () => {
  expect(
    messagesOf(sumsRule, {
      file: figures,
      from: 'value: 4000000000\n  unit: CNY',
      to: 'value: 4000000000\n  unit: USD',
    }),
  ).toMatchInlineSnapshot(`
    "content/2024/figures/overview.yaml:44
      found:    fishing-output in USD, part of output in CNY
      expected: the unit of the whole
      do:       Correct the unit, or name another whole."
  `);
});

test('parts that go round in a circle', () => {
  expect(
    messagesOf(sumsRule, {
      file: figures,
      from: 'value: 10000000000',
      to: 'value: 10000000000\n  partOf: port-output',
    }),
  ).toMatchInlineSnapshot(`
    "content/2024/figures/overview.yaml:23
      found:    a circle of parts: output → port-output → output
      expected: a whole that is not a part of its own part
      do:       Take partOf away from the figure that is the largest whole.

    content/2024/figures/overview.yaml:34
      found:    a circle of parts: port-output → output → port-output
      expected: a whole that is not a part of its own part
      do:       Take partOf away from the figure that is the largest whole.

    content/2024/figures/overview.yaml:23
      found:    output with 10000000000, part of port-output with 6000000000
      expected: a part that is not larger than its whole
      do:       Correct the value, or name another whole."
  `);
});

test('parts that the report does not name as parts need not be all there are', () => {
  expect(
    messagesOf(sumsRule, { file: figures, from: 'value: 4000000000', to: 'value: 3000000000\n  partIsInferred: true' }),
  ).toBe('');
});
