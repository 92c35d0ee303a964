import { expect, test } from 'vitest';
import { figureWordsRule } from '../../src/fidelity/figureWords.ts';
import { messagesOf } from './inventedContent.ts';

const enOverview = 'content/2024/chapters/en/overview.mdx';
const enInnovation = 'content/2024/chapters/en/innovation.mdx';
const zhInnovation = 'content/2024/chapters/zh/innovation.mdx';
const overviewFigures = 'content/2024/figures/overview.yaml';
const innovationFigures = 'content/2024/figures/innovation.yaml';

test('another value in the English', () => {
  expect(messagesOf(figureWordsRule, { file: enOverview, from: '>10 billion yuan', to: '>10 million yuan' }))
    .toMatchInlineSnapshot(`
      "content/2024/chapters/en/overview.mdx:10
        found:    s2 has “10 million yuan”, which says value 10,000,000
        expected: value 10,000,000,000, as output has it in content/2024/figures/overview.yaml:23
        do:       Wrap the number with its unit and its bound and nothing else, and correct whichever of words and data is wrong."
    `);
});

test('another bound in the English', () => {
  expect(messagesOf(figureWordsRule, { file: enInnovation, from: 'at least 20', to: 'over 20' }))
    .toMatchInlineSnapshot(`
    "content/2024/chapters/en/innovation.mdx:9
      found:    s1 has “over 20”, which says bound more-than
      expected: bound at-least, as berths has it in content/2024/figures/innovation.yaml:1
      do:       Wrap the number with its unit and its bound and nothing else, and correct whichever of words and data is wrong."
  `);
});

test('words that state no quantity', () => {
  expect(messagesOf(figureWordsRule, { file: enInnovation, from: 'at least 20', to: 'many' })).toMatchInlineSnapshot(`
    "content/2024/chapters/en/innovation.mdx:9
      found:    s1 has “many”, which states no quantity or more than one
      expected: value 20, unit count, counter 家, bound at-least, as berths has it in content/2024/figures/innovation.yaml:1
      do:       Wrap the number with its unit and its bound and nothing else, and correct whichever of words and data is wrong."
  `);
});

test('a bound in the words before a figure', () => {
  expect(
    messagesOf(figureWordsRule, {
      file: enInnovation,
      from: 'on <Figure id="projects">',
      to: 'on more than <Figure id="projects">',
    }),
  ).toMatchInlineSnapshot(`
    "content/2024/chapters/en/innovation.mdx:19
      found:    s4 has “more than 12” with only “12” in the figure
      expected: the whole expression inside <Figure id="projects">
      do:       Take the bound and the unit into the figure, or keep words that read like a bound away from it."
  `);
});

test('a bound in the words after a figure', () => {
  expect(
    messagesOf(
      figureWordsRule,
      { file: zhInnovation, from: '20家以上</Figure>', to: '20家</Figure>以上' },
      { file: enInnovation, from: 'at least 20</Figure> berths', to: '20</Figure> berths or more' },
      { file: innovationFigures, from: 'bound: at-least', to: 'bound: exactly' },
    ),
  ).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/innovation.mdx:9
      found:    s1 has “20家以上” with only “20家” in the figure
      expected: the whole expression inside <Figure id="berths">
      do:       Take the bound and the unit into the figure, or keep words that read like a bound away from it.

    content/2024/chapters/en/innovation.mdx:9
      found:    s1 has “20 berths or more” with only “20” in the figure
      expected: the whole expression inside <Figure id="berths">
      do:       Take the bound and the unit into the figure, or keep words that read like a bound away from it."
  `);
});

test('another value in the data than in all words', () => {
  expect(messagesOf(figureWordsRule, { file: overviewFigures, from: 'value: 4000000000', to: 'value: 400000000' }))
    .toMatchInlineSnapshot(`
      "content/2024/figures/overview.yaml:44
        found:    fishing-output with value 400,000,000
        expected: value 4,000,000,000, as all 2 mentions say: “40亿元”, content/2024/chapters/zh/overview.mdx:10
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
      expected: unit CNY, as all 2 mentions say: “40亿元”, content/2024/chapters/zh/overview.mdx:10
      do:       Correct the data; it is held in the unit itself, without 亿, 万 or billion.

    content/2024/figures/overview.yaml:55
      found:    sick-trees with bound more-than, direction up
      expected: bound at-least, direction down, as all 2 mentions say: “下降50%以上”, content/2024/chapters/zh/overview.mdx:11
      do:       Correct the data; it is held in the unit itself, without 亿, 万 or billion.

    content/2024/chapters/zh/overview.mdx:11
      found:    s3 has “病树下降50%以上”, which goes down
      expected: a word that says up directly before the figure, as sick-trees has direction: up
      do:       Put the verb of growth or decline directly before the figure (增长…, “grow by …”), or correct measure and direction in the data.

    content/2024/chapters/en/overview.mdx:11
      found:    s3 has “Sick trees are to fall by at least 50 percent”, which goes down
      expected: a word that says up directly before the figure, as sick-trees has direction: up
      do:       Put the verb of growth or decline directly before the figure (增长…, “grow by …”), or correct measure and direction in the data."
  `);
});

test('another counter in the data than in the Chinese', () => {
  expect(messagesOf(figureWordsRule, { file: innovationFigures, from: 'zh: 家', to: 'zh: 个' })).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/innovation.mdx:9
      found:    s1 has “20家以上”, which says counter 家
      expected: counter 个, as berths has it in content/2024/figures/innovation.yaml:1
      do:       Wrap the number with its unit and its bound and nothing else, and correct whichever of words and data is wrong."
  `);
});

test('a noun inside the English figure that is not its counter', () => {
  expect(
    messagesOf(figureWordsRule, { file: enInnovation, from: '>12</Figure> projects', to: '>12 households</Figure>' }),
  ).toMatchInlineSnapshot(`
    "content/2024/chapters/en/innovation.mdx:19
      found:    s4 has “12 households”, which says unit household, noun households
      expected: unit count, noun things, as projects has it in content/2024/figures/innovation.yaml:22
      do:       Wrap the number with its unit and its bound and nothing else, and correct whichever of words and data is wrong."
  `);
});

test('growth that the English does not say', () => {
  expect(messagesOf(figureWordsRule, { file: enOverview, from: 'to grow by', to: 'to be' })).toMatchInlineSnapshot(`
    "content/2024/chapters/en/overview.mdx:8
      found:    s1 has “…utput in 2024 to be around 7 percent”, which goes nowhere
      expected: a word that says up directly before the figure, as output-growth has direction: up
      do:       Put the verb of growth or decline directly before the figure (增长…, “grow by …”), or correct measure and direction in the data."
  `);
});

test('growth that the English turns round', () => {
  expect(messagesOf(figureWordsRule, { file: enOverview, from: 'to grow by', to: 'to fall by' }))
    .toMatchInlineSnapshot(`
      "content/2024/chapters/en/overview.mdx:8
        found:    s1 has “… in 2024 to fall by around 7 percent”, which goes down
        expected: a word that says up directly before the figure, as output-growth has direction: up
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
        from: '  measure: growth\n  label: { zh: 2024年的数, en: A number of 2024 }\n  topics: [economy]\n  readers: [citizen]\n\n- id: output\n',
        to: '  measure: share\n  label: { zh: 2024年的数, en: A number of 2024 }\n  topics: [economy]\n  readers: [citizen]\n\n- id: output\n',
      },
    ),
  ).toMatchInlineSnapshot(`
    "content/2024/chapters/zh/overview.mdx:8
      found:    s1 has “…年总产值增长7%左右”, which goes up
      expected: no word of growth or decline before the figure, as output-growth has no direction
      do:       Put the verb of growth or decline directly before the figure (增长…, “grow by …”), or correct measure and direction in the data.

    content/2024/chapters/en/overview.mdx:8
      found:    s1 has “… in 2024 to grow by around 7 percent”, which goes up
      expected: no word of growth or decline before the figure, as output-growth has no direction
      do:       Put the verb of growth or decline directly before the figure (增长…, “grow by …”), or correct measure and direction in the data."
  `);
});
