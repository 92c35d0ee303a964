import { printDecimal, type Decimal } from '../decimal.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const irregularOrdinals = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['five', 'fifth'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['twelve', 'twelfth'],
]);

/** Returns a number as it is read in English: 115.089 is "one hundred and fifteen point zero eight nine". */
export function readEnglishNumber(decimal: Decimal): string {
  const [whole = '0', fraction] = printDecimal(decimal).split('.');
  const words = readWhole(Number(whole));
  return fraction === undefined ? words : `${words} point ${readEnglishDigits(fraction)}`;
}

/** Returns an ordinal as it is read: 34 is "thirty-fourth". */
export function readEnglishOrdinal(value: number): string {
  const words = readWhole(value);
  const last = /[a-z]+$/.exec(words)?.[0] ?? '';
  const ordinal = irregularOrdinals.get(last) ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, words.length - last.length) + ordinal;
}

/** Returns a year as it is read: 2016 is "twenty sixteen", 2000 "two thousand". */
export function readEnglishYear(value: number): string {
  const [century, rest] = [Math.floor(value / 100), value % 100];
  if (rest === 0) return value % 1000 === 0 ? readWhole(value) : `${readWhole(century)} hundred`;
  if (value % 1000 < 10) return readWhole(value);
  return `${readWhole(century)} ${rest < 10 ? `oh ${readWhole(rest)}` : readWhole(rest)}`;
}

/** Returns ten years as they are read: 1980 is "nineteen eighties", 2000 "two thousands". */
export function readEnglishDecade(value: number): string {
  return `${readEnglishYear(value)}s`.replace(/ys$/, 'ies');
}

function readEnglishDigits(text: string): string {
  return Array.from(text, (digit) => small[Number(digit)]).join(' ');
}

function readWhole(value: number): string {
  for (const [power, scale] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value < power) continue;
    const rest = value % power;
    const link = rest === 0 ? '' : rest < 100 ? ' and ' : ' ';
    return `${readWhole(Math.floor(value / power))} ${scale}${link}${rest === 0 ? '' : readWhole(rest)}`;
  }
  if (value < 20) return small[value] ?? '';
  const [ten, one] = [tens[Math.floor(value / 10)] ?? '', value % 10];
  return one === 0 ? ten : `${ten}-${small[one] ?? ''}`;
}
