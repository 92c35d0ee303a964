import { expect, test } from 'vitest';
import { charactersRule } from '../../src/gate/characters.ts';
import { messagesOf } from './inventedContent.ts';

const zh = 'content/2024/chapters/zh/innovation.mdx';
const en = 'content/2024/chapters/en/innovation.mdx';
const terms = 'content/terms.yaml';

test.each([
  ['a no-break space', '\u00a0', 'U+00A0'],
  ['a zero-width space', '\u200b', 'U+200B'],
  ['a soft hyphen', '\u00ad', 'U+00AD'],
  ['a sign that turns the direction of writing', '\u202e', 'U+202E'],
  ['a tag character', '\u{e0041}', 'U+E0041'],
  ['an ideographic space', '\u3000', 'U+3000'],
  ['a replacement character', '\ufffd', 'U+FFFD'],
])('%s is seen in chapters and data', (_, character, code) => {
  const inChapter = messagesOf(charactersRule, { file: en, from: 'will be', to: `will${character}be` });
  const inData = messagesOf(charactersRule, { file: terms, from: 'where fish', to: `where${character}fish` });
  expect(inChapter).toContain(`found:    ${code} between “`);
  expect(inData).toContain(`found:    ${code} between “`);
});

test('an invisible character is told by its code and its neighbours', () => {
  expect(messagesOf(charactersRule, { file: en, from: 'will be', to: 'will\u00a0be' })).toMatchInlineSnapshot(`
    "content/2024/chapters/en/innovation.mdx:11
      found:    U+00A0 between “ies will” and “be impro”
      expected: characters that one can see, and plain spaces
      do:       Delete the character, or type a plain space in its place."
  `);
});

test('straight quotation marks', () => {
  expect(messagesOf(charactersRule, { file: en, from: 'ranch’s', to: "ranch's" })).toMatchInlineSnapshot(`
    "content/2024/chapters/en/innovation.mdx:19
      found:    ' between “ne ranch” and “s renova”
      expected: typographic quotation marks and apostrophes: “ ” ‘ ’
      do:       Replace the straight mark."
  `);
});

test('half-width punctuation in Chinese', () => {
  expect(messagesOf(charactersRule, { file: zh, from: '改造一期，', to: '改造一期,' })).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/innovation.mdx:19
      found:    期, between “海洋牧场改造一” and “总投资约2亿元的”
      expected: full-width punctuation beside Chinese characters: ，。；：！？（）
      do:       Replace the half-width mark."
  `);
});

test('Chinese in the English', () => {
  expect(messagesOf(charactersRule, { file: en, from: 'A corner', to: 'A 角 corner' })).toMatchInlineSnapshot(`
    "content/2024/chapters/en/innovation.mdx:15
      found:    角 between “■ A ” and “ corner ”
      expected: no Chinese characters or full-width punctuation in the English chapters
      do:       Translate it."
  `);
});
