import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outlineRule } from '../../src/gate/outline.ts';
import { describeProblem } from '../../src/reading/problem.ts';
import { filesOnDisk, withChanges } from '../../src/reading/files.ts';
import { readContent } from '../../src/reading/readContent.ts';
import { readOutline } from '../../src/reading/readOutline.ts';
import { pageNames } from '../../src/reading/schemas/outline.ts';

import { messagesOf } from './inventedContent.ts';

const file = 'content/2024/report.yaml';
const files = filesOnDisk(process.cwd());

test('the invented report and the real one keep the promise', () => {
  expect(messagesOf(outlineRule)).toBe('');
  const reading = readContent(files, 2024);
  expect(reading.ok && outlineRule.check(reading.content).problems).toEqual([]);
});

test.each([
  ['a goal that is no figure', 'goals: [output-growth]', 'goals: [output-rise]', 'output-rise, which is no figure'],
  ['a target among the results', 'results: []', 'results: [output]', 'output, a figure of the kind target'],
  [
    'news of a figure that is not there',
    'headline:',
    'headline:\n  news: { zh: "渔业{{fish}}", en: "Fishing {{fish}}" }',
    '{{fish}}, which is no figure',
  ],
  ['a number of our own in the news', 'headline:', 'headline:\n  news: { zh: 渔业120亿元, en: Fishing }', '“120亿”'],
  ['a sentence that is not there', 'innovation/s2', 'innovation/s9', 'innovation/s9, which is no sentence'],
  ['a chapter that is not there', 'innovation/s2', 'harbor/s2', 'harbor/s2, which is no sentence'],
  ['words of another report, in Chinese', 'zh: 完善港口设施', 'zh: 与经济增长同步', '“与经济增长同步”'],
  ['words of another report, in English', 'en: Port facilities', 'en: In step', '“In step”'],
])('%s stops the build', (_, from, to, found) => {
  expect(messagesOf(outlineRule, { file, from, to })).toContain(`found:    ${found}\n`);
});

test('areas are counted in the order of the report, and have a name', () => {
  const chapter = 'content/2024/chapters/zh/innovation.mdx';
  expect(messagesOf(outlineRule, { file: chapter, from: 'area: 1', to: 'area: 2' })).toContain('found:    area: 2\n');
  expect(
    messagesOf(outlineRule, {
      file,
      from: "areas:\n  heading: { zh: 各方面, en: Areas }\n  nth: { zh: '方面{{number}}', en: 'Area {{number}}' }\n",
      to: '',
    }),
  ).toContain('found:    no name for the 1 areas that the chapters speak of\n');
});

test.each([
  ['a chapter twice', '  - growth\n', '  - growth\n  - growth\n', 'each chapter once'],
  ['no chapter', /^chapters:\n(?: {2}- .*\n)+/m, 'chapters: []\n', 'Too small'],
  ['an area without its number', "en: 'Area {{number}} of seven'", "en: 'An area'", '{{number}}'],
])('%s is refused with its line', (_, from, to, expected) => {
  const text = files.text(file).replace(from, to);
  expect(text).not.toBe(files.text(file));
  const reading = readOutline(withChanges(files, new Map([[file, text]])), 2024);
  expect(reading.ok ? '' : reading.problems.map(describeProblem).join('\n')).toMatch(
    /^content\/2024\/report\.yaml:\d+\n/,
  );
  expect(reading.ok ? '' : reading.problems[0]?.expected).toContain(expected);
});

test('a file that the outline does not name is no chapter, and a chapter that has no file is missed', () => {
  const shorter = files.text(file).replace('  - growth\n', '');
  const longer = files.text(file).replace('  - growth\n', '  - growth\n  - harbor\n');
  const messages = [shorter, longer].map((text) => {
    const reading = readContent(withChanges(files, new Map([[file, text]])), 2024);
    return reading.ok ? '' : reading.problems.map(describeProblem).join('\n');
  });
  expect(messages[0]).toContain('content/2024/figures/growth.yaml\n  found:    a file that belongs to no chapter');
  expect(messages[1]).toContain('found:    the chapter harbor, which has no text');
});

test('no chapter has the name of a page that every report has', () => {
  // A page may have files of the same name beside it: its picture.
  const pages = readdirSync('src/pages/[locale]/[year]')
    .map((name) => name.replace(/\..*$/, ''))
    .filter((name) => name !== 'index' && !name.includes('['));
  expect([...new Set(pages)].sort()).toEqual(pageNames);
  const text = files.text(file).replace('- overview', '- data');
  const reading = readOutline(withChanges(files, new Map([[file, text]])), 2024);
  expect(reading.ok ? [] : reading.problems.map(({ expected }) => expected)).toEqual([
    `other names than ${pageNames.join(', ')}`,
  ]);
});
