import type { Locale } from '../locales.ts';
import { parseDecimal } from '../quantities/decimal.ts';
import { readChineseDigits, readChineseNumber } from './chineseNumerals.ts';
import { readEnglishNumber, readEnglishOrdinal, readEnglishYear } from './englishNumerals.ts';

/**
 * Returns a sentence as it is to be spoken, every number in words, since voices differ in how they read digits:
 * 增长8.2% is 增长百分之八点二, "115.089 billion yuan" is "one hundred and fifteen point zero eight nine billion yuan".
 */
export function spokenText(sentence: string, locale: Locale): string {
  return locale === 'zh' ? speakChinese(sentence) : speakEnglish(sentence);
}

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

function speakChinese(sentence: string): string {
  return sentence
    .replace(/■/g, '')
    .replace(/(\d{4})(?=年(?!以上|多))/g, readChineseDigits)
    .replace(/300P/g, (power) => power.replace('P', '派'))
    .replace(new RegExp(`(${number})%`, 'g'), (_, digits: string) => `百分之${sayChinese(digits, false)}`)
    .replace(new RegExp(number, 'g'), (digits, offset: number, whole: string) => {
      const before = whole.charAt(offset - 1);
      const after = whole.slice(offset + digits.length);
      // 第二次, 二月, 二日 and 二号 are 二; two of a thing are 两.
      const isCounted = before !== '第' && !/^(?:月|日|号|期|[.\d])/.test(after) && after !== '';
      return sayChinese(digits, isCounted);
    });
}

function sayChinese(digits: string, isCounted: boolean): string {
  const decimal = parseDecimal(digits);
  return decimal ? readChineseNumber(decimal, isCounted) : digits;
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

function speakEnglish(sentence: string): string {
  return (
    sentence
      .replace(/\bNo\. (?=\d)/g, 'number ')
      .replace(/\b(\d+)P\b/g, '$1 petaflops')
      .replace(/R&D/g, 'R and D')
      .replace(new RegExp(`US\\$(${number})( (?:thousand|million|billion|trillion))?`, 'g'), '$1$2 US dollars')
      .replace(new RegExp(`\\b(${months}) (\\d{1,2})\\b`, 'g'), (_, month: string, day: string) => {
        return `${month} ${readEnglishOrdinal(Number(day))}`;
      })
      .replace(/\b(\d+)(?:st|nd|rd|th)\b/g, (_, digits: string) => readEnglishOrdinal(Number(digits)))
      .replace(/\b((?:19|20)\d\d)\b(?![,.]\d| (?:people|companies|households|places|events|sets))/g, (year) =>
        readEnglishYear(Number(year)),
      )
      .replace(new RegExp(`(${number})%`, 'g'), '$1 percent')
      // "20 five-star compounds" would be heard as 25.
      .replace(/(\d)(?= (?:one|two|three|four|five|six|seven|eight|nine)\b)/g, '$1,')
      .replace(new RegExp(number, 'g'), (digits) => {
        const decimal = parseDecimal(digits);
        return decimal ? readEnglishNumber(decimal) : digits;
      })
  );
}
