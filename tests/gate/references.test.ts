import { expect, test } from 'vitest';
import { referencesRule } from '../../src/gate/references.ts';
import { messagesOf } from './inventedContent.ts';

const overview = 'content/2024/chapters/zh/overview.mdx';
const figures = 'content/2024/figures/overview.yaml';
const innovationFigures = 'content/2024/figures/innovation.yaml';
const remarks = 'content/2024/remarks.yaml';
const labels = 'content/2024/labels.yaml';

test('a figure that does not exist, and one that is not used', () => {
  expect(messagesOf(referencesRule, { file: figures, from: 'id: goals', to: 'id: aims' })).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/overview.mdx:8
      found:    s1 has <Figure id="goals">三大</Figure>
      expected: an id out of content/2024/figures
      do:       Correct the id, or add the figure to the data of this chapter.

    content/2024/chapters/en/overview.mdx:8
      found:    s1 has <Figure id="goals">three</Figure>
      expected: an id out of content/2024/figures
      do:       Correct the id, or add the figure to the data of this chapter.

    content/2024/figures/overview.yaml:1
      found:    the figure aims, which stands in no chapter
      expected: <Figure id="aims"> in both languages
      do:       Wrap the number where it stands in the chapters, or take the figure out of the data."
  `);
});

test('an id a second time', () => {
  expect(messagesOf(referencesRule, { file: figures, from: 'id: port-output', to: 'id: output' }))
    .toMatchInlineSnapshot(`
    "content/2024/figures/overview.yaml:33
      found:    id: output a second time
      expected: one entry with this id; the first stands at content/2024/figures/overview.yaml:23
      do:       Merge the two entries, or name this one otherwise.

    content/2024/chapters/zh/overview.mdx:10
      found:    s2 has <Figure id="port-output">60亿元</Figure>
      expected: an id out of content/2024/figures
      do:       Correct the id, or add the figure to the data of this chapter.

    content/2024/chapters/en/overview.mdx:10
      found:    s2 has <Figure id="port-output">6 billion yuan</Figure>
      expected: an id out of content/2024/figures
      do:       Correct the id, or add the figure to the data of this chapter.

    content/2024/figures/overview.yaml:33
      found:    the figure output
      expected: fishing-output here, as the chapter has it earlier
      do:       Put the figures of a chapter into the order in which they first stand in it."
  `);
});

test('a figure in the file of another chapter', () => {
  expect(
    messagesOf(
      referencesRule,
      { file: overview, from: '<Figure id="goals">三大</Figure>', to: '三大' },
      {
        file: 'content/2024/chapters/zh/innovation.mdx',
        from: '完善港口设施',
        to: '完善<Figure id="goals">三大</Figure>港口设施',
      },
    ),
  ).toMatchInlineSnapshot(`
    "content/2024/figures/overview.yaml:1
      found:    the figure goals
      expected: it in content/2024/figures/innovation.yaml, the chapter where it first stands
      do:       Move the entry to that file."
  `);
});

test('figures in another order than in the chapter', () => {
  expect(
    messagesOf(
      referencesRule,
      { file: innovationFigures, from: 'id: berths', to: 'id: x' },
      { file: innovationFigures, from: 'id: investment', to: 'id: berths' },
      { file: innovationFigures, from: 'id: x', to: 'id: investment' },
    ),
  ).toMatchInlineSnapshot(`
    "content/2024/figures/innovation.yaml:1
      found:    the figure investment
      expected: berths here, as the chapter has it earlier
      do:       Put the figures of a chapter into the order in which they first stand in it."
  `);
});

test('a whole that does not exist', () => {
  expect(
    messagesOf(referencesRule, {
      file: innovationFigures,
      from: '  bound: about',
      to: '  bound: about\n  partOf: all',
    }),
  ).toMatchInlineSnapshot(`
    "content/2024/figures/innovation.yaml:12
      found:    the figure investment with partOf: all
      expected: the id of a figure
      do:       Correct the id of the whole."
  `);
});

test('a remark whose words do not stand in its chapter', () => {
  expect(messagesOf(referencesRule, { file: remarks, from: '港口设施', to: '港口措施' })).toMatchInlineSnapshot(`
    "content/2024/remarks.yaml:1
      found:    the remark caption with quote: 港口措施, which stands in 0 sentences of content/2024/chapters/zh/innovation.mdx
      expected: words of exactly one sentence
      do:       Quote the words as they stand in the chapter, and enough of them to be found once."
  `);
});

test('a remark whose English words do not stand in that sentence', () => {
  expect(messagesOf(referencesRule, { file: remarks, from: 'Port facilities', to: 'Port equipment' }))
    .toMatchInlineSnapshot(`
    "content/2024/remarks.yaml:1
      found:    the remark caption with quoteEn: Port equipment
      expected: words of the English sentence, content/2024/chapters/en/innovation.mdx:11
      do:       Quote the English words that stand for the Chinese ones."
  `);
});

test('a remark without words, though its chapter is not lost', () => {
  expect(
    messagesOf(
      referencesRule,
      { file: remarks, from: '  quote: 港口设施\n', to: '' },
      { file: remarks, from: '  quoteEn: Port facilities\n', to: '' },
    ),
  ).toMatchInlineSnapshot(`
    "content/2024/remarks.yaml:1
      found:    the remark caption without words it is about
      expected: quote and quoteEn, as the chapter is not lost as a whole
      do:       Quote the words of the chapter in both languages beside which the remark shall stand."
  `);
});

test('a hole without its remark, and a remark without its hole', () => {
  expect(messagesOf(referencesRule, { file: remarks, from: 'id: growth-lost', to: 'id: hole' })).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/growth.mdx:8
      found:    <Lost id="growth-lost" />
      expected: the id of a remark of kind lost-text on the chapter growth
      do:       Correct the id, or add the remark to remarks.yaml.

    content/2024/chapters/en/growth.mdx:8
      found:    <Lost id="growth-lost" />
      expected: the id of a remark of kind lost-text on the chapter growth
      do:       Correct the id, or add the remark to remarks.yaml.

    content/2024/remarks.yaml:7
      found:    the remark hole on lost text, marked 0 times in both languages together
      expected: <Lost id="hole" /> once in each language
      do:       Mark the hole in the chapter, or give the remark the kind that it has."
  `);
});

test('a label that stands nowhere', () => {
  expect(messagesOf(referencesRule, { file: labels, from: '一期', to: '二期' })).toMatchInlineSnapshot(`
    "content/2024/labels.yaml:4
      found:    the label 二期
      expected: a label that stands in a Chinese sentence
      do:       Write it as the chapters print it, or take it out."
  `);
});

test('a figure about what is no topic of the site', () => {
  const change = { file: 'content/site.yaml', from: 'topics: { economy:', to: 'topics: { fog:' };
  expect(messagesOf(referencesRule, change).split('\n\n')[0]).toMatchInlineSnapshot(`
    "content/2024/figures/overview.yaml:1
      found:    goals: topic economy
      expected: one of fog
      do:       Correct the topic, or name it in content/site.yaml."
  `);
});
