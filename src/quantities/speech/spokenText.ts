import type { Locale } from '../../locales.ts';
import { parseDecimal } from '../decimal.ts';
import { type Reading, readQuantities } from '../index.ts';
import { narrowText } from '../numberToken.ts';
import { readChineseDigits, readChineseNumber } from './chineseNumerals.ts';
import { readEnglishDecade, readEnglishNumber, readEnglishOrdinal, readEnglishYear } from './englishNumerals.ts';

/**
 * Returns a sentence as it is to be spoken, every number in words, since voices differ in how they read digits:
 * 增长8.2% is 增长百分之八点二, "115.089 billion yuan" is "one hundred and fifteen point zero eight nine billion yuan".
 * What a number is, with its sign, its currency and its range, is read by the reader of quantities.
 */
export function spokenText(sentence: string, locale: Locale): string {
  const text = narrowText(prepare[locale](sentence));
  const speak = locale === 'zh' ? speakChinese : speakEnglish;
  let spoken = '';
  let position = 0;
  let before: Reading | undefined;
  for (const reading of readQuantities(text, locale)) {
    const between = text.slice(position, reading.start);
    const isSpan =
      before?.kind === 'refused' && before.reason === 'date' && isDate(reading) && /^ ?[-–—~] ?$/.test(between);
    spoken += isSpan ? { zh: '至', en: ' to ' }[locale] : between;
    spoken += speak(reading, text);
    position = reading.end;
    before = reading;
  }
  return spoken + text.slice(position);
}

const prepare: Readonly<Record<Locale, (sentence: string) => string>> = {
  zh: (sentence) => sentence.replace(/■/g, ''),
  en: (sentence) =>
    sentence
      .replace(/\bNo\. (?=\d)/g, 'number ')
      .replace(/R&D/g, 'R and D')
      // "20 five-star compounds" would be heard as 25.
      .replace(/(\d)(?= (?:one|two|three|four|five|six|seven|eight|nine)\b)/g, '$1,'),
};

const number = String.raw`\d{1,3}(?:[, ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;
const numbers = new RegExp(number, 'g');
const minus = /[-‐‑‒–−﹣](?=(?:[A-Z]{0,2}[¥$€£])?\d)/;
/** Between two numbers, not before the second: −5% to −3%. What stands before it is caught, as not every browser looks behind. */
const rangeDash =
  /(?:([\d%‰]|(?![至到])\p{Script=Han}) ?[-–—−~] ?|([A-Za-z])[-–—])(?=(?:[A-Z]{0,3}[¥$€£]|[A-Z]{3} )?\d)/u;
const money = /((?:US|HK|A)\$|[¥$€£]) ?/;
const clock = /^(\d{1,2}):([0-5]\d)$/;

function isDate(reading: Reading): boolean {
  return reading.kind === 'refused' && reading.reason === 'date';
}

/** Says a sign or a range in words; whether a dash is one or the other the reading has told. */
function speakMarks(reading: Reading, text: string, words: { minus: string; plus: string; to: string }): string {
  const joined = reading.kind === 'range' ? reading.text.replace(rangeDash, `$1$2${words.to}`) : reading.text;
  const isFormula = reading.kind === 'refused' && reading.reason !== 'sign';
  return isFormula || /\p{L}$/u.test(text.slice(0, reading.start))
    ? joined.replace(/(^|[ 至到])[-−](?=\d)/g, `$1${words.minus}`)
    : joined.replace(new RegExp(minus, 'g'), words.minus).replace(/\+(?=(?:[A-Z]{0,2}[¥$€£])?\d)/, words.plus);
}

const chineseAmount = `(?:${number})[万亿]*`;
const chineseMoney = new Map([
  ['¥', '元'],
  ['US$', '美元'],
  ['$', '美元'],
  ['HK$', '港元'],
  ['A$', '澳元'],
  ['€', '欧元'],
  ['£', '英镑'],
]);
const chineseParts = new Map([
  ['½', '二分之一'],
  ['¼', '四分之一'],
  ['¾', '四分之三'],
  ['⅓', '三分之一'],
  ['⅔', '三分之二'],
]);

function speakChinese(reading: Reading, text: string): string {
  return (
    speakMarks(reading, text, { minus: '负', plus: '正', to: '至' })
      .replace('±', '正负')
      .replace(/^(\d{4})(?=年)/, (year) => (isDate(reading) ? readChineseDigits(year) : year))
      .replace(/^(?:19|20)\d\d$/, (year) => (isDate(reading) ? readChineseDigits(year) : year))
      .replace(clock, '$1点$2分')
      .replace(/(\d+):(\d+)/, '$1比$2')
      .replace(/(\d+)\/(\d+)/, '$2分之$1')
      .replace(/(\d+)P(?![A-Za-z])/, '$1派')
      .replace(
        new RegExp(`${money.source}(${chineseAmount}(?:至${chineseAmount})?)元?`, 'g'),
        (_, sign: string, amount: string) => {
          return amount + (chineseMoney.get(sign) ?? '');
        },
      )
      .replace(/(\d+)([½¼¾])/g, (_, whole: string, part: string) => `${whole}又${chineseParts.get(part) ?? ''}`)
      .replace(/[½¼¾⅓⅔]/g, (part) => chineseParts.get(part) ?? part)
      // 10-15% leaves the percent of the first to the second.
      .replace(new RegExp(`(${number})(?=至(?:${number})([%‰]))`, 'g'), '$1$2')
      .replace(new RegExp(`(${number})([%‰])`, 'g'), (_, digits: string, share: string) => {
        return `${share === '%' ? '百' : '千'}分之${sayChinese(digits, false)}`;
      })
      .replace(numbers, (digits, offset: number, whole: string) => {
        const before = whole.charAt(offset - 1);
        const after = whole.slice(offset + digits.length) || text.charAt(reading.end);
        // 第二次, 二月, 二日 and 二号 are 二; two of a thing are 两.
        const isCounted =
          !/[-第又之比]/.test(before) && !/^(?:月|日|号|期|[.\d点分比又至])/.test(after) && after !== '';
        return sayChinese(digits, isCounted);
      })
  );
}

function sayChinese(digits: string, isCounted: boolean): string {
  const decimal = parseDecimal(digits.replace(/ /g, ''));
  return decimal ? readChineseNumber(decimal, isCounted) : readChineseDigits(digits);
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const englishAmount = `(?:${number})(?: (?:thousand|million|billion|trillion))?`;
const englishMoney = new Map([
  ['¥', 'yuan'],
  ['US$', 'US dollars'],
  ['$', 'dollars'],
  ['HK$', 'Hong Kong dollars'],
  ['A$', 'Australian dollars'],
  ['€', 'euros'],
  ['£', 'pounds'],
]);
const shortScales = new Map([
  ...['k', 'K'].map((short) => [short, 'thousand'] as const),
  ...['m', 'M', 'mn', 'mln'].map((short) => [short, 'million'] as const),
  ...['b', 'B', 'bn', 'bln'].map((short) => [short, 'billion'] as const),
  ...['tn', 'trn'].map((short) => [short, 'trillion'] as const),
]);
const englishParts = new Map([
  ['½', 'half'],
  ['¼', 'quarter'],
  ['¾', 'three quarters'],
  ['⅓', 'third'],
  ['⅔', 'two thirds'],
]);

function speakEnglish(reading: Reading, text: string): string {
  const isScaled = reading.kind !== 'refused' || reading.reason === 'foreign-currency' || reading.reason === 'rate';
  const after = text.slice(reading.end);
  return speakMarks(reading, text, { minus: 'minus ', plus: 'plus ', to: ' to ' })
    .replace('±', 'plus or minus ')
    .replace(/\b(\d+)P\b/g, '$1 petaflops')
    .replace(/(\d) ?(k|K|mln|mn|m|M|bln|bn|b|B|trn|tn)\b/g, (written, digit: string, short: string) => {
      return isScaled ? `${digit} ${shortScales.get(short) ?? short}` : written;
    })
    .replace(
      new RegExp(`${money.source}(${englishAmount}(?: to ${englishAmount})?)`, 'g'),
      (_, sign: string, amount: string) => `${amount} ${englishMoney.get(sign) ?? ''}`,
    )
    .replace(new RegExp(`\\b(${months}) (\\d{1,2})\\b`, 'g'), (_, month: string, day: string) => {
      return `${month} ${readEnglishOrdinal(Number(day))}`;
    })
    .replace(/^\d{1,2}$/, (day) => {
      return isDate(reading) && new RegExp(`(?:${months}) $`).test(text.slice(0, reading.start))
        ? readEnglishOrdinal(Number(day))
        : day;
    })
    .replace(/\b(\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)\b/g, (_, digits: string) => {
      return readEnglishOrdinal(Number(digits.replaceAll(',', '')));
    })
    .replace(/\b(\d{3}0)['’]?s\b/, (_, decade: string) => readEnglishDecade(Number(decade)))
    .replace(/\b(?:1\d|20)\d\d\b/g, (year) => {
      return isDate(reading) && !after.startsWith('s ') ? readEnglishYear(Number(year)) : year;
    })
    .replace(/(\d+)\/(\d+)/, (_, upper: string, lower: string) => sayFraction(Number(upper), Number(lower)))
    .replace(clock, '$1 $2')
    .replace(/(\d+):(\d+)/, '$1 to $2')
    .replace(/\b(k?m)2$/, '$1²')
    .replace(/(\d)([½¼¾])/g, (_, digit: string, part: string) => `${digit} and ${part === '¾' ? '' : 'a '}${part}`)
    .replace(/^[½¼⅓]/, 'one $&')
    .replace(/[½¼¾⅓⅔]/g, (part) => englishParts.get(part) ?? part)
    .replace(/(\d)%/g, '$1 percent')
    .replace(/(\d)‰/g, '$1 per mille')
    .replace(numbers, (digits) => {
      const decimal = parseDecimal(digits.replace(/ /g, ''));
      return decimal ? readEnglishNumber(decimal) : digits;
    });
}

/** Says a part of a whole; what is no part (24/7) as its two numbers. */
function sayFraction(upper: number, lower: number): string {
  if (upper >= lower) return `${String(upper)} ${String(lower)}`;
  const part = lower === 2 ? 'half' : lower === 4 ? 'quarter' : readEnglishOrdinal(lower);
  return `${String(upper)} ${part}${upper === 1 ? '' : 's'}`;
}
