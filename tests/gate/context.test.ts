import { describe, expect, test } from 'vitest';
import { contextRule } from '../../src/gate/context.ts';
import { charactersRule } from '../../src/gate/characters.ts';
import { ownWordsRule } from '../../src/gate/ownWords.ts';
import { bounds, units } from '../../src/quantities/index.ts';
import { filesOnDisk } from '../../src/reading/files.ts';
import { readContent } from '../../src/reading/readContent.ts';
import type { ContextFact } from '../../src/reading/schemas/context.ts';
import { messagesOf } from './inventedContent.ts';

const file = 'content/2024/context.yaml';
const change = (from: string, to: string) => ({ file, from, to });

test('an official figure of others passes that says in data, both languages and its source the same', () => {
  expect(messagesOf(contextRule)).toBe('');
});

describe('the gate stops at', () => {
  test.each([
    ['another value', 'value: 5.5', 'value: 5.6', 'expected: exactly 5.6 percent up'],
    ['a bound that nobody states', 'bound: exactly', 'bound: about', 'expected: about 5.5 percent up'],
    ['a change the other way', 'direction: up', 'direction: down', 'expected: exactly 5.5 percent down'],
    ['another Chinese wording', 'zh: 增长5.5%', 'zh: 增长5.6%', 'words “增长5.6%”, which say exactly 5.6 percent up'],
    ['another English wording', 'up 5.5 percent', 'up 6 percent', 'words “up 6 percent”'],
    ['a wording without its verb', 'zh: 增长5.5%', 'zh: 5.5%', 'which say exactly 5.5 percent'],
    ['a wording of two numbers', 'zh: 增长5.5%', 'zh: 增长5.5%和5%', 'which state no quantity or more than one'],
    ['a quote of another number', '增长5.5%，投资', '增长5.8%，投资', 'quote “全市总产值增长5.8%'],
    ['a quote of a fall', '总产值增长5.5%，', '总产值下降5.5%，', 'quote “全市总产值下降5.5%'],
    ['a quote with another bound', '增长5.5%，投资', '增长5.5%左右，投资', 'quote “全市总产值增长5.5%左右'],
    ['a source that is not there', 'source: city-report', 'source: town-report', 'source town-report'],
    ['a source that nobody names', '- id: city-report', '- id: city-plan', 'the source city-plan, which no fact has'],
    ['a figure that the report has not', 'figure: output-growth', 'figure: growth', 'figure growth'],
    ['a place that the site does not know', 'place: qingdao', 'place: atlantis', 'place atlantis'],
    ['a figure in another unit', 'figure: output-growth', 'figure: output', 'expected: CNY, as output has it'],
    ['a day before the source', 'checked: 2025-03-02', 'checked: 2025-01-31', 'checked 2025-01-31'],
  ])('%s', (_, from, to, message) => {
    expect(messagesOf(contextRule, change(from, to))).toContain(message);
  });

  test.each([
    ['an address that is none', 'https://city.example.org/plan', 'the city’s website'],
    ['a copy that names no official text', 'official: primary', 'official: secondary'],
    ['an official text that names another', 'official: primary', 'official: primary\n    names: { zh: 市, en: City }'],
    ['a source of no sort', 'official: primary', 'official: hearsay'],
    ['a source without a publisher', '    publisher: { zh: 市政府网站, en: Website of the city }\n', ''],
    ['a source without a title', '    title: { zh: 全市计划报告, en: Plan of the city }\n', ''],
    ['a source without a date', '    date: 2025-02-01\n', ''],
    ['a fact without its day of looking up', '    checked: 2025-03-02\n', ''],
    ['a difference that is not told', 'measure: same', 'measure: narrower'],
    ['a difference where there is none', 'measure: same', 'measure: same\n    basis: { zh: 不同, en: Other }'],
    ['a name in one language', 'what: { zh: 总产值增速, en: Growth of output }', 'what: { zh: 总产值增速 }'],
  ])('%s', (_, from, to) => {
    expect(() => messagesOf(contextRule, change(from, to))).toThrow(file);
  });

  test('numbers that only one language has, and punctuation of the other language', () => {
    const onlyChinese = change('zh: 总产值增速', 'zh: 3年总产值增速');
    expect(messagesOf(ownWordsRule, onlyChinese)).toContain('what of city-output-growth: “3” in zh');
    expect(messagesOf(charactersRule, change('zh: 全市计划报告', 'zh: 全市计划(报告)'))).toContain(file);
  });
});

const reading = readContent(filesOnDisk(process.cwd()), 2024);
if (!reading.ok) throw new Error('the content cannot be read');
const { content } = reading;

/** Returns whether the gate stops at the content with one fact changed. */
function isCaught(id: string, changed: Partial<ContextFact>): boolean {
  const facts = content.context.facts.map((fact) => (fact.id === id ? { ...fact, ...changed } : fact));
  return contextRule.check({ ...content, context: { ...content.context, facts } }).problems.length > 0;
}

/** Returns the text once for each of its digits, with that digit another one. */
function changeDigits(text: string): string[] {
  return [...text.matchAll(/\d/g)].map(
    ({ 0: digit, index }) => text.slice(0, index) + String((Number(digit) + 1) % 10) + text.slice(index + 1),
  );
}

test('every digit, unit, bound and direction of every official figure of others is held', ({ task }) => {
  const mutations = content.context.facts.flatMap(({ id, value, unit, bound, direction, words }) => [
    ...changeDigits(String(value)).map((digits) => [id, { value: Number(digits) }] as const),
    ...units.filter((other) => other !== unit).map((other) => [id, { unit: other }] as const),
    ...bounds.filter((other) => other !== bound).map((other) => [id, { bound: other }] as const),
    ...(direction ? [[id, { direction: 'down' }] as const, [id, { direction: undefined }] as const] : []),
    ...changeDigits(words.zh).map((zh) => [id, { words: { ...words, zh } }] as const),
    ...changeDigits(words.en).map((en) => [id, { words: { ...words, en } }] as const),
  ]);
  expect(mutations.filter(([id, changed]) => !isCaught(id, changed))).toEqual([]);
  expect(mutations.length).toBeGreaterThan(1000);
  task.meta.measured = `${String(mutations.length)} mutations of ${String(content.context.facts.length)} context facts`;
});
