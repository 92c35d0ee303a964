import { chineseNonNumbers } from './chineseNonNumbers.ts';
import { addDecimals, type Decimal, multiplyDecimals, parseDecimal, powerOfTen, printDecimal } from './decimal.ts';
import { type NumberToken, readForeignNumeral } from './numberToken.ts';

const digitCharacters = ['零〇', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
const digits = new Map(
  digitCharacters.flatMap((characters, value) => Array.from(characters, (c) => [c, value] as const)),
);
const smallScales = new Map(Array.from('十拾百佰千仟', (c, index) => [c, 1 + Math.floor(index / 2)] as const));
const numeral = /[0-9零〇一二三四五六七八九两十百千万亿半壹贰叁肆伍陆柒捌玖拾佰仟萬億]/;
const arabic = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
/** Digits one by one, as years are written: 二〇二四. Two digits without a zero (三五, 四五) are rather an estimate. */
const digitByDigit = /[零〇一二三四五六七八九]{2,}(?![十百千万亿])/y;
const nonNumber = new RegExp(chineseNonNumbers.join('|'), 'g');
/** 千 that belongs to the unit when a number stands before it: 5千米, 百万千升. */
const kiloUnit = /千[升米瓦克伏卡]/y;

const zero: Decimal = { units: 0n, places: 0 };

/** Returns every number in a narrowed Chinese text, in order; words such as 一般 and 进一步 are passed over. */
export function scanChineseNumbers(text: string): NumberToken[] {
  const isHidden = markNonNumbers(text);
  const tokens: NumberToken[] = [];
  for (let position = 0; position < text.length;) {
    if (isHidden[position] === 1) {
      position += 1;
      continue;
    }
    const token = readChineseNumber(text, position) ?? readForeignNumeral(text, position);
    if (token) tokens.push(token);
    position = token?.end ?? position + 1;
  }
  return tokens;
}

/** Marks the numeral runs that lie wholly inside words of the list. */
function markNonNumbers(text: string): Uint8Array {
  const inWord = new Uint8Array(text.length);
  for (const { index, 0: word } of text.matchAll(nonNumber)) inWord.fill(1, index, index + word.length);
  for (let start = 0; start < text.length; start += 1) {
    if (!numeral.test(text.charAt(start))) continue;
    let end = start;
    let isCovered = true;
    for (; end < text.length && numeral.test(text.charAt(end)); end += 1) isCovered &&= inWord[end] === 1;
    if (!isCovered) inWord.fill(0, start, end);
    start = end;
  }
  return inWord;
}

function readChineseNumber(text: string, start: number): NumberToken | undefined {
  if (text.startsWith('一半', start)) return { start, end: start + 2, value: 0.5 };
  const half = text[start] === '半' ? parseDecimal('0.5') : undefined;
  if (half) return { start, end: start + 1, value: 0.5, decimal: half, isSpelled: true, needsUnit: true };
  const amount = readAmount(text, start);
  if (!amount) return undefined;
  const value = Number(printDecimal(amount.decimal ?? zero));
  const upper = text.startsWith('分之', amount.end) ? readAmount(text, amount.end + 2) : undefined;
  if (upper?.decimal) {
    const numerator = Number(printDecimal(upper.decimal));
    return value === 100
      ? { start, end: upper.end, value: numerator, decimal: upper.decimal, isPercent: true, isSpelled: true }
      : { start, end: upper.end, value: numerator / value };
  }
  if (text[start - 1] === '第') return { start: start - 1, end: amount.end, value };
  if (!amount.decimal || amount.isVague) {
    return {
      start,
      end: amount.end,
      value: amount.decimal ? value : Number(text.slice(start, amount.end).replaceAll(',', '')),
    };
  }
  const { end, decimal, isMore } = amount;
  return {
    start,
    end,
    value,
    decimal,
    isMore,
    isBareScale: /[十百千万亿]/.test(text.charAt(start)),
    isSpelled: !/\d/.test(text.charAt(start)),
  };
}

interface Amount {
  readonly end: number;
  /** Undefined where the digits are too many to be read exactly. */
  readonly decimal: Decimal | undefined;
  readonly isMore: boolean;
  /** An estimate (十几亿) or a number whose end can be read two ways (1万5). */
  readonly isVague: boolean;
}

/**
 * Reads the longest well-formed number from `start`: digits, numerals or both (1150.89亿, 两千三百亿, 1亿2000万, 百万).
 * The number is collected as 亿 part, 万 part, the section below 万, and the digit still waiting for its scale.
 */
function readAmount(text: string, start: number): Amount | undefined {
  const listed = match(digitByDigit, text, start);
  if (listed && (listed.length > 2 || /[零〇]/.test(listed))) {
    const plain = Array.from(listed, (c) => digits.get(c)).join('');
    return { end: start + listed.length, decimal: parseDecimal(plain), isMore: false, isVague: false };
  }
  let position = start;
  let hundredMillions: Decimal | undefined;
  let tenThousands: Decimal | undefined;
  let section: Decimal | undefined;
  let waiting: Decimal | undefined;
  let waitingIs: 'digit' | 'arabic' | 'fraction' = 'digit';
  let lastScale: number | undefined; // of the scale read last, as a power of ten
  let lastSmallScale = 4;
  let isAfterZero = false;
  let isMore = false;
  let isVague = false;
  let isTooLong = false;

  while (position < text.length) {
    const character = text.charAt(position);
    const arabicDigits = match(arabic, text, position);
    if (arabicDigits) {
      if (waiting || section) break;
      waiting = parseDecimal(arabicDigits);
      isTooLong ||= waiting === undefined;
      waitingIs = 'arabic';
      position += arabicDigits.length;
      if (!waiting) break;
      continue;
    }
    const digit = digits.get(character);
    const small = smallScales.get(character);
    const big = character === '万' || character === '萬' ? 4 : character === '亿' || character === '億' ? 8 : undefined;
    if (digit === 0 && lastScale !== undefined && !waiting) {
      const next = text.charAt(position + 1);
      if (!digits.get(next) && next !== '十') break;
      isAfterZero = true;
    } else if (digit !== undefined) {
      if (waiting) break;
      waiting = { units: BigInt(digit), places: 0 };
      waitingIs = 'digit';
    } else if (character === '点' && waitingIs === 'digit' && (waiting ?? section)) {
      const fraction = readDigits(text, position + 1);
      if (fraction === '') break;
      const fractional = parseDecimal(`0.${fraction}`);
      if (!fractional) break;
      waiting = addDecimals(addDecimals(section ?? zero, waiting ?? zero), fractional);
      waitingIs = 'fraction';
      section = undefined;
      position += fraction.length;
    } else if (small !== undefined) {
      if (waitingIs === 'fraction' || small >= lastSmallScale) break;
      if (numeral.test(text.charAt(position - 1)) && match(kiloUnit, text, position)) break;
      if (!waiting && position > start && !isAfterZero) break;
      section = addDecimals(section ?? zero, multiplyDecimals(waiting ?? powerOfTen(0), powerOfTen(small)));
      waiting = undefined;
      lastScale = lastSmallScale = small;
      isAfterZero = false;
    } else if (big !== undefined) {
      const below = section || waiting ? addDecimals(section ?? zero, waiting ?? zero) : undefined;
      const one = position === start ? powerOfTen(0) : undefined;
      if (big === 4) {
        const amount: Decimal | undefined = below ?? one;
        if (tenThousands || !amount) break;
        tenThousands = multiplyDecimals(amount, powerOfTen(4));
      } else {
        const amount: Decimal | undefined =
          tenThousands || below ? addDecimals(tenThousands ?? zero, below ?? zero) : one;
        if (hundredMillions || !amount) break;
        hundredMillions = multiplyDecimals(amount, powerOfTen(8));
        tenThousands = undefined;
      }
      section = waiting = undefined;
      waitingIs = 'digit';
      lastScale = big;
      lastSmallScale = 4;
      isAfterZero = false;
    } else if (/[多余几]/.test(character) && position > start && /[万亿]/.test(text.charAt(position + 1))) {
      if (character === '几') isVague = true;
      else isMore = true;
    } else if (character !== ' ' || waitingIs !== 'arabic' || !waiting || !/[万亿]/.test(text.charAt(position + 1))) {
      break;
    }
    position += 1;
  }

  if (position === start) return undefined;
  if (waiting && lastScale !== undefined && lastScale > 1 && !isAfterZero) {
    // 一百五 is 150, 两万五 is 25,000; but nobody knows whether 1万5 is.
    if (waitingIs === 'digit') waiting = multiplyDecimals(waiting, powerOfTen(lastScale - 1));
    else isVague = true;
  }
  const parts = [hundredMillions, tenThousands, section, waiting].filter((part) => part !== undefined);
  return { end: position, decimal: isTooLong ? undefined : parts.reduce(addDecimals, zero), isMore, isVague };
}

function readDigits(text: string, start: number): string {
  let read = '';
  for (let digit = digits.get(text.charAt(start)); digit !== undefined; digit = digits.get(text.charAt(start))) {
    read += String(digit);
    start += 1;
  }
  return read;
}

/** Returns what a sticky pattern matches exactly at a position. */
function match(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0];
}
