import { expect, test } from 'vitest';
import { figureEdgesRule } from '../../src/gate/figureEdges.ts';
import { messagesOf } from './inventedContent.ts';

const zhInnovation = 'content/2024/chapters/zh/innovation.mdx';
const enInnovation = 'content/2024/chapters/en/innovation.mdx';
const innovationFigures = 'content/2024/figures/innovation.yaml';

test('a bound in the words before a figure', () => {
  expect(
    messagesOf(figureEdgesRule, {
      file: enInnovation,
      from: 'on <Figure id="projects">',
      to: 'on more than <Figure id="projects">',
    }),
  ).toMatchInlineSnapshot(`
    "content/2024/chapters/en/innovation.mdx:19
      found:    s4 has “…rt on more than 12 projects with a…” with only “12” in the figure
      expected: the whole expression inside <Figure id="projects">
      do:       Take the bound and the unit into the figure, or keep words that read like a bound away from it."
  `);
});

test('a bound in the words after a figure', () => {
  expect(
    messagesOf(
      figureEdgesRule,
      { file: zhInnovation, from: '20家以上</Figure>', to: '20家</Figure>以上' },
      { file: enInnovation, from: 'at least 20</Figure> berths', to: '20</Figure> berths or more' },
      { file: innovationFigures, from: 'bound: at-least', to: 'bound: exactly' },
    ),
  ).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/innovation.mdx:9
      found:    s1 has “新建泊位20家以上。” with only “20家” in the figure
      expected: the whole expression inside <Figure id="berths">
      do:       Take the bound and the unit into the figure, or keep words that read like a bound away from it.

    content/2024/chapters/en/innovation.mdx:9
      found:    s1 has “Building 20 berths or more.” with only “20” in the figure
      expected: the whole expression inside <Figure id="berths">
      do:       Take the bound and the unit into the figure, or keep words that read like a bound away from it."
  `);
});

test.each([
  ['a second bound before a figure', zhInnovation, '总投资<', '总投资超过<'],
  ['a second bound behind a figure', zhInnovation, '20家以上</Figure>', '20家以上</Figure>左右'],
  ['a scale behind a figure', enInnovation, '12</Figure>', '12</Figure> million'],
  ['a unit behind a figure', enInnovation, '12</Figure>', '12</Figure> percent of'],
])('%s', (_, file, from, to) => {
  expect(messagesOf(figureEdgesRule, { file, from, to })).toContain('with only “');
});
