import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/locales.ts';
import { buildCorpus } from '../../../src/features/quoteCheck/corpus.ts';
import { buildQuoteData } from '../../../src/features/quoteCheck/buildQuoteData.ts';
import { quoteOthers } from '../../../src/features/quoteCheck/quoteOthers.ts';
import { checkText } from '../../../src/features/quoteCheck/checkText.ts';
import type { Finding } from '../../../src/features/quoteCheck/finding.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { readContext } from '../../../src/reading/readContext.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { changedForms, type ChangedForm } from './changedForms.ts';
import { englishEdits, pastedTexts } from './pastedTexts.ts';
import { pressTexts } from './pressTexts.ts';

const report = loadReport(process.cwd());
const { facts } = readContext(filesOnDisk(process.cwd()), report.year, []);
const data = buildQuoteData(report, quoteOthers(facts, report.site));
const corpus = buildCorpus(data);

function check(text: string): Finding[] {
  return [...checkText(text, corpus)];
}

function verdictsOf(text: string): string[] {
  return check(text).map(({ verdict }) => verdict);
}

function edit(chapter: string, words: string, instead: string): string {
  const sentence = data.sentences.find(({ chapter: id, text }) => id === chapter && text.en.includes(words));
  if (!sentence) throw new Error(`No English sentence of ${chapter} says “${words}”: name words that it has.`);
  return sentence.text.en.replace(words, instead);
}

test('the table holds at least 120 pasted texts', () => {
  expect(pastedTexts.length + englishEdits.length).toBeGreaterThanOrEqual(120);
});

describe('each pasted text gets its verdicts', () => {
  test.each(pastedTexts.map(([text, verdicts, kinds]) => ({ text, verdicts, kinds })))(
    '$text',
    ({ text, verdicts, kinds }) => {
      const findings = check(text);
      expect(findings.map(({ verdict }) => verdict)).toEqual(verdicts);
      if (kinds) expect(findings.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toEqual(kinds);
    },
  );
});

const numberSigns = {
  ...{
    'in-report': '✓',
    'same-number': '=',
    'other-bound': '≷',
    'no-unit': '∅',
    rounded: '≈',
    negated: '¬',
    altered: '≠',
  },
  ...{ 'not-in-report': '?', 'not-compared': '–' },
};

describe('each text from the press gets its verdict, piece by piece, word by word, number by number', () => {
  test.each(pressTexts)('$name: $text', ({ text, pieces }) => {
    const found = check(text).map(({ verdict, changes, numbers }) => [
      verdict,
      changes.map(
        ({ kind, pasted, report: own, isMoved }) => `${kind}: ${pasted.trim()} → ${isMoved ? '(moved)' : own.trim()}`,
      ),
      numbers.map((number) => `${number.text.replaceAll('\n', ' ')} ${numberSigns[number.verdict]}`),
    ]);
    expect(found).toEqual(pieces.map(([verdict, changes = [], numbers = []]) => [verdict, changes, numbers]));
  });

  test('and no word is put into the report’s mouth', () => {
    const inReport = locales.map((locale) => data.sentences.map((sentence) => sentence.text[locale]));
    const words = pressTexts.flatMap(({ text }) =>
      check(text).flatMap(({ changes }) => changes.map(({ report: own }) => own)),
    );
    expect(words.filter((own) => !inReport.some((texts) => texts.some((sentence) => sentence.includes(own))))).toEqual(
      [],
    );
  });
});

describe('an English sentence with words put differently gets its verdict', () => {
  test.each(
    englishEdits.map(([chapter, words, instead, verdict, kind]) => ({ chapter, words, instead, verdict, kind })),
  )('$chapter: “$words” as “$instead” is $verdict', ({ chapter, words, instead, verdict, kind }) => {
    const [finding, ...others] = check(edit(chapter, words, instead));
    expect(others).toEqual([]);
    expect(finding?.verdict).toBe(verdict);
    if (kind) expect(finding?.changes.map((change) => change.kind)).toEqual([kind]);
  });
});

describe('the report itself is in the report', () => {
  test('the seed, as it was printed', () => {
    expect(check(report.seed.text).filter(({ verdict }) => verdict !== 'in-report')).toEqual([]);
  });

  test.each(locales)('all sentences in %s, a line each', (locale) => {
    const text = data.sentences.map((sentence) => sentence.text[locale]).join('\n');
    expect(check(text).filter(({ verdict }) => verdict !== 'in-report')).toEqual([]);
  });

  test.each(locales)('each sentence in %s, at the place where it stands', (locale) => {
    for (const { chapter, n, text } of data.sentences) {
      const places = check(text[locale]).flatMap((finding) => finding.places);
      expect(places).toContainEqual({ chapter, n });
    }
  });

  test('the English with its lines broken anywhere between words', () => {
    const text = data.sentences
      .filter(({ n }) => n > 0)
      .map((sentence) => sentence.text.en)
      .join(' ');
    const broken = text.replace(/(.{55,70}) /g, '$1\n');
    const alarms = check(broken).filter(({ verdict }) => verdict !== 'in-report');
    // A heading that a browser would set on a line of its own may run into its neighbour of another chapter.
    expect(alarms.length).toBeLessThanOrEqual(check(broken).length * 0.02);
  });
});

/** Each makes another statement of the number behind it, or none. */
const signsBeforeNumbers = [
  ...[
    '-',
    ' - ',
    '\u2010',
    '\u2011',
    '\u2012',
    '–',
    '—',
    '−',
    '﹣',
    '－',
    '+',
    '±',
    '~',
    '∼',
    '≈',
    '≠',
    '=',
    '<',
    '>',
    '≤',
    '≥',
    '≦',
    '≧',
  ],
  ...['▲', '▼', '△', '▽', '↑', '↓', '⬇', '▼ ', '$', '€', '£', '₩', '₹', '×', '÷', '/', '√'],
];

describe('no alteration passes', () => {
  const figures = data.sentences.flatMap((sentence) =>
    locales.flatMap((locale) =>
      sentence.figures[locale].map(([start, end, figure]) => ({ sentence, locale, start, end, figure })),
    ),
  );

  test('every digit of every figure, changed', () => {
    const missed: string[] = [];
    for (const { sentence, locale, start, end } of figures) {
      const text = sentence.text[locale];
      for (let at = start; at < end; at += 1) {
        const digit = text.charAt(at);
        if (!/\d/.test(digit)) continue;
        const changed = text.slice(0, at) + String((Number(digit) + 1) % 10) + text.slice(at + 1);
        if (check(changed).every(({ verdict }) => verdict === 'in-report')) missed.push(changed);
      }
    }
    expect(missed).toEqual([]);
  });

  test('every figure with a sign put before its number', ({ task }) => {
    const numeral = /[\d一二三四五六七八九十百千万亿两]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen)/;
    const passed: string[] = [];
    let tried = 0;
    for (const { text, figures: spans } of data.sentences) {
      for (const [locale, sign] of locales.flatMap((of) => signsBeforeNumbers.map((each) => [of, each] as const))) {
        const changed = [...spans[locale]].reverse().reduce((words, [start, end]) => {
          const at = start + words.slice(start, end).search(numeral);
          return words.slice(0, at) + sign + words.slice(at);
        }, text[locale]);
        const right = check(changed).flatMap(({ numbers }) => numbers.filter(({ verdict }) => verdict === 'in-report'));
        passed.push(...right.map((number) => `${number.text} in ${changed}`));
        tried += spans[locale].length;
      }
    }
    task.meta.measured = `${String(passed.length)} of ${String(tried)} pass as right`;
    expect(passed).toEqual([]);
  });

  test('every figure with its number, currency, sign, unit or bound changed, or made a range', ({ task }) => {
    const passed: string[] = [];
    const tried = new Map<ChangedForm['change'], number>();
    for (const { sentence, locale, start, end, figure } of figures) {
      const bound = report.figures.find(({ id }) => id === figure)?.bound ?? 'exactly';
      const text = sentence.text[locale];
      for (const { change, words } of changedForms(text.slice(start, end), bound, locale)) {
        tried.set(change, (tried.get(change) ?? 0) + 1);
        const findings = check(text.slice(0, start) + words + text.slice(end));
        const isRight = findings.some(({ numbers }) =>
          numbers.some((number) => number.verdict === 'in-report' && number.figures.includes(figure)),
        );
        if (isRight || findings.every(({ verdict }) => verdict === 'in-report')) {
          passed.push(`${change}: ${text.slice(start, end)} as ${words}`);
        }
      }
    }
    const counts = [...tried].map(([change, count]) => `${change} ${String(count)}`).join(', ');
    task.meta.measured = `${String(passed.length)} of ${String(sum(tried.values()))} pass as right (${counts})`;
    expect(passed).toEqual([]);
    expect(sum(tried.values())).toBeGreaterThan(2000);
  });

  test('every figure cut out of the midst of a sentence', () => {
    const missed: string[] = [];
    for (const { sentence, locale, start, end } of figures) {
      const text = sentence.text[locale];
      // A sentence that is quoted up to its figure is quoted in part.
      if (!/[\p{L}\p{N}]/u.test(text.slice(end)) || !/[\p{L}\p{N}]/u.test(text.slice(0, start))) continue;
      const changed = text.slice(0, start) + text.slice(end);
      if (check(changed).every(({ verdict }) => verdict === 'in-report')) missed.push(changed);
    }
    expect(missed).toEqual([]);
  });

  test('every bound dropped', () => {
    const missed: string[] = [];
    for (const { sentence, locale, start, end, figure } of figures) {
      if (report.figures.find(({ id }) => id === figure)?.bound === 'exactly') continue;
      const text = sentence.text[locale];
      const words = text.slice(start, end);
      const bare = words.replace(
        /以上|及以上|左右|突破|超过|不少于|约|过|exceed(?:ing)? |(?:more|fewer) than |at least |no fewer than |around |about | or (?:over|more)/,
        '',
      );
      expect(bare, words).not.toBe(words);
      const changed = text.slice(0, start) + bare + text.slice(end);
      if (check(changed).every(({ verdict }) => verdict === 'in-report')) missed.push(changed);
    }
    expect(missed).toEqual([]);
  });
});

describe('checkText(text) says where and what', () => {
  test('an altered bound stands marked on both sides, with its place and its figure', () => {
    const [finding] = check('固定资产投资增长10%左右');
    expect(finding?.places).toEqual([{ chapter: 'overview', n: 12 }]);
    expect(finding?.changes).toEqual([{ kind: 'bound', pasted: '左右', report: '以上', isMoved: false }]);
    expect(finding?.numbers).toMatchObject([
      {
        text: '增长10%左右',
        verdict: 'other-bound',
        figures: ['fixed-asset-investment-growth-target'],
        report: ['增长10%以上'],
      },
    ]);
    expect(finding?.report.filter(({ mark }) => mark === 'changed').map(({ text }) => text)).toEqual(['以上']);
  });

  test('parts joined are the paste and the report’s sentences', () => {
    const text = '全区全年生产总值完成1150.98亿元，增长7%';
    const [finding] = check(text);
    expect(finding?.pasted.map((part) => part.text).join('')).toBe(text);
    expect(data.sentences.map((sentence) => sentence.text.zh)).toContain(
      finding?.report.map((part) => part.text).join(''),
    );
  });

  test('a number of another sentence is offered, and is not called in the report', () => {
    const [finding] = check('今年房价上涨7%。');
    expect(finding?.verdict).toBe('not-in-report');
    expect(finding?.numbers).toMatchObject([{ text: '上涨7%', verdict: 'same-number', figures: ['gdp-growth-2023'] }]);
  });

  test('words that stand in several places name all of them', () => {
    const [finding] = check('持续做大做强四大主导产业和7条重点产业链');
    expect(finding?.places.map(({ chapter, n }) => `${chapter} ${String(n)}`)).toEqual(['overview 1', 'innovation 3']);
  });
});

describe('a text of 50,000 characters', () => {
  const fifty = (source: string): string => source.repeat(Math.ceil(50_000 / source.length)).slice(0, 50_000);
  const allChinese = data.sentences.map((sentence) => sentence.text.zh).join('\n');
  test.each([
    ['the report again and again', fifty(allChinese)],
    [
      'the report with a digit changed in every number',
      fifty(allChinese.replaceAll(/\d/g, (digit) => String((Number(digit) + 1) % 10))),
    ],
    ['foreign text', fifty('明天青岛多云转晴，最高气温12度。The quick brown fox jumps over the lazy dog. ')],
    ['no punctuation at all', fifty('虚拟现实产业规模突破')],
    ['nothing but digits', fifty('1234567890')],
    ['nothing but numerals', fifty('十百千万亿')],
    ['nothing but line breaks and letters', fifty('a\n')],
    ['nothing but commas', fifty('，,')],
    ['one word', fifty('产业')],
    ['one letter', fifty('x')],
  ])('%s takes less than 6 seconds of computing, and no piece of it longer than 0.6', (_, pasted) => {
    const start = computingMs();
    let last = start;
    let longest = 0;
    for (const finding of checkText(pasted, corpus)) {
      if (finding.end <= finding.start) throw new Error('A finding is about no text at all.');
      const now = computingMs();
      longest = Math.max(longest, now - last);
      last = now;
    }
    expect(last - start).toBeLessThan(6000);
    expect(longest).toBeLessThan(600);
  });
});

/** Processor time and not the clock's, of which a busy machine needs up to twice as much; what grows with the square of the text needs far more. */
function computingMs(): number {
  return process.cpuUsage().user / 1000;
}

test('the table gives no false “in the report”, and at most 2 % false alarms', () => {
  const inReport = pastedTexts.filter(([, verdicts]) => verdicts.every((verdict) => verdict === 'in-report'));
  const falseAlarms = inReport.filter(([text]) => verdictsOf(text).some((verdict) => verdict !== 'in-report'));
  const falsePasses = pastedTexts.filter(
    ([text, verdicts]) => !verdicts.includes('in-report') && verdictsOf(text).includes('in-report'),
  );
  expect(falsePasses).toEqual([]);
  expect(falseAlarms.length).toBeLessThanOrEqual(inReport.length * 0.02);
});

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, each) => total + each, 0);
}

describe('a number that is an official figure of others is called that, and not one of the report', () => {
  const othersOf = (text: string) =>
    check(text).flatMap(({ numbers }) =>
      numbers.flatMap(({ text: number, others }) => others.map((id) => [number, id])),
    );

  test.each([
    ['青岛市2023年实现地区生产总值15760.34亿元。', '15760.34亿元', 'qingdao-gdp-2023'],
    ['青岛市全年经济增速为5.9%。', '5.9%', 'qingdao-gdp-growth-2023'],
    ['Qingdao’s GDP grew by 5.9 percent in 2023.', '5.9 percent', 'qingdao-gdp-growth-2023'],
    ['2023年，全国国内生产总值126.06万亿元。', '126.06万亿元', 'china-gdp-2023'],
    ['China wants at least 12 million new urban jobs.', 'at least 12 million', 'china-new-jobs-goal-2024'],
    ['全国城镇新增就业1200万人以上。', '1200万人以上', 'china-new-jobs-goal-2024'],
    ['1—5月，崂山区规模以上工业增加值同比增长11.9%。', '增长11.9%', 'laoshan-industry-growth-jan-may-2024'],
    ['崂山区地区生产总值增长5.9%。', '增长5.9%', 'qingdao-gdp-growth-2023'],
  ])('%s', (text, number, id) => {
    const found = othersOf(text);
    expect(found.map(([, each]) => each)).toEqual([id]);
    expect(found[0]?.[0]).toContain(number);
  });

  test.each([
    ['the report’s own words', '全区全年生产总值完成1150.89亿元，增长7%。'],
    ['another bound', '全国城镇新增就业1200万人。'],
    ['another number', '青岛市2023年实现地区生产总值15760亿元。'],
    ['what neither the place nor the measure of one is named beside', '某地旅游人次增长9.4%。'],
  ])('not: %s', (_, text) => {
    expect(othersOf(text)).toEqual([]);
  });

  test('each is named with its place, period and measure in both languages', () => {
    expect(data.others.find(({ id }) => id === 'shibei-investment-growth-jan-sep-2024')?.name).toEqual({
      zh: '市北区2024年1月至9月固定资产投资增速（增长8.6%）',
      en: 'Shibei District, January to September 2024: Growth in fixed-asset investment (up 8.6 percent)',
    });
  });
});
