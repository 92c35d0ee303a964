import { expect, test } from 'vitest';
import { twinsRule } from '../../src/gate/twins.ts';
import { messagesOf } from './inventedContent.ts';

const zh = 'content/2024/chapters/zh/overview.mdx';
const en = 'content/2024/chapters/en/overview.mdx';
const enInnovation = 'content/2024/chapters/en/innovation.mdx';

test('a missing sentence is missed in its block', () => {
  const sentence = 'Sick trees are to <Figure id="sick-trees">fall by at least 50 percent</Figure>.\n';
  expect(messagesOf(twinsRule, { file: en, from: sentence, to: '' })).toMatchInlineSnapshot(`
    "content/2024/chapters/en/overview.mdx:10
      found:    a paragraph of 1 sentence
      expected: a paragraph of 2 sentences, as in content/2024/chapters/zh/overview.mdx:10
      do:       Give both languages the same blocks in the same order, line n of one for line n of the other."
  `);
});

test('a heading stands where the other language has it', () => {
  expect(messagesOf(twinsRule, { file: enInnovation, from: '## ', to: '' })).toMatchInlineSnapshot(`
    "content/2024/chapters/en/innovation.mdx:9
      found:    a paragraph of 1 sentence
      expected: a heading of 1 sentence, as in content/2024/chapters/zh/innovation.mdx:9
      do:       Give both languages the same blocks in the same order, line n of one for line n of the other."
  `);
});

test('a sentence has the same figures in both languages', () => {
  expect(messagesOf(twinsRule, { file: en, from: '<Figure id="goals">three</Figure>', to: 'three' }))
    .toMatchInlineSnapshot(`
    "content/2024/chapters/en/overview.mdx:8
      found:    s1 has no figure that the Chinese sentence has not
      expected: goals beside what agrees, as in content/2024/chapters/zh/overview.mdx:8
      do:       Wrap the same figures in this sentence in both languages, each as often as the other language has it."
  `);
});

test('figures that changed places are seen', () => {
  expect(
    messagesOf(
      twinsRule,
      { file: en, from: '<Figure id="port-output">6 billion yuan</Figure>', to: '(A)' },
      {
        file: en,
        from: '<Figure id="fishing-output">4 billion yuan</Figure>',
        to: '<Figure id="port-output">6 billion yuan</Figure>',
      },
      { file: en, from: '(A)', to: '<Figure id="fishing-output">4 billion yuan</Figure>' },
    ),
  ).toMatchInlineSnapshot(`
    "content/2024/chapters/en/overview.mdx:10
      found:    s2 has its figures in the order output, fishing-output, port-output
      expected: output, port-output, fishing-output, as in content/2024/chapters/zh/overview.mdx:10
      do:       Keep the order of the Chinese, but name a counted thing before the figures that describe it; numbers that changed places could not be told otherwise."
  `);
});

test('a counted thing comes before the figure that describes it', () => {
  expect(
    messagesOf(twinsRule, {
      file: enInnovation,
      from: '<Figure id="projects">12</Figure> projects with a total investment of <Figure id="investment">about 200 million yuan</Figure>',
      to: '<Figure id="investment">about 200 million yuan</Figure> will be invested in <Figure id="projects">12</Figure> projects',
    }),
  ).toMatchInlineSnapshot(`
    "content/2024/chapters/en/innovation.mdx:19
      found:    s4 has its figures in the order investment, projects
      expected: projects, investment, as in content/2024/chapters/zh/innovation.mdx:19
      do:       Keep the order of the Chinese, but name a counted thing before the figures that describe it; numbers that changed places could not be told otherwise."
  `);
});

test('the heads agree', () => {
  expect(messagesOf(twinsRule, { file: zh, from: 'short: 总览', to: 'short: 总览\narea: 2' })).toMatchInlineSnapshot(`
    "content/2024/chapters/en/overview.mdx
      found:    area: undefined
      expected: area: 2, as in content/2024/chapters/zh/overview.mdx
      do:       Make the heads of both languages agree."
  `);
});
