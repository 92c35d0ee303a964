import { addDecimals, type Decimal, multiplyDecimals, parseDecimal, powerOfTen, printDecimal } from './decimal.ts';
import { type NumberToken, readForeignNumeral } from './numberToken.ts';

const units = 'zero one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const cardinals = new Map<string, number>([
  ...[...units, ...teens].map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
]);
/** The powers of ten that scale words stand for. */
const scales = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);
/** Abbreviated scales; those of one letter but k are read only beside a currency, as "400m" alone may be a distance. */
const attachedScales = new Map([
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['b', 9],
  ['bn', 9],
  ['tn', 12],
]);
const irregularOrdinals = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fifth', 5],
  ['eighth', 8],
  ['ninth', 9],
  ['twelfth', 12],
]);
/** Words that say a number but never count or measure: multiples, parts and vague amounts. */
const otherWords = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['half', 0.5],
  ['double', 2],
  ['doubles', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['triple', 3],
  ['triples', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

const arabic = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const ordinalEnding = /(?:st|nd|rd|th)(?![A-Za-z])/y;
const attachedScale = /(?:bn|mn|tn|[bBkmM])(?![A-Za-z0-9])/y;
const spacedScale = /[ -](?:hundred|thousand|million|billion|trillion|bn|mn|tn)(?![A-Za-z])/iy;
const currencyBefore = /(?:\$|¥|RMB|CNY|USD) ?$/i;
const currencyAfter = / ?(?:yuan|RMB|CNY|USD|US ?\$|(?:US |U\.S\. )?dollars?)(?![A-Za-z])/iy;
const word = /[A-Za-z]+/y;
const link = /(?: and |-and-|[ -])/y;
const andHalf = / and a half(?![A-Za-z])/y;
const fractionEnding =
  /[- ](half|halves|quarters?|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|thousandths?)(?![A-Za-z])/iy;
const roman = /(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})(?![A-Za-z])/y;
const phaseBefore = /\bphases?[ -](?:[IVX]+(?:, |,? and |-|–| to ))?$/i;
const wordBreak = /[A-Za-z]/;

const zero: Decimal = { units: 0n, places: 0 };
const half: Decimal = { units: 5n, places: 1 };
const dozen: Decimal = { units: 12n, places: 0 };

/** Returns every number in a narrowed English text, in order: digits, words, ordinals, multiples and Roman phase numbers. */
export function scanEnglishNumbers(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (let position = 0; position < text.length;) {
    const letters = wordBreak.test(text.charAt(position)) ? match(word, text, position) : undefined;
    const token = letters
      ? (readRoman(text, position, letters) ?? readWords(text, position, letters))
      : (readDigits(text, position) ?? readForeignNumeral(text, position));
    if (token) tokens.push(token);
    position = token?.end ?? position + (letters?.length ?? 1);
  }
  return tokens;
}

function readDigits(text: string, start: number): NumberToken | undefined {
  const digits = match(arabic, text, start);
  if (!digits) return undefined;
  let end = start + digits.length;
  const ordinal = match(ordinalEnding, text, end);
  let decimal = parseDecimal(digits);
  if (!decimal) return { start, end, value: Number(digits.replaceAll(',', '')) };
  if (ordinal) {
    return { start, end: end + ordinal.length, value: Number(printDecimal(decimal)), decimal, isOrdinal: true };
  }
  if (match(andHalf, text, end)) {
    decimal = addDecimals(decimal, half);
    end += ' and a half'.length;
  }
  for (let scale = readScale(text, start, end); scale; scale = readScale(text, start, end)) {
    decimal = multiplyDecimals(decimal, powerOfTen(scale.power));
    end = scale.end;
    if (scale.isLast) break;
  }
  const part = readFraction(text, start, end, Number(printDecimal(decimal)));
  return part ?? { start, end, value: Number(printDecimal(decimal)), decimal };
}

function readScale(
  text: string,
  start: number,
  end: number,
): { power: number; end: number; isLast: boolean } | undefined {
  const spaced = match(spacedScale, text, end);
  const attached = spaced ?? match(attachedScale, text, end);
  if (!attached) return undefined;
  const name = attached.replace(/^[ -]/, '').toLowerCase();
  const power = scales.get(name) ?? attachedScales.get(name);
  const after = end + attached.length;
  const isShort = name === 'm' || name === 'b';
  if (power === undefined || (isShort && !touchesCurrency(text, start, after))) return undefined;
  return { power, end: after, isLast: name !== 'hundred' && name !== 'thousand' };
}

function touchesCurrency(text: string, start: number, end: number): boolean {
  return (
    currencyBefore.test(text.slice(Math.max(0, start - 4), start)) || match(currencyAfter, text, end) !== undefined
  );
}

/** Reads the word after a number that makes it a fraction: two-thirds, one half. */
function readFraction(text: string, start: number, end: number, value: number): NumberToken | undefined {
  const ending = match(fractionEnding, text, end);
  if (!ending) return undefined;
  const name = ending.slice(1).toLowerCase();
  const isPlural = name.endsWith('s');
  if (!isPlural && ending.startsWith(' ') && value !== 1) return undefined;
  const single = name.replace(/halves/, 'half').replace(/s$/, '');
  const parts = single === 'half' ? 2 : single === 'quarter' ? 4 : (readOrdinalWord(single) ?? Number.NaN);
  return { start, end: end + ending.length, value: value / parts };
}

function readOrdinalWord(name: string): number | undefined {
  const irregular = irregularOrdinals.get(name);
  if (irregular !== undefined || !name.endsWith('th')) return irregular;
  const stem = name.slice(0, -2).replace(/ie$/, 'y');
  const power = scales.get(stem);
  return cardinals.get(stem) ?? (power === undefined ? undefined : 10 ** power);
}

function readRoman(text: string, start: number, letters: string): NumberToken | undefined {
  const digits = match(roman, text, start);
  if (digits?.length !== letters.length) return undefined;
  if (!phaseBefore.test(text.slice(Math.max(0, start - 20), start))) return undefined;
  const values = [...digits].map((digit) => ({ I: 1, V: 5, X: 10 })[digit] ?? 0);
  const value = values.reduce((sum, part, index) => sum + (part < (values[index + 1] ?? 0) ? -part : part), 0);
  return { start, end: start + digits.length, value };
}

/** Reads the longest well-formed number in words from `start`, a word boundary. */
function readWords(text: string, start: number, firstWord: string): NumberToken | undefined {
  const first = firstWord.toLowerCase();
  let total = zero; // the groups already closed by thousand, million …
  let group: Decimal | undefined; // below the next scale
  let room = 3; // how many digits the next small number may have: three after a scale, two after hundred, one after a ten
  let lastScale = 15;
  let end = start;
  let position = start;
  if (first === 'a' || first === 'an' || first === 'half') {
    const gap = /^ (?:an? )?/.exec(text.slice(start + first.length, start + first.length + 4))?.[0] ?? '';
    position = start + first.length + gap.length;
    const scale = gap === '' ? '' : (match(word, text, position) ?? '').toLowerCase();
    if (!scales.has(scale) && scale !== 'dozen') return readSingleWord(start, firstWord);
    group = first === 'half' ? half : powerOfTen(0);
  }
  let isAfterAnd = false;
  let beforeAnd: NumberToken | undefined; // where to stop when "and" turns out to join two numbers
  while (position < text.length) {
    const letters = match(word, text, position);
    if (!letters) break;
    const name = letters.toLowerCase();
    const cardinal = cardinals.get(name);
    const power = scales.get(name);
    const ordinal = readOrdinalWord(name);
    if (cardinal !== undefined) {
      const width = cardinal === 0 ? 3 : cardinal < 10 ? 1 : 2;
      if (width > room) break;
      group = addDecimals(group ?? zero, { units: BigInt(cardinal), places: 0 });
      room = cardinal >= 20 ? 1 : 0;
    } else if (isAfterAnd) {
      break;
    } else if (name === 'dozen') {
      const dozens = multiplyDecimals(addDecimals(total, group ?? (end > start ? zero : powerOfTen(0))), dozen);
      return spelledToken(start, position + letters.length, dozens);
    } else if (power === 2) {
      if (group && Number(printDecimal(group)) >= 100) return beforeAnd ?? spelledToken(start, end, total, group);
      group = multiplyDecimals(group ?? powerOfTen(0), powerOfTen(2));
      room = 2;
    } else if (power !== undefined) {
      if (power >= lastScale) return beforeAnd ?? spelledToken(start, end, total, group);
      total = addDecimals(total, multiplyDecimals(group ?? powerOfTen(0), powerOfTen(power)));
      group = undefined;
      room = 3;
      lastScale = power;
    } else if (ordinal !== undefined && ordinal < 10 && room === 1 && text[position - 1] === '-') {
      const value = spelledToken(start, end, total, group).value + ordinal;
      return { start, end: position + letters.length, value };
    } else {
      break;
    }
    end = position + letters.length;
    if (power === undefined && match(andHalf, text, end)) {
      group = addDecimals(group ?? zero, half);
      end += ' and a half'.length;
    }
    const joint = match(link, text, end);
    if (!joint) break;
    isAfterAnd = joint.includes('and');
    if (isAfterAnd && power === undefined) break;
    if (isAfterAnd) beforeAnd = spelledToken(start, end, total, group);
    position = end + joint.length;
  }
  if (end === start) return readSingleWord(start, firstWord);
  const whole = spelledToken(start, end, total, group);
  return readPoint(text, whole) ?? readFraction(text, start, end, whole.value) ?? whole;
}

function spelledToken(start: number, end: number, closed: Decimal, open: Decimal = zero): NumberToken {
  const decimal = addDecimals(closed, open);
  return { start, end, value: Number(printDecimal(decimal)), decimal, isSpelled: true };
}

/** Reads on after "six": " point five", and the scale that may follow. */
function readPoint(text: string, { start, end, decimal }: NumberToken): NumberToken | undefined {
  if (!decimal || !text.startsWith(' point ', end)) return undefined;
  let digits = '';
  end += ' point'.length;
  while (text.charAt(end) === ' ') {
    const letters = match(word, text, end + 1);
    const digit = letters ? units.indexOf(letters.toLowerCase()) : -1;
    if (!letters || digit < 0) break;
    digits += String(digit);
    end += 1 + letters.length;
  }
  const fraction = parseDecimal(`0.${digits}`);
  if (!fraction) return undefined;
  const scale = readScale(text, start, end);
  const sum = addDecimals(decimal, fraction);
  return scale
    ? spelledToken(start, scale.end, multiplyDecimals(sum, powerOfTen(scale.power)))
    : spelledToken(start, end, sum);
}

function readSingleWord(start: number, letters: string): NumberToken | undefined {
  const name = letters.toLowerCase();
  const value = otherWords.get(name) ?? readOrdinalWord(name) ?? readOrdinalWord(name.replace(/s$/, ''));
  return value === undefined ? undefined : { start, end: start + letters.length, value };
}

/** Returns what a sticky pattern matches exactly at a position. */
function match(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0];
}
