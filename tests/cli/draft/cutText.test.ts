import { expect, test } from 'vitest';
import { cutSentences, cutText } from '../../../src/cli/draft/cutText.ts';

test.each([
  ['甲。乙！丙？', ['甲。', '乙！', '丙？']],
  ['他说：“好。”然后走了。', ['他说：“好。”', '然后走了。']],
  ['没有句号', ['没有句号']],
  ['完成1.5亿元；增长3%。', ['完成1.5亿元；增长3%。']],
])('%s has the sentences %j', (paragraph, sentences) => {
  expect(cutSentences(paragraph)).toEqual(sentences);
});

test('marked headings are chapters, and what stands before them is one too', () => {
  expect(
    cutText('导语。\n# 报告\n第一句,第二句。\n## 港口\n完。').map(({ title, isMarked }) => [title, isMarked]),
  ).toEqual([
    ['', false],
    ['报告', true],
    ['港口', true],
  ]);
});

test('without marks the title of the report and a numbered line open chapters and stay in the text; a short line in one is a heading', () => {
  const [opening, first, second] = cutText(
    '某县报告\n各位代表:现在报告工作。\n一、过去一年\n做了很多事。\n(一)港口\n建了一个。\n二、今年\n再建一个。',
  );
  expect([opening, first, second].map((chapter) => chapter?.title)).toEqual(['某县报告', '一、过去一年', '二、今年']);
  expect(opening?.blocks.map(({ kind, sentences }) => [kind, ...sentences])).toEqual([
    ['heading', '某县报告'],
    ['paragraph', '各位代表：现在报告工作。'],
  ]);
  expect(first?.blocks.map(({ kind, sentences }) => [kind, ...sentences])).toEqual([
    ['heading', '一、过去一年'],
    ['paragraph', '做了很多事。'],
    ['heading', '（一）港口'],
    ['paragraph', '建了一个。'],
  ]);
});

test('a caption that cuts a sentence in two stands behind it', () => {
  const [chapter] = cutText('# 报告\n建立常态化\n\n■港口一角。\n\n交流机制。\n');
  expect(chapter?.blocks.map(({ kind, sentences }) => [kind, ...sentences])).toEqual([
    ['paragraph', '建立常态化交流机制。'],
    ['caption', '■港口一角。'],
  ]);
});

test.each([
  ['先办一事。建立常态化\n■港口一角。\n交流机制。再办一事。', ['建立常态化交流机制。']],
  ['已经办完。\n■港口一角。\n再办一事。', [undefined]],
  ['甲,乙\n■港口。\n丙。丁\n■山。\n戊。', ['甲，乙丙。', '丁戊。']],
])('a caption names the sentence that it cuts, and none where it stands between two: %j', (text, cut) => {
  const captions = cutText(`# 报告\n${text}\n`).flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind === 'caption'),
  );
  expect(captions.map(({ cuts }) => cuts)).toEqual(cut);
});

test('line ends, indents and marks of other systems are no text', () => {
  const [chapter] = cutText('\uFEFF# 报告\r\n\r\n　　造林1,200亩,9:30开工;"小巨人"(企业)。\r\n');
  expect(chapter).toEqual({
    title: '报告',
    isMarked: true,
    blocks: [{ kind: 'paragraph', sentences: ['造林1,200亩，9:30开工；“小巨人”（企业）。'] }],
  });
});
