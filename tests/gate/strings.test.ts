import { expect, test } from 'vitest';
import { stringsRule } from '../../src/gate/strings.ts';
import { messagesOf } from './inventedContent.ts';

const zh = 'content/strings/zh.json';
const en = 'content/strings/en.json';

test('a text that one language lacks', () => {
  expect(messagesOf(stringsRule, { file: zh, from: '"title": "报告",', to: '' })).toMatchInlineSnapshot(`
    "content/strings/en.json:2
      found:    title in en without its counterpart in zh
      expected: title in content/strings/zh.json
      do:       Add the text in the other language, or remove it here."
  `);
});

test('a plural form that English needs and Chinese does not', () => {
  expect(messagesOf(stringsRule, { file: en, from: '"count_one": "one figure", ', to: '' })).toMatchInlineSnapshot(`
    "content/strings/zh.json:3
      found:    figures.count_other in zh without its counterpart in en
      expected: figures.count_one in content/strings/en.json
      do:       Add the text in the other language, or remove it here."
  `);
});

test('an empty text', () => {
  expect(messagesOf(stringsRule, { file: zh, from: '报告', to: ' ' })).toMatchInlineSnapshot(`
    "content/strings/zh.json:2
      found:    title without a text
      expected: words
      do:       Write the text, or remove the key in both languages."
  `);
});

test('another placeholder', () => {
  expect(messagesOf(stringsRule, { file: en, from: '{{count}}', to: '{{number}}' })).toMatchInlineSnapshot(`
    "content/strings/en.json:3
      found:    figures.count_other with {{number}}
      expected: {{count}}, as in content/strings/zh.json:3
      do:       Use the same placeholders in both languages."
  `);
});
