import { chineseNonNumbers } from './chineseNonNumbers.ts';
import { addDecimals, type Decimal, multiplyDecimals, parseDecimal, powerOfTen, printDecimal } from './decimal.ts';
import { matchAt, type NumberToken, readDigits, readForeignNumeral } from './numberToken.ts';

const digitCharacters = ['零〇', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
const digits = new Map(
  digitCharacters.flatMap((characters, value) => Array.from(characters, (c) => [c, value] as const)),
);
const smallScales = new Map(Array.from('十拾百佰千仟', (c, index) => [c, 1 + Math.floor(index / 2)] as const));
const numeral = /[0-9零〇一二三四五六七八九两十百千万亿半壹贰叁肆伍陆柒捌玖拾佰仟]/;
/** Digits one by one, as years are written: 二〇二四. Two digits without a zero (三五, 四五) are rather an estimate. */
const digitByDigit = /[零〇一二三四五六七八九]{2,}(?![十百千万亿])/y;
const nonNumber = new RegExp(chineseNonNumbers.join('|'), 'g');
/** 千 that belongs to the unit when a number stands before it: 5千米, 百万千升. */
const kiloUnit = /千[升米瓦克伏卡]/y;

const partOf = / *分 *之 *负?/y;
const megaAfter = / ?兆[零一二三四五六七八九壹贰叁肆伍陆柒捌玖十拾百千万亿]+/y;
/** Numerals in the order of one number, over spaces; digits go on after a space only to a scale of their own. */
const spacedNumeral =
  /(?:[零〇一二三四五六七八九两十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟点多余几]| +(?!\d[\d.,]*(?![\d.,]| *[百千万亿]))|[0-9.,](?! [0-9.,]))*[0-9.,]?/y;

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
  if (text.startsWith('一半', start)) return { start, end: start + 2, value: 0.5, refusal: 'fraction' };
  const half = text[start] === '半' ? parseDecimal('0.5') : undefined;
  if (half) return { start, end: start + 1, value: 0.5, decimal: half, isSpelled: true, needsUnit: true };
  const amount = readAmount(text, start);
  if (!amount) return undefined;
  const value = Number(printDecimal(amount.decimal ?? zero));
  const over = match(partOf, text, amount.end);
  const upper = over === undefined ? undefined : readAmount(text, amount.end + over.length);
  if (over !== undefined && upper?.decimal) {
    const numerator = Number(printDecimal(upper.decimal));
    const end = endOverSpaces(text, amount.end + over.length, upper.end);
    if (end > upper.end || over.endsWith('负')) return { start, end, value: Number.NaN, refusal: 'unread' };
    return value === 100
      ? { start, end, value: numerator, decimal: upper.decimal, isPercent: true, isSpelled: true }
      : { start, end, value: numerator / value, refusal: 'fraction' };
  }
  // 兆 is a million to some and a million millions to others.
  const mega = matchAt(megaAfter, text, amount.end)?.[0].length ?? 0;
  const end = endOverSpaces(text, start, amount.end + mega);
  if (end > amount.end) return { start, end, value: Number.NaN, refusal: 'unread' };
  if (text[start - 1] === '第') return { start: start - 1, end: amount.end, value, refusal: 'ordinal' };
  if (!amount.decimal || amount.isUnclear) {
    return {
      start,
      end: amount.end,
      value: amount.decimal ? value : Number(text.slice(start, amount.end).replaceAll(',', '')),
      refusal: amount.decimal && text.slice(start, amount.end).includes('几') ? 'vague' : 'unread',
    };
  }
  const { decimal, isMore, scale } = amount;
  return {
    start,
    end,
    value,
    decimal,
    isMore,
    scale,
    isBareScale: /[十百千万亿]/.test(text.charAt(start)),
    isSpelled: !/\d/.test(text.charAt(start)),
  };
}

/**
 * Returns where a number ends that spaces part, which is not certain enough to be read: 三千 九百, 7万 5千, 五百 余万. That is `end`
 * itself where nothing more belongs to it.
 */
function endOverSpaces(text: string, start: number, end: number): number {
  if (text.charAt(end) !== ' ') return end;
  const [run = ''] = matchAt(spacedNumeral, text, start) ?? [];
  const places = Array.from(run, (_, index) => index).filter((index) => run.charAt(index) !== ' ');
  const whole = readAmount(places.map((index) => run.charAt(index)).join(''), 0);
  const wholeEnd = start + (places[(whole?.end ?? 0) - 1] ?? -1) + 1;
  if (wholeEnd <= end) return end;
  const next = readAmount(text, end + (/^ */.exec(text.slice(end))?.[0].length ?? 0));
  return next && next.end > wholeEnd ? end : wholeEnd;
}

interface Amount {
  readonly end: number;
  /** Undefined where the digits are too many to be read exactly. */
  readonly decimal: Decimal | undefined;
  readonly isMore: boolean;
  /** An estimate (十几亿) or a number whose end can be read two ways (1亿5000). */
  readonly isUnclear: boolean;
  /** The power of ten of the 万 or 亿 that it ends with; 0 where it ends with neither. */
  readonly scale: number;
}

/**
 * Reads the longest well-formed number from `start`: digits, numerals or both (1150.89亿, 两千三百亿, 1亿2000万, 百万).
 * The number is collected as 亿 part, 万 part, the section below 万, and the digit still waiting for its scale.
 */
function readAmount(text: string, start: number): Amount | undefined {
  const listed = match(digitByDigit, text, start);
  if (listed && (listed.length > 2 || /[零〇]/.test(listed))) {
    const plain = Array.from(listed, (c) => digits.get(c)).join('');
    return { end: start + listed.length, decimal: parseDecimal(plain), isMore: false, isUnclear: false, scale: 0 };
  }
  let position = start;
  let hundredMillions: Decimal | undefined;
  let tenThousands: Decimal | undefined;
  let section: Decimal | undefined;
  let waiting: Decimal | undefined;
  let waitingIs: 'digit' | 'arabic' | 'fraction' = 'digit';
  let waitingDigits = 1;
  let lastScale: number | undefined; // of the scale read last, as a power of ten
  let lastSmallScale = 4;
  let isAfterZero = false;
  let isMore = false;
  let isUnclear = false;
  let isTooLong = false;

  while (position < text.length) {
    const character = text.charAt(position);
    const arabicDigits = readDigits(text, position);
    if (arabicDigits) {
      if (waiting || (section && !/[百十]/.test(text.charAt(arabicDigits.end)))) break; // 5万4千6百
      waiting = arabicDigits.decimal;
      isTooLong ||= waiting === undefined;
      waitingIs = 'arabic';
      waitingDigits = arabicDigits.end - position;
      position = arabicDigits.end;
      if (!waiting) break;
      continue;
    }
    const digit = digits.get(character);
    const small = smallScales.get(character);
    const isW = character === 'w' && waitingIs === 'arabic' && !/[A-Za-z]/.test(text.charAt(position + 1)); // 2.2w人, as people type 万
    const big = character === '万' || isW ? 4 : character === '亿' ? 8 : undefined;
    if (digit === 0 && lastScale !== undefined && !waiting) {
      const next = text.charAt(position + 1);
      if (!digits.get(next) && next !== '十') break;
      isAfterZero = true;
    } else if (digit !== undefined) {
      // 三十两 weighs, and is not 32.
      if (waiting || (character === '两' && lastScale !== undefined && !/[百千万亿]/.test(text.charAt(position + 1))))
        break;
      waiting = { units: BigInt(digit), places: 0 };
      waitingIs = 'digit';
      waitingDigits = 1;
    } else if (character === '点' && waitingIs === 'digit' && (waiting ?? section)) {
      const fraction = readNumerals(text, position + 1);
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
      // 一百十六 leaves the 一 of 一十六 out.
      if (!waiting && position > start && !isAfterZero && !(small === 1 && lastScale === 2)) break;
      section = addDecimals(section ?? zero, multiplyDecimals(waiting ?? powerOfTen(0), powerOfTen(small)));
      waiting = undefined;
      lastScale = lastSmallScale = small;
      isAfterZero = false;
    } else if (big !== undefined) {
      const below = section || waiting ? addDecimals(section ?? zero, waiting ?? zero) : undefined;
      const one = position === start ? powerOfTen(0) : undefined;
      if (big === 4) {
        const isTwice = tenThousands !== undefined && !below && text.charAt(position - 1) === '万';
        const amount: Decimal | undefined = isTwice ? tenThousands : (below ?? one);
        if ((tenThousands && !isTwice) || !amount) break;
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
      if (character === '几') isUnclear = true;
      else isMore = true;
    } else if (character === '个' && waiting && /^亿(?!元(?:以上|级))/.test(text.slice(position + 1))) {
      // 20个亿, but 20个亿元以上项目 are twenty things of a hundred million each
    } else if (character !== ' ' || !(waiting ?? section) || !/[万亿]/.test(text.charAt(position + 1))) {
      break;
    }
    position += 1;
  }

  if (position === start) return undefined;
  if (waiting && lastScale !== undefined && lastScale > 1 && !isAfterZero) {
    // 一百五 is 150, 两万五 and 2万5 are 25,000, 1万600 is 10,600 and 3万4000 is 34,000; nobody knows what 1亿5000 is.
    const isWhole = waiting.places === 0;
    if (waitingIs !== 'fraction' && isWhole && waitingDigits === 1)
      waiting = multiplyDecimals(waiting, powerOfTen(lastScale - 1));
    else if (!(isWhole && lastScale === 4 && waitingDigits >= 3 && waitingDigits <= 4)) isUnclear = true;
  }
  const scale =
    !waiting && !section && lastScale !== undefined && lastScale >= 4 ? endingScale(text.slice(start, position)) : 0;
  const parts = [hundredMillions, tenThousands, section, waiting].filter((part) => part !== undefined);
  return { end: position, decimal: isTooLong ? undefined : parts.reduce(addDecimals, zero), isMore, isUnclear, scale };
}

function readNumerals(text: string, start: number): string {
  let read = '';
  for (; text.charAt(start) !== '两'; start += 1) {
    const digit = digits.get(text.charAt(start));
    if (digit === undefined) break;
    read += String(digit);
  }
  return read;
}

/** Returns the power of ten of the scales at the end: 8 of 3亿, 12 of 3万亿. */
function endingScale(written: string): number {
  return Array.from(/[万w亿]+$/.exec(written)?.[0] ?? '').reduce((sum, c) => sum + (/[万w]/.test(c) ? 4 : 8), 0);
}

function match(pattern: RegExp, text: string, position: number): string | undefined {
  return matchAt(pattern, text, position)?.[0];
}
