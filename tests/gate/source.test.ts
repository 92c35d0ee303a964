import { expect, test } from 'vitest';
import { sourceRule } from '../../src/gate/source.ts';
import { messagesOf } from './inventedContent.ts';

const overview = 'content/2024/chapters/zh/overview.mdx';
const innovation = 'content/2024/chapters/zh/innovation.mdx';
const remarks = 'content/2024/remarks.yaml';

test('a changed word is shown beside the word of the source', () => {
  expect(messagesOf(sourceRule, { file: overview, from: '其中港口', to: '其中码头' })).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/overview.mdx:10
      found:    “码头60亿元、渔业40亿”
      expected: “港口60亿元、渔业40亿”, as the source prints it
      do:       Restore the words of the source, one sentence a line; only punctuation width and line breaks may differ. A misprint stays and gets a remark."
  `);
});

test('a sentence too many is shown beside what the source goes on with', () => {
  expect(
    messagesOf(sourceRule, { file: overview, from: '</Figure>。\n\n2023年', to: '</Figure>。\n多一句。\n\n2023年' }),
  ).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/overview.mdx:9
      found:    “多一句。”
      expected: “2023年，总产值完成1”, as the source prints it
      do:       Restore the words of the source, one sentence a line; only punctuation width and line breaks may differ. A misprint stays and gets a remark.

    content/2024/chapters/zh/innovation.mdx:9
      found:    the chapter begins with “新建泊位20家以上。”
      expected: it begins with the words under the heading 建设港口
      do:       Move sentences between this chapter and the one before it until each has what stands under its heading."
  `);
});

test('a missing end is shown', () => {
  expect(messagesOf(sourceRule, { file: innovation, from: '项目开工。', to: '项目' })).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/closing.mdx
      found:    the chapters end here
      expected: “开工。”, as the source prints it
      do:       Restore the words of the source, one sentence a line; only punctuation width and line breaks may differ. A misprint stays and gets a remark."
  `);
});

test('a sentence that moved to the next chapter is missed under its heading', () => {
  const sentence = '病树<Figure id="sick-trees">下降50%以上</Figure>。\n';
  expect(
    messagesOf(
      sourceRule,
      { file: overview, from: sentence, to: '' },
      { file: innovation, from: '## 新建', to: `${sentence}\n## 新建` },
    ),
  ).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/innovation.mdx:9
      found:    the chapter begins with “病树下降50%以上。”
      expected: it begins with the words under the heading 建设港口
      do:       Move sentences between this chapter and the one before it until each has what stands under its heading."
  `);
});

test('a chapter with a title of ours begins at a line of the source', () => {
  const sentence = '病树<Figure id="sick-trees">下降50%以上</Figure>。\n';
  expect(
    messagesOf(
      sourceRule,
      { file: overview, from: sentence, to: '' },
      { file: innovation, from: 'title: 建设港口', to: 'title: ［建设港口］' },
      { file: innovation, from: '## 新建', to: `${sentence}\n## 新建` },
    ),
  ).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/closing.mdx:2
      found:    no more chapter with a printed title
      expected: the heading of the source: 建设港口
      do:       Write the heading as printed (| may mark line breaks), or put a title of ours into ［square brackets］.

    content/2024/chapters/zh/innovation.mdx:9
      found:    the chapter begins with “病树下降50%以上。”
      expected: it begins with a line of the source
      do:       Move sentences between this chapter and the one before it until each has what stands under its heading.

    content/2024/chapters/en/innovation.mdx:2
      found:    title: Building the port
      expected: a title in [square brackets], as the Chinese title is ours too
      do:       Put a title into brackets in both languages or in neither."
  `);
});

test('a title is the heading of the source', () => {
  expect(messagesOf(sourceRule, { file: innovation, from: 'title: 建设港口', to: 'title: 建设渔港' }))
    .toMatchInlineSnapshot(`
    "content/2024/chapters/zh/innovation.mdx:2
      found:    title: 建设渔港
      expected: the heading of the source: 建设港口
      do:       Write the heading as printed (| may mark line breaks), or put a title of ours into ［square brackets］.

    content/2024/chapters/zh/innovation.mdx:9
      found:    the chapter begins with “新建泊位20家以上。”
      expected: it begins with a line of the source
      do:       Move sentences between this chapter and the one before it until each has what stands under its heading."
  `);
});

test('a title of ours stands in brackets in both languages', () => {
  expect(messagesOf(sourceRule, { file: 'content/2024/chapters/en/growth.mdx', from: "'[Lost]'", to: 'Lost' }))
    .toMatchInlineSnapshot(`
    "content/2024/chapters/en/growth.mdx:2
      found:    title: Lost
      expected: a title in [square brackets], as the Chinese title is ours too
      do:       Put a title into brackets in both languages or in neither."
  `);
});

test('the remark on a caption stands in the sentence that it cuts', () => {
  expect(messagesOf(sourceRule, { file: remarks, from: '港口设施', to: '新建泊位' })).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/innovation.mdx:11
      found:    a sentence that the caption “■港口一角。” cuts in print, which no remark says
      expected: a remark of kind caption whose quote stands in this sentence
      do:       Add the remark to remarks.yaml, as the chapter has the caption in another place than the source.

    content/2024/remarks.yaml:1
      found:    the remark caption of kind caption with quote: 新建泊位
      expected: words of a sentence that a caption (■) cuts in the source
      do:       Quote words of the sentence that is cut, or give the remark the kind that it has."
  `);
});

test('a chapter with a hole does not say that it is whole', () => {
  expect(
    messagesOf(sourceRule, {
      file: 'content/2024/chapters/zh/growth.mdx',
      from: 'survival: lost',
      to: 'survival: whole',
    }),
  ).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/growth.mdx:4
      found:    survival: whole, with 1 <Lost> and 0 sentences
      expected: whole: no <Lost>; breaks-off and headless: <Lost> and sentences; lost: <Lost> alone
      do:       Correct the survival, or mark the hole with <Lost id="…" />."
  `);
});

test('the source is as long as its origin says', () => {
  expect(messagesOf(sourceRule, { file: 'seeds/2024/origin.yaml', from: 'characters: ', to: 'characters: 1' }))
    .toMatchInlineSnapshot(`
    "seeds/2024/origin.yaml
      found:    characters: 1154
      expected: characters: 154, counted in report.txt
      do:       Correct the number; the source file itself never changes."
  `);
});
