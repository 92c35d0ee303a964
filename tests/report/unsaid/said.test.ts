import { describe, expect, test } from 'vitest';
import { filesOnDisk, withChanges } from '../../../src/reading/files.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { findSaid, findUnsaid } from '../../../src/report/unsaid/findUnsaid.ts';
import { readSaid } from '../../../src/report/unsaid/readSaid.ts';
import { readUnnumbered } from '../../../src/report/unsaid/readUnnumbered.ts';

const files = filesOnDisk(process.cwd());
const report = loadReport(process.cwd());
const said = readSaid(files, report);
const targets = report.figures.filter(({ kind }) => kind === 'target');

/** The clause of a sentence in which a figure stands: between commas, semicolons and full stops. */
function clauseOf(sentence: string, quote: string): string {
  return sentence.split(/[，；。]/).find((clause) => clause.includes(quote)) ?? '';
}

describe('what is said of the targets was read completely', () => {
  test('every target whose clause names a time is listed, and no other but those that a list heads', () => {
    const withTime = targets.filter(({ mentions }) =>
      mentions.some(({ chapter, sentence, quote }) => {
        const text = report.chapters.find(({ id }) => id === chapter)?.sentences[sentence - 1]?.text.zh ?? '';
        return /全年|20\d\d年|季|月|年底|年内|年末|上半年|下半年|期间/.test(clauseOf(text, quote.zh));
      }),
    );
    // A time at the head of a row of clauses goes for the whole row.
    const headed = {
      '2024年，崂山区主要预期目标是：': [
        'gdp-growth-target',
        'district-level-budget-revenue-growth-target',
        'fixed-asset-investment-growth-target',
      ],
      全年倍增企业产值增长: ['industrial-value-added-growth'],
      全年新引进过亿元项目: ['domestic-capital'],
      全年推出不少于: ['online-approval-services', 'any-counter-services'],
      全年计划新增城镇就业: ['public-welfare-jobs', 'supported-entrepreneurs'],
    };
    for (const [head, ids] of Object.entries(headed)) {
      for (const id of ids) expect(targets.find((target) => target.id === id)?.sentence.zh, id).toContain(head);
    }
    const listed = targets.filter((target) => findSaid(target, 'time', said)).map(({ id }) => id);
    expect(listed.sort()).toEqual([...withTime.map(({ id }) => id), ...Object.values(headed).flat()].sort());
  });

  test('no sentence of a target names a department as the one to act', () => {
    const department = /由[^，。]{1,12}(局|委|办|部门|街道|公司)|牵头|(局|委员会|办公室|部门)负责|责任单位/;
    expect(targets.filter(({ sentence }) => department.test(sentence.zh)).map(({ id }) => id)).toEqual([]);
    expect(said.filter(({ says }) => says === 'body')).toEqual([]);
  });

  test('a target has a baseline only where a result states the same thing', () => {
    for (const { figures = [] } of said.filter(({ says }) => says === 'baseline')) {
      expect(figures.map((id) => report.figures.find((figure) => figure.id === id)?.kind)).toEqual(
        figures.map(() => 'result'),
      );
    }
  });
});

test('findUnsaid names what is not listed of a target, and nothing of a result', () => {
  expect(findUnsaid({ id: 'gdp-growth-target', kind: 'target' }, said)).toEqual(['body']);
  expect(findUnsaid({ id: 'new-gazelles', kind: 'target' }, said)).toEqual(['baseline', 'time', 'body']);
  expect(findUnsaid({ id: 'gdp-2023', kind: 'result' }, said)).toEqual([]);
});

const readChanged = (text: string) => readSaid(withChanges(files, new Map([['content/2024/said.yaml', text]])), report);

test.each([
  ['- { figure: gdp-2023, says: time, quote: { zh: 2023年, en: in 2023 } }', 'figure: gdp-2023, which is a result'],
  ['- { figure: no-such-figure, says: time, quote: { zh: 全年, en: over the year } }', 'figure: no-such-figure'],
  ['- { figure: new-gazelles, says: time, quote: { zh: 全年, en: over the year } }', 'quote: 全年'],
  ['- { figure: new-urban-jobs, says: time, quote: { zh: 全年, en: by December } }', 'by December'],
  // A small letter may stand for the capital that begins the sentence, and for no other.
  ['- { figure: new-urban-jobs, says: time, quote: { zh: 全年, en: Over the year } }', 'Over the year'],
  ['- { figure: practical-projects, says: time, quote: { zh: 2024年, en: in 2023 } }', 'in 2023'],
  ['- { figure: new-urban-jobs, says: time, quote: 全年 }', 'quote'],
  ['- { figure: new-gazelles, says: weather, quote: { zh: 全年, en: over the year } }', 'says'],
])('readSaid refuses %s with file and line', (text, found) => {
  expect(() => readChanged(text)).toThrow(/content\/2024\/said\.yaml:1/);
  expect(() => readChanged(text)).toThrow(found);
});

test('the goals without a number stand in the report, in both languages, and have no digit', () => {
  const goals = readUnnumbered(files, report);
  expect(goals.length).toBeGreaterThan(0);
  for (const { quote } of goals) expect(quote.zh + quote.en).not.toMatch(/\d/);
});

test('every clause that sets a rate, a ceiling or a rank without a number is listed', () => {
  const clauses = report.chapters
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ text }) => text.zh.split(/[，；。、：]/))
    .filter((clause) => /比例|限额|指标$|同步$|.{2}(?:持续|继续)保持全[市省]/.test(clause) && !/\d/.test(clause));
  const goals = readUnnumbered(files, report).map(({ quote }) => quote.zh);
  expect(clauses.length).toBeGreaterThan(0);
  for (const clause of clauses)
    expect(
      goals.some((goal) => clause.includes(goal)),
      clause,
    ).toBe(true);
});

test('readUnnumbered refuses words that the report does not have', () => {
  const changed = new Map([['content/2024/unnumbered.yaml', '- { quote: 全面领先, quoteEn: leading everywhere }']]);
  expect(() => readUnnumbered(withChanges(files, changed), report)).toThrow(/unnumbered\.yaml:1/);
});
