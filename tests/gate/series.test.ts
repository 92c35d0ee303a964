import { expect, test } from 'vitest';
import { findIdleSeries, seriesRule } from '../../src/gate/series.ts';
import { describeProblem } from '../../src/reading/problem.ts';
import { inventContent, messagesOf } from './inventedContent.ts';

const figures = 'content/2024/figures/innovation.yaml';
const list = 'content/series.yaml';

test('a figure of a series that is not listed', () => {
  expect(messagesOf(seriesRule, { file: figures, from: 'series: projects', to: 'series: project' }))
    .toMatchInlineSnapshot(`
    "content/2024/figures/innovation.yaml:22
      found:    projects: series project
      expected: one of projects
      do:       Correct the name, or describe the series in content/series.yaml."
  `);
});

test.each([
  ['unit', { file: list, from: 'unit: count', to: 'unit: household' }, 'expected: household, count, as'],
  ['measure', { file: list, from: 'measure: count', to: 'measure: addition' }, 'expected: count, addition, as'],
])('a figure of another %s than its series', (_, change, expected) => {
  const messages = messagesOf(seriesRule, change);
  expect(messages).toContain('content/2024/figures/innovation.yaml:22\n  found:    projects: count, count\n');
  expect(messages).toContain(expected);
});

test('a second target of a series in one report', () => {
  expect(
    messagesOf(seriesRule, { file: figures, from: '  measure: addition', to: '  measure: count\n  series: projects' }),
  ).toMatchInlineSnapshot(`
    "content/2024/figures/innovation.yaml:23
      found:    projects: a second target in the series projects, beside berths
      expected: one target and one result of a series in a report
      do:       Leave in the series the figure that goes on in other years."
  `);
});

test('a figure that is neither a target nor a result', () => {
  const change = { file: figures, from: 'kind: target\n  measure: count', to: 'kind: context\n  measure: count' };
  expect(messagesOf(seriesRule, change)).toMatchInlineSnapshot(`
    "content/2024/figures/innovation.yaml:22
      found:    projects: a context in the series projects
      expected: targets and results
      do:       Take it out of the series; what is neither belongs to no year."
  `);
});

test('two series of one name', () => {
  const one = '{ id: projects, title: { zh: 项目, en: Projects }, unit: count, measure: count }';
  expect(messagesOf(seriesRule, { file: list, from: one, to: `${one}\n- ${one}` })).toMatchInlineSnapshot(`
    "content/series.yaml:2
      found:    a second series projects
      expected: ids that occur once
      do:       Rename or remove one."
  `);
});

test('a new base of a figure in no series', () => {
  const change = { file: figures, from: '  series: projects', to: '  newBase: { zh: 口径, en: Base }' };
  expect(() => inventContent(change)).toThrow('a new base is that of a series');
});

test('a series that no figure of any report belongs to', () => {
  const content = inventContent({ file: figures, from: '  series: projects\n', to: '' });
  expect(findIdleSeries([content]).map(describeProblem).join()).toMatchInlineSnapshot(`
    "content/series.yaml:1
      found:    the series projects
      expected: a series that a figure belongs to
      do:       Write series: projects at its figures, or take it out."
  `);
  expect(findIdleSeries([inventContent(), content])).toEqual([]);
});
