import { printDecimal, type Decimal } from '../decimal.ts';

const digits = '零一二三四五六七八九';

/** Returns a number below 10,000 as it is read: 1150 is 一千一百五十, 15 within a larger number 一十五. */
function readSection(value: number): string {
  let words = '';
  let isAfterZero = false;
  for (const [power, scale] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) {
      isAfterZero ||= words !== '';
      continue;
    }
    words += (isAfterZero ? '零' : '') + digits.charAt(digit) + scale;
    isAfterZero = false;
  }
  return words;
}

/** Returns a number as it is read in Chinese: 2300 is 两千三百, 220.38 is 二百二十点三八, 2 before a counter is 两. */
export function readChineseNumber(decimal: Decimal, isCounted: boolean): string {
  const [whole = '0', fraction] = printDecimal(decimal).split('.');
  const value = Number(whole);
  const tail = fraction === undefined ? '' : `点${readChineseDigits(fraction)}`;
  if (!Number.isSafeInteger(value)) return readChineseDigits(whole) + tail;
  if (value === 0) return `零${tail}`;
  if (value === 2 && isCounted && tail === '') return '两';
  return (
    readWhole(value)
      .replace(/^一十/, '十')
      .replace(/^二(?=[千万亿])/, '两') + tail
  );
}

/** Returns a whole number as it is read: 100001000 is 一亿零一千, 3 trillion 三万亿. */
function readWhole(value: number): string {
  for (const [power, scale] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    if (value < power) continue;
    const rest = value % power;
    const link = rest > 0 && rest < power / 10 ? '零' : '';
    return readWhole(Math.floor(value / power)) + scale + link + readWhole(rest);
  }
  return readSection(value);
}

/** Returns digits read one by one: 2016 is 二零一六. */
export function readChineseDigits(text: string): string {
  return text.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}
