import { describe, expect, test } from 'vitest';
import { climbLadder } from '../../../src/report/context/climbLadder.ts';
import { compareFact } from '../../../src/report/context/compareFact.ts';
import { describePeriod } from '../../../src/report/context/describePeriod.ts';
import { findStale } from '../../../src/report/context/findStale.ts';
import { readContext } from '../../../src/reading/readContext.ts';
import { formatDate } from '../../../src/words/i18n/formatDate.ts';
import { translator } from '../../../src/words/i18n/translate.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import type { ContextFact } from '../../../src/reading/schemas/context.ts';

const report = loadReport(process.cwd());
const context = readContext(filesOnDisk(process.cwd()), 2024, []);

const whose = { year: 2024, site: { home: 'laoshan' } };

const invented: ContextFact = {
  id: 'invented',
  figure: 'industrial-value-added-growth',
  what: { zh: '增速', en: 'Growth' },
  place: 'laoshan',
  year: 2024,
  standing: 'result',
  value: 11,
  unit: 'percent',
  bound: 'exactly',
  direction: 'up',
  words: { zh: '增长11%', en: 'up 11 percent' },
  measure: 'same',
  source: 'somewhere',
  quote: '增长11%',
  checked: '2026-11-29',
};

describe('how far two figures can be compared', () => {
  test.each([
    ['target', {}, ['same-measure', 'result-beside-goal']],
    ['target', { throughMonth: 5 }, ['same-measure', 'part-year', 'result-beside-goal']],
    ['target', { place: 'qingdao', standing: 'goal' }, ['same-measure', 'other-area']],
    ['target', { year: 2023 }, ['same-measure', 'other-year', 'result-beside-goal']],
    ['result', { year: 2023 }, ['same-measure']],
    ['result', { year: 2023, standing: 'goal' }, ['same-measure', 'goal-beside-result']],
    ['result', { year: 2023, place: 'shibei', standing: 'expected' }, ['same-measure', 'other-area', 'estimate']],
    ['result', { measure: 'other-base', place: 'china', year: 2023 }, ['other-base', 'other-area']],
    ['result', { measure: 'unstated-base', place: 'shibei', year: 2023 }, ['unstated-base', 'other-area']],
    ['target', { measure: 'narrower', throughMonth: 5 }, ['narrower', 'part-year', 'result-beside-goal']],
  ] as const)('beside a %s: %o', (kind, changed, comparability) => {
    expect(compareFact({ ...invented, ...changed }, { kind }, whose)).toEqual(comparability);
  });
});

describe('the ladder of a target decides by arithmetic, and only where measure, place and year are the same', () => {
  const target = {
    id: invented.figure,
    value: 10,
    unit: 'percent',
    bound: 'at-least',
    direction: 'up',
    measure: 'growth',
  } as const;

  test.each([
    ['nothing', target, undefined],
    ['nothing', target, { place: 'qingdao' }],
    ['nothing', target, { year: 2023 }],
    ['nothing', target, { standing: 'expected' }],
    ['nothing', target, { figure: 'gdp-growth-target' }],
    ['part-year', target, { throughMonth: 5 }],
    ['not-comparable', target, { throughMonth: 5, measure: 'narrower' }],
    ['not-comparable', target, { measure: 'other-base' }],
    ['not-comparable', target, { measure: 'unstated-base' }],
    ['reached', target, {}],
    ['reached', target, { value: 10 }],
    ['missed', target, { value: 9.9 }],
    ['open', target, { bound: 'about' }],
    ['missed', target, { direction: 'down' }],
    ['open', { ...target, bound: 'exactly', measure: 'share' }, {}],
    ['missed', { ...target, bound: 'more-than' }, { value: 10 }],
    ['reached', { ...target, bound: 'about' }, { value: 10 }],
    ['open', { ...target, bound: 'about' }, { value: 9.9 }],
    ['reached', { ...target, bound: 'at-most' }, { value: 10 }],
    ['missed', { ...target, bound: 'at-most' }, { value: 10.1 }],
    ['missed', { ...target, bound: 'less-than' }, { value: 10 }],
    ['reached', { ...target, bound: 'exactly' }, { value: 12 }],
  ] as const)('%s', (verdict, announced, changed) => {
    const facts = changed ? [{ ...invented, ...changed }] : [];
    expect(climbLadder(announced, facts, whose).verdict).toBe(verdict);
  });

  test('an outcome decides, whatever part of the year was seen before', () => {
    const facts = [
      { ...invented, throughMonth: 5, value: 12 },
      { ...invented, value: 9 },
    ];
    expect(climbLadder(target, facts, whose)).toEqual({
      partYear: [facts[0]],
      outcomes: [facts[1]],
      verdict: 'missed',
    });
  });
});

test('of the report’s targets official figures show a part of the year for two, the like of it for one, an outcome for none', () => {
  const targets = report.figures.filter(({ kind }) => kind === 'target');
  const known = targets.map(({ id, ...target }) => [id, climbLadder({ id, ...target }, context.facts, report).verdict]);
  expect(known.filter(([, verdict]) => verdict !== 'nothing')).toEqual([
    ['fixed-asset-investment-growth-target', 'part-year'],
    ['technical-upgrading-investment-growth', 'not-comparable'],
    ['industrial-value-added-growth', 'part-year'],
  ]);
});

describe('the official figures of others are worded as their sources word them', () => {
  test('gross product is 国内生产总值 of the nation and 地区生产总值 of every other place', () => {
    const measures = context.facts
      .filter(({ what }) => what.en.startsWith('GDP'))
      .map(({ place, what }) => [place, what.zh.replace('增速', '')]);
    expect(measures.length).toBeGreaterThan(10);
    for (const [place, measure] of measures) {
      expect(measure, place).toBe(place === 'china' ? '国内生产总值' : '地区生产总值');
    }
  });

  test('a last zero that the source prints is kept in both languages', () => {
    const withZero = context.facts.filter(({ value, quote }) => quote.includes(`${String(value)}.0%`));
    expect(withZero.map(({ words }) => words)).toEqual([
      { zh: '增长6.0%', en: 'up 6.0 percent' },
      { zh: '增长10.0%', en: 'up 10.0 percent' },
    ]);
  });

  test('“over” and “more than” of an English text are said to be its words, as the Chinese may include the number', () => {
    const english = new Set(context.sources.filter(({ language }) => language === 'en').map(({ id }) => id));
    const translated = context.facts.filter(({ source, bound }) => english.has(source) && bound === 'more-than');
    expect(translated.map(({ id }) => id)).toEqual([
      'shandong-gdp-growth-goal-2024',
      'shandong-revenue-growth-goal-2024',
      'shandong-new-jobs-goal-2024',
    ]);
    for (const { id, note } of translated) expect(note?.zh, id).toMatch(/是英文的用词，通常译自“以上”/);
  });
});

test.each([
  [{}, '2024年', '2024'],
  [{ year: 2023, throughMonth: 9 }, '2023年1月至9月', 'January to September 2023'],
] as const)('the time that %o covers is told in both languages', (changed, zh, en) => {
  const fact = { ...invented, ...changed };
  expect([describePeriod(fact, 'zh', translator('zh')), describePeriod(fact, 'en', translator('en'))]).toEqual([
    zh,
    en,
  ]);
});

test.each([
  ['2024-02-05', '2024年2月5日', 'February 5, 2024'],
  ['2025-01', '2025年1月', 'January 2025'],
  ['2024', '2024年', '2024'],
])('the date %s is told as exactly as it is given', (date, zh, en) => {
  expect([formatDate(date, 'zh'), formatDate(date, 'en')]).toEqual([zh, en]);
});

test.each([
  ['2026-11-29', []],
  ['2028-05-29', []],
  ['2028-05-30', ['looked', 'old']],
  ['2029-06-30', ['looked', 'old', 'new']],
])('on %s what was looked up more than 18 months before is %o', (today, stale) => {
  const fact = (id: string, checked: string) => ({ ...invented, id, checked, at: { file: '', line: 1 } });
  const facts = [fact('old', '2026-11-29'), fact('new', '2027-12-29')];
  expect(findStale({ looked: '2026-11-29', facts }, new Date(today))).toEqual(stale);
});
