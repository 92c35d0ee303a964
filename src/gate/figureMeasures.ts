import type { Problem } from '../reading/problem.ts';
import type { Located } from '../reading/readYaml.ts';
import type { FigureData } from '../reading/schemas/figure.ts';
import { isCounted } from '../quantities/quantity.ts';
import { placeMentions } from './mentions.ts';
import type { Rule } from './rule.ts';

/** What the page of a figure says of it besides its number is what its words say. */
export const figureMeasuresRule: Rule = {
  name: 'figure measures',
  promise: 'What each figure is said to measure, to cover and to belong to fits its unit and the words before it.',
  check(content) {
    const mentions = placeMentions(content).filter(({ locale }) => locale === 'zh');
    return {
      checked: `${String(content.figures.length)} figures`,
      problems: content.figures.flatMap((figure) => {
        const places = mentions.filter((one) => one.figure === figure);
        const facts = {
          sentences: places.map(({ text }) => text),
          before: places.map(({ text, mention }) => clauseBefore(text, mention.start)),
        };
        return checks.flatMap((check) => check(figure, facts)).map((fault) => ({ ...figure.at, ...fault }));
      }),
    };
  },
};

/** The Chinese words in which a figure stands, for each of its mentions. */
interface Words {
  readonly sentences: readonly string[];
  /** What stands before the figure in its clause. */
  readonly before: readonly string[];
}

type Check = (figure: Located<FigureData>, words: Words) => Pick<Problem, 'found' | 'expected' | 'remedy'>[];

const checks: readonly Check[] = [checkUnit, checkRate, checkAddition, checkTotal, checkScope, checkYear, checkNoun];

function clauseBefore(text: string, start: number): string {
  return /[^，。；：]*$/.exec(text.slice(0, start))?.[0] ?? '';
}

/** Only what comes in pieces is counted, and only percentages are growths and shares. */
function checkUnit({ id, unit, measure }: FigureData): ReturnType<Check> {
  const isPercent = unit === 'percent';
  const fits = measure === 'count' ? isCounted(unit) : isPercent === ['growth', 'share'].includes(measure);
  if (fits) return [];
  const fitting = isPercent ? 'growth or share' : 'level, addition, rate or threshold';
  return [
    {
      found: `${id}, a ${measure} in ${unit}`,
      expected: `measure ${fitting}, as its unit is ${unit}`,
      remedy: 'Correct the measure; src/reading/schemas/figure.ts explains each.',
    },
  ];
}

/** Words after which a number is one for each of something. */
export const eachOf = /万人|人均|户均|每平方|每[百千]人/;

const totals = ['level', 'count', 'addition', 'rate'];

/** So many for each of something is no amount in all: 万人床位. */
function checkRate({ id, measure }: FigureData, { before }: Words): ReturnType<Check> {
  const base = before.map((words) => eachOf.exec(words)?.[0]).find((word) => word !== undefined);
  if (!totals.includes(measure) || (measure === 'rate') === (base !== undefined)) return [];
  return [
    base === undefined
      ? {
          found: `${id}, a rate`,
          expected: 'words before it that say for each of what: 万人, 人均',
          remedy: 'Correct the measure.',
        }
      : {
          found: `${id}, a ${measure}, after “${base}”`,
          expected: 'measure rate',
          remedy: 'Correct the measure, and say in the scope for each of what.',
        },
  ];
}

/**
 * What is built anew and rebuilt together is no addition alone (新建改建), nor is what was founded long ago (新学校成立); and what is
 * only begun (新开工) is not there yet.
 */
export const addingWords = /新(?:增|建(?!改建)|引进|培育|招引|开[通办设辟])|增设|创设|创建|^成立/;

function checkAddition({ id, measure }: FigureData, { before }: Words): ReturnType<Check> {
  const word = before.map((words) => addingWords.exec(words)?.[0]).find((found) => found !== undefined);
  if (!totals.includes(measure) || (measure === 'addition') === (word !== undefined)) return [];
  return [
    word === undefined
      ? {
          found: `${id}, an addition, after “${before.join('”, “')}”`,
          expected: 'a word of adding before it: 新增, 新建, 增设 …',
          remedy: 'Correct the measure: things done are a count, amounts a level.',
        }
      : { found: `${id}, a ${measure}, after “${word}”`, expected: 'measure addition', remedy: 'Correct the measure.' },
  ];
}

/** A total is a level; how it changes (生产总值增长) is none. */
function checkTotal({ id, measure, direction }: FigureData, { before }: Words): ReturnType<Check> {
  const total = before.map((words) => /总[^、]{1,2}$/.exec(words)?.[0]).find((word) => word !== undefined);
  if (total === undefined || measure === 'level' || direction !== undefined) return [];
  return [
    { found: `${id}, a ${measure}, after “${total}”`, expected: 'measure level', remedy: 'Correct the measure.' },
  ];
}

/** Where the clause says whom or what the figure covers, so does its scope. */
function checkScope({ id, scope }: FigureData, { before }: Words): ReturnType<Check> {
  const named = before.flatMap((words) => words.match(/全区|区级|全体居民|万人|每[个座家所]\p{Script=Han}{2}/gu) ?? []);
  return [...new Set(named)]
    .filter((word) => !scope?.zh.includes(word))
    .map((word) => ({
      found: `${id} with ${scope ? `the scope ${scope.zh}` : 'no scope'}, after “${word}”`,
      expected: `a scope that says ${word}`,
      remedy: 'Say in the scope whom or what the figure covers.',
    }));
}

/** Results and targets have the report's years; a context has the one that its sentence names. */
function checkYear({ id, kind, year }: FigureData, { sentences }: Words): ReturnType<Check> {
  const named = sentences
    .map((sentence) => new Set([...sentence.matchAll(/(\d{4})年/g)].map(([, digits]) => Number(digits))))
    .filter((years) => years.size === 1)
    .flatMap((years) => [...years])[0];
  const expected = kind === 'context' ? named : undefined;
  if (year === expected) return [];
  return [
    {
      found: `${id}, a ${kind}, with ${year === undefined ? 'no year' : `the year ${String(year)}`}`,
      expected: expected === undefined ? 'no year' : `year: ${String(expected)}, as its sentence says`,
      remedy: 'Correct the year; only a context whose sentence names one year has it.',
    },
  ];
}

/** One thing is not “1 companies”. */
function checkNoun({ id, value, counter }: FigureData): ReturnType<Check> {
  if (value !== 1 || !counter || !/(?<!s)s$/.test(counter.en)) return [];
  return [
    {
      found: `${id}: 1 ${counter.en}`,
      expected: 'the noun in the singular after one',
      remedy: 'Write the English counter as it follows the value.',
    },
  ];
}
