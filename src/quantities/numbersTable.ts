import { boundWordsOf } from './boundWords.ts';
import { bounds } from './quantity.ts';
import { type Refusal, refusals } from './reading.ts';
import { units, type UnitSpelling, unitTable } from './units.ts';
import { unitSpellings } from './unitWords.ts';

/** What each reason means, with numbers that are refused for it. */
export const refusalMeanings: Readonly<Record<Refusal, readonly [meaning: string, examples: string]>> = {
  vague: ['nobody knows how many', '数千亿, 十几个, several hundred'],
  'foreign-currency': ['money other than yuan and US dollars', '4亿欧元, HK$5, 5 million francs'],
  rate: ['so much for each of something, or that something', '50元/平方米, 7‰, 每10万人, 50 yuan per head'],
  'unknown-unit': ['a unit that is not in the table above, or none that can be told', '5斤, 5吨公里, 5 tons, 8 acres'],
  points: ['a difference between percentages', '2个百分点, 7个点, 50 bps'],
  multiple: ['so many times as much', '2倍, 翻一番, three times'],
  fraction: ['a part of a whole, or a ratio', '三分之一, 三成, a third, 1/2, 3:2'],
  ordinal: ['a place in an order', '第34届, 前10名, 19th'],
  date: ['a year, a month or a day', '2016年, 2月5日, February 5'],
  grade: ['a class, a type or a name made with a number', '4A, 5G, phase two'],
  sign: ['signs that do not go together or mean nothing certain', '±5, ▲8%'],
  contradiction: ['two bounds, units or directions at once', '不少于10个以下, ￥4亿美元, fell by +7%'],
  unread: ['digits that make no number that is certain', '1.2.3, 1,23, 15-10, ①'],
};

/** Returns the domain of the reader of numbers as Markdown: its units, its bounds, and why it refuses all else. */
export function numbersTable(): string {
  const unitRows = units.map((unit) => {
    const { sort, signs = '' } = unitTable[unit];
    const [chinese, english] = [spellings(unitSpellings.zh[unit]), spellings(unitSpellings.en[unit])];
    return [unit, sort, chinese, english || 'any noun', list(signs.split('|'))];
  });
  const boundRows = bounds.map((bound) => [bound, list(boundWordsOf(bound, 'zh')), list(boundWordsOf(bound, 'en'))]);
  const refusalRows = refusals.map((refusal) => [refusal, ...refusalMeanings[refusal]]);
  return `# Numbers

Written by \`npm run numbers-table\` from \`src/quantities\`; do not edit.

A number is read whole, with its sign, currency, unit, bound and rate, or it is refused. What is refused matches nothing.

## Units

Values are in the unit itself; ×n says how many of it one of these words is.

${table(['Unit', 'Sort', 'Chinese', 'English', 'Signs before the number'], unitRows)}

## Bounds

${table(['Bound', 'Chinese', 'English'], boundRows)}

A range (10%—15%, "3 to 5 companies") is two bounds of one quantity; it may be \`about\` and have no other bound.

## Refused

${table(['Reason', 'What is refused', 'Such as'], refusalRows)}
`;
}

function spellings(all: readonly UnitSpelling[]): string {
  return all
    .map(({ words, factor }) => list(words.split('|')) + (factor === undefined ? '' : ` (×${factor})`))
    .join('; ');
}

function list(words: readonly string[]): string {
  return words.join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(escape).join(' | ')} |`).join('\n');
}

/** Signs that mean something in Markdown. */
function escape(cell: string): string {
  return cell.replace(/[<>|~*_]/g, '\\$&');
}
