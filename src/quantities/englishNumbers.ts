import { addDecimals, type Decimal, multiplyDecimals, parseDecimal, powerOfTen, printDecimal } from './decimal.ts';
import { matchAt, type NumberToken, readDigits, readForeignNumeral } from './numberToken.ts';
import type { Refusal } from './reading.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const cardinals = new Map<string, number>([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
]);
/** The powers of ten that scale words and their short forms stand for. */
const scales = new Map([
  ...Object.entries({ hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 }),
  ...Object.entries({ k: 3, m: 6, mn: 6, mln: 6, mio: 6, b: 9, bn: 9, bln: 9, tn: 12, trn: 12 }),
]);
const irregularOrdinals = new Map(
  Object.entries({ first: 1, second: 2, third: 3, fifth: 5, eighth: 8, ninth: 9, twelfth: 12 }),
);
/** Words that say a number but never count or measure: multiples, parts and vague amounts. */
const otherWords = new Map([
  ...Object.entries({ once: 1, twice: 2, thrice: 3, half: 0.5 }),
  ...Object.entries({ double: 2, doubles: 2, doubled: 2, doubling: 2, triple: 3, triples: 3, tripled: 3, tripling: 3 }),
]);
const vagueWords = new Map(
  Object.entries({ dozens: 12, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12 }),
);

const ordinalEnding = /(?:st|nd|rd|th)(?![A-Za-z])/y;
/** A short form of one letter but k is read only beside a currency, as "400m" alone may be a distance. */
const scaleAfter =
  /(?:[ -](hundred|thousand|million|billion|trillion|bn|bln|mn|mln|mio|tn|trn)s?| (?:[bm])(?= (?:yuan|RMB|CNY|USD|US ?\$|dollars))|bn|bln|mn|mln|tn|trn|[bBkKmM])(?![A-Za-z0-9])/iy;
const currencyBefore = /(?:\$|¥|RMB|CNY|USD) ?$/i;
const currencyAfter = / ?(?:yuan|RMB|CNY|USD|US ?\$|(?:US |U\.S\. )?dollars?)(?![A-Za-z])/iy;
const dozenAfter = / dozens?(?![A-Za-z])/iy;
/** "2 million 300 thousand": digits that go on below the scale before them. */
const goesOn = / (?:and )?(?=\d[\d,.]* (?:hundred|thousand|million|billion)(?![A-Za-z]))/iy;
const word = /[A-Za-z]+/y;
const link = /(?: and |-and-|, (?=[a-z]+ (?:and |[a-z]+ )?hundred)|[ -])/iy;
const andHalf = / and a half(?![A-Za-z])/y;
const fractionEnding =
  /[- ](half|halves|quarters?|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|(?:hundred|thousand|[mbtr]+illion)ths?)(?: of (?:an? )?(?:hundred|thousand|million|billion|trillion))?(?![A-Za-z])/iy;
/** "twenty and three fifths": a whole with a part that is not read. */
const ones = small.slice(1, 10).join('|');
const partAfter = new RegExp(
  `(?: and (?:${ones}))? and (?:an?|${ones}|\\d+)[- ](?:half|halves|quarters?|thirds?|fourths?|(?:fif|six|seven|eigh|nin|ten|hundred|thousand)ths?)(?![A-Za-z])`,
  'iy',
);
const roman = /(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})(?![A-Za-z])/y;
const phaseBefore = /\bphases?[ -](?:[IVX]+(?:, |,? and |-|–| to ))?$/i;
const aBefore = /\ban? $/i;
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
      : (readFigures(text, position) ?? readForeignNumeral(text, position));
    if (token) tokens.push(token);
    position = token?.end ?? position + (letters?.length ?? 1);
  }
  return tokens;
}

/** Reads a number in digits, with the scales after it. */
function readFigures(text: string, start: number): NumberToken | undefined {
  const digits = readDigits(text, start);
  if (!digits) return undefined;
  let { end, decimal } = digits;
  if (!decimal) return { start, end, value: Number.POSITIVE_INFINITY, refusal: 'unread' };
  const ordinal = match(ordinalEnding, text, end);
  if (ordinal) return { start, end: end + ordinal.length, ...amount(decimal), refusal: 'ordinal' };
  if (match(andHalf, text, end)) {
    decimal = addDecimals(decimal, half);
    end += ' and a half'.length;
  }
  let total = zero;
  let lastScale = 15;
  let scale: number | undefined;
  for (;;) {
    scale = undefined;
    for (let next = readScale(text, start, end); next; next = readScale(text, start, end)) {
      decimal = multiplyDecimals(decimal, powerOfTen(next.power));
      scale = (scale ?? 0) + next.power;
      end = next.end;
      if (next.power > 3) break;
    }
    if (scale !== undefined && scale >= lastScale) return { start, end, value: Number.NaN, refusal: 'unread' };
    total = addDecimals(total, decimal);
    const gap = scale === undefined ? undefined : match(goesOn, text, end);
    const more = gap === undefined ? undefined : readDigits(text, end + gap.length);
    if (!more?.decimal || scale === undefined) break;
    lastScale = scale;
    decimal = more.decimal;
    end = more.end;
  }
  const dozens = match(dozenAfter, text, end);
  if (dozens) return { start, end: end + dozens.length, ...amount(multiplyDecimals(total, dozen)) };
  const mixed = match(partAfter, text, end);
  if (mixed) return { start, end: end + mixed.length, value: Number.NaN, refusal: 'fraction' };
  const part = readFraction(text, start, end, valueOf(total));
  return part ?? { start, end, ...amount(total), ...(scale === undefined ? {} : { scale }) };
}

function amount(decimal: Decimal): { value: number; decimal: Decimal } {
  return { value: valueOf(decimal), decimal };
}

function valueOf(decimal: Decimal): number {
  return Number(printDecimal(decimal));
}

function readScale(text: string, start: number, end: number): { power: number; end: number } | undefined {
  const written = match(scaleAfter, text, end);
  if (written === undefined) return undefined;
  const name = written.replace(/^[ -]/, '').toLowerCase();
  const power = scales.get(name) ?? scales.get(name.slice(0, -1));
  const after = end + written.length;
  const isShort = name === 'm' || name === 'b';
  return power === undefined || (isShort && !touchesCurrency(text, start, after)) ? undefined : { power, end: after };
}

function touchesCurrency(text: string, start: number, end: number): boolean {
  return (
    currencyBefore.test(text.slice(Math.max(0, start - 4), start)) || match(currencyAfter, text, end) !== undefined
  );
}

/** Reads the word after a number that makes it a fraction: two-thirds, one half. */
function readFraction(text: string, start: number, end: number, value: number): NumberToken | undefined {
  const [ending, name = ''] = matchAt(fractionEnding, text, end) ?? [];
  if (ending === undefined) return undefined;
  const isPlural = name.endsWith('s');
  if (!isPlural && ending.startsWith(' ') && value !== 1) return undefined;
  const single = name
    .toLowerCase()
    .replace(/halves/, 'half')
    .replace(/s$/, '');
  const parts = single === 'half' ? 2 : single === 'quarter' ? 4 : (readOrdinalWord(single) ?? Number.NaN);
  return { start, end: end + ending.length, value: value / parts, refusal: 'fraction' };
}

function readOrdinalWord(name: string): number | undefined {
  const irregular = irregularOrdinals.get(name);
  if (irregular !== undefined || !name.endsWith('th')) return irregular;
  const stem = name.slice(0, -2).replace(/ie$/, 'y');
  const power = stem.length > 3 ? scales.get(stem) : undefined;
  return cardinals.get(stem) ?? (power === undefined ? undefined : 10 ** power);
}

function readRoman(text: string, start: number, letters: string): NumberToken | undefined {
  const digits = match(roman, text, start);
  if (digits?.length !== letters.length) return undefined;
  if (!phaseBefore.test(text.slice(Math.max(0, start - 20), start))) return undefined;
  const values = [...digits].map((digit) => ({ I: 1, V: 5, X: 10 })[digit] ?? 0);
  const value = values.reduce((sum, part, index) => sum + (part < (values[index + 1] ?? 0) ? -part : part), 0);
  return { start, end: start + digits.length, value, refusal: 'grade' };
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
    if (!isScaleWord(scale) && scale !== 'dozen') return readSingleWord(text, start, firstWord);
    group = first === 'half' ? half : powerOfTen(0);
  } else if (isScaleWord(first) || first === 'dozen') {
    // Without a number before it nobody knows how many: "several hundred", "million-yuan".
    return { start, end: start + firstWord.length, value: 10 ** (scales.get(first) ?? 1), refusal: 'vague' };
  }
  let isAfterAnd = false;
  let scale: number | undefined;
  let beforeAnd: NumberToken | undefined; // where to stop when "and" turns out to join two numbers
  while (position < text.length) {
    const letters = match(word, text, position);
    if (!letters) break;
    const name = letters.toLowerCase().replace(/ions$/, 'ion');
    const cardinal = cardinals.get(name);
    const power = isScaleWord(name) ? scales.get(name) : undefined;
    const ordinal = readOrdinalWord(name);
    if (cardinal !== undefined) {
      const width = cardinal === 0 ? 3 : cardinal < 10 ? 1 : 2;
      if (width > room) break;
      group = addDecimals(group ?? zero, { units: BigInt(cardinal), places: 0 });
      room = cardinal >= 20 ? 1 : 0;
    } else if (isAfterAnd) {
      break;
    } else if (name === 'dozen' || (name === 'dozens' && end > start)) {
      // "three hundred and two dozens" are 324 or 3,624.
      if (beforeAnd) return { start, end: position + letters.length, value: Number.NaN, refusal: 'unread' };
      const dozens = multiplyDecimals(addDecimals(total, group ?? (end > start ? zero : powerOfTen(0))), dozen);
      return spelledToken(start, position + letters.length, dozens);
    } else if (power === 2) {
      if (group && valueOf(group) >= 100) return beforeAnd ?? spelledToken(start, end, total, group);
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
      return { start, end: position + letters.length, value, refusal: 'ordinal' };
    } else {
      break;
    }
    scale = power;
    end = position + letters.length;
    if (power === undefined && match(andHalf, text, end)) {
      group = addDecimals(group ?? zero, half);
      end += ' and a half'.length;
    }
    const joint = match(link, text, end);
    if (!joint) break;
    isAfterAnd = joint.includes('and');
    if (isAfterAnd && power === undefined) break;
    if (joint.startsWith(',') && (power === undefined || power < 3)) break;
    if (isAfterAnd) beforeAnd = spelledToken(start, end, total, group);
    position = end + joint.length;
  }
  if (end === start) return readSingleWord(text, start, firstWord);
  const whole = spelledToken(start, end, total, group);
  const mixed = match(partAfter, text, end);
  if (mixed) return { start, end: end + mixed.length, value: Number.NaN, refusal: 'fraction' };
  const scaled = scale === undefined || scale < 3 ? whole : { ...whole, scale };
  return readPoint(text, whole) ?? readFraction(text, start, end, whole.value) ?? scaled;
}

/** Short forms are no words of their own. */
function isScaleWord(name: string): boolean {
  return name.length > 3 && scales.has(name);
}

function spelledToken(start: number, end: number, closed: Decimal, open: Decimal = zero): NumberToken {
  return { start, end, ...amount(addDecimals(closed, open)), isSpelled: true };
}

/** Reads on after "six": " point five", and the scale that may follow. */
function readPoint(text: string, { start, end, decimal }: NumberToken): NumberToken | undefined {
  if (!decimal || !text.startsWith(' point ', end)) return undefined;
  let digits = '';
  end += ' point'.length;
  while (text.charAt(end) === ' ') {
    const letters = match(word, text, end + 1);
    const digit = letters ? small.indexOf(letters.toLowerCase()) : -1;
    if (!letters || digit < 0 || digit > 9) break;
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

function readSingleWord(text: string, start: number, letters: string): NumberToken | undefined {
  const name = letters.toLowerCase();
  const token = (value: number | undefined, refusal: Refusal): NumberToken | undefined =>
    value === undefined ? undefined : { start, end: start + letters.length, value, refusal };
  const after = text.slice(start + letters.length, start + letters.length + 4);
  const isPart = aBefore.test(text.slice(Math.max(0, start - 3), start)) && !/^ (?!of\b)[a-z]/i.test(after);
  return (
    token(otherWords.get(name), 'multiple') ??
    token(vagueWords.get(name), 'vague') ??
    token(readOrdinalWord(name) ?? readOrdinalWord(name.replace(/s$/, '')), isPart ? 'fraction' : 'ordinal')
  );
}

function match(pattern: RegExp, text: string, position: number): string | undefined {
  return matchAt(pattern, text, position)?.[0];
}
