import { expect, test } from 'vitest';
import { figureWordsRule } from '../../src/gate/figureWords.ts';
import { messagesOf } from './inventedContent.ts';

const enOverview = 'content/2024/chapters/en/overview.mdx';
const enInnovation = 'content/2024/chapters/en/innovation.mdx';
const overviewFigures = 'content/2024/figures/overview.yaml';
const innovationFigures = 'content/2024/figures/innovation.yaml';

test('another value in the English', () => {
  expect(messagesOf(figureWordsRule, { file: enOverview, from: '>10 billion yuan', to: '>10 million yuan' }))
    .toMatchInlineSnapshot(`
      "content/2024/chapters/en/overview.mdx:10
        found:    s2 has “…put came to 10 million yuan”, which says value 10,000,000
        expected: value 10,000,000,000, as output has it in content/2024/figures/overview.yaml:23
        do:       Correct whichever of words and data is wrong; the source decides."
    `);
});

test('another bound in the English', () => {
  expect(messagesOf(figureWordsRule, { file: enInnovation, from: 'at least 20', to: 'over 20' }))
    .toMatchInlineSnapshot(`
      "content/2024/chapters/en/innovation.mdx:9
        found:    s1 has “Building over 20”, which says bound more-than
        expected: bound at-least, as berths has it in content/2024/figures/innovation.yaml:1
        do:       Correct whichever of words and data is wrong; the source decides."
    `);
});

test('words that state no quantity', () => {
  expect(messagesOf(figureWordsRule, { file: enInnovation, from: 'at least 20', to: 'many' })).toMatchInlineSnapshot(`
    "content/2024/chapters/en/innovation.mdx:9
      found:    s1 has “many”, which states no quantity or more than one
      expected: value 20, unit count, bound at-least, counter 家, as berths has it in content/2024/figures/innovation.yaml:1
      do:       Wrap the number with its unit and its bound and nothing else."
  `);
});

test('another value in the data than in all words', () => {
  expect(messagesOf(figureWordsRule, { file: overviewFigures, from: 'value: 4000000000', to: 'value: 400000000' }))
    .toMatchInlineSnapshot(`
      "content/2024/figures/overview.yaml:44
        found:    fishing-output with value 400,000,000
        expected: value 4,000,000,000, as all 2 mentions say: “…元、渔业40亿元”, content/2024/chapters/zh/overview.mdx:10
        do:       Correct the data; it is held in the unit itself, without 亿, 万 or billion."
    `);
});

test('another unit, bound or direction in the data than in all words', () => {
  expect(
    messagesOf(
      figureWordsRule,
      { file: overviewFigures, from: 'value: 4000000000\n  unit: CNY', to: 'value: 4000000000\n  unit: USD' },
      { file: overviewFigures, from: 'bound: at-least\n  direction: down', to: 'bound: more-than\n  direction: up' },
    ),
  ).toMatchInlineSnapshot(`
    "content/2024/figures/overview.yaml:44
      found:    fishing-output with unit USD
      expected: unit CNY, as all 2 mentions say: “…元、渔业40亿元”, content/2024/chapters/zh/overview.mdx:10
      do:       Correct the data; it is held in the unit itself, without 亿, 万 or billion.

    content/2024/figures/overview.yaml:55
      found:    sick-trees with bound more-than, direction up
      expected: bound at-least, direction down, as all 2 mentions say: “病树下降50%以上”, content/2024/chapters/zh/overview.mdx:11
      do:       Correct the data; it is held in the unit itself, without 亿, 万 or billion."
  `);
});

test('another counter in the data than in the Chinese', () => {
  expect(messagesOf(figureWordsRule, { file: innovationFigures, from: 'zh: 家', to: 'zh: 个' })).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/innovation.mdx:9
      found:    s1 has “新建泊位20家以上”, which says counter 家
      expected: counter 个, as berths has it in content/2024/figures/innovation.yaml:1
      do:       Correct whichever of words and data is wrong; the source decides."
  `);
});

test('a noun inside the English figure that is not its counter', () => {
  expect(
    messagesOf(figureWordsRule, { file: enInnovation, from: '>12</Figure> projects', to: '>12 households</Figure>' }),
  ).toMatchInlineSnapshot(`
    "content/2024/chapters/en/innovation.mdx:19
      found:    s4 has “…ll start on 12 households”, which says unit household, counter households
      expected: unit count, counter things, as projects has it in content/2024/figures/innovation.yaml:22
      do:       Correct whichever of words and data is wrong; the source decides."
  `);
});

test('growth that the English does not say', () => {
  expect(messagesOf(figureWordsRule, { file: enOverview, from: 'to grow by', to: 'to be' })).toMatchInlineSnapshot(`
    "content/2024/chapters/en/overview.mdx:8
      found:    s1 has “… 2024 to be around 7 percent”, which says no direction
      expected: direction up, as output-growth has it in content/2024/figures/overview.yaml:12
      do:       Put the verb of growth or decline directly before the figure (增长…, “grow by …”), or correct measure and direction in the data."
  `);
});

test('growth that the English turns round', () => {
  expect(messagesOf(figureWordsRule, { file: enOverview, from: 'to grow by', to: 'to fall by' }))
    .toMatchInlineSnapshot(`
      "content/2024/chapters/en/overview.mdx:8
        found:    s1 has “… to fall by around 7 percent”, which says direction down
        expected: direction up, as output-growth has it in content/2024/figures/overview.yaml:12
        do:       Put the verb of growth or decline directly before the figure (增长…, “grow by …”), or correct measure and direction in the data."
    `);
});

test('a change that the data says nothing of', () => {
  expect(
    messagesOf(
      figureWordsRule,
      { file: overviewFigures, from: 'bound: about\n  direction: up\n', to: 'bound: about\n' },
      {
        file: overviewFigures,
        from: "  measure: growth\n  label: { zh: 数（2024年目标）, en: 'A number, 2024 target' }\n  topics: [economy]\n  readers: [citizen]\n\n- id: output\n",
        to: "  measure: share\n  label: { zh: 数（2024年目标）, en: 'A number, 2024 target' }\n  topics: [economy]\n  readers: [citizen]\n\n- id: output\n",
      },
    ),
  ).toMatchInlineSnapshot(`
    "content/2024/figures/overview.yaml:12
      found:    output-growth with no direction
      expected: direction up, as all 2 mentions say: “…产值增长7%左右”, content/2024/chapters/zh/overview.mdx:8
      do:       Correct the data; it is held in the unit itself, without 亿, 万 or billion."
  `);
});
