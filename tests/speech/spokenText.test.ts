import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { findNumbers } from '../../src/quantities/index.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { spokenText } from '../../src/speech/spokenText.ts';

describe('spokenText(sentence, locale) says numbers as a person reads them', () => {
  test.each([
    ['完成1150.89亿元', '完成一千一百五十点八九亿元'],
    ['增长7%', '增长百分之七'],
    ['增长6.5%左右', '增长百分之六点五左右'],
    ['10%以上', '百分之十以上'],
    ['约2300亿元的315个项目', '约两千三百亿元的三百一十五个项目'],
    ['2024年', '二零二四年'],
    ['2月5日上午', '二月五日上午'],
    ['第34届', '第三十四届'],
    ['2.2万人', '二点二万人'],
    ['22000人', '两万二千人'],
    ['2000人', '两千人'],
    ['2处', '两处'],
    ['12个', '十二个'],
    ['102个', '一百零二个'],
    ['1000家', '一千家'],
    ['1005家', '一千零五家'],
    ['6720个', '六千七百二十个'],
    ['10000亩', '一万亩'],
    ['100500户', '十万零五百户'],
    ['75周年', '七十五周年'],
    ['300P算力', '三百派算力'],
    ['“8分钟健身圈”', '“八分钟健身圈”'],
    ['■青岛市一隅。', '青岛市一隅。'],
    ['四大主导产业', '四大主导产业'],
  ])('%s is %s', (sentence, spoken) => {
    expect(spokenText(sentence, 'zh')).toBe(spoken);
  });

  test.each([
    ['115.089 billion yuan', 'one hundred and fifteen point zero eight nine billion yuan'],
    ['up 7 percent', 'up seven percent'],
    ['around 6.5 percent', 'around six point five percent'],
    ['22,000 jobs', 'twenty-two thousand jobs'],
    ['6,720 places', 'six thousand seven hundred and twenty places'],
    ['1,500 events', 'one thousand five hundred events'],
    ['In 2024, the district', 'In twenty twenty-four, the district'],
    ['in 2005', 'in two thousand and five'],
    ['February 5', 'February fifth'],
    ['the 34th festival', 'the thirty-fourth festival'],
    ['the 14th Five-Year Plan', 'the fourteenth Five-Year Plan'],
    ['the 20th', 'the twentieth'],
    ['300P of computing power', 'three hundred petaflops of computing power'],
    ['US$400 million', 'four hundred million US dollars'],
    ['“15-minute circle”', '“fifteen-minute circle”'],
    ['No. 1 Middle School', 'number one Middle School'],
    ['20 five-star compounds', 'twenty, five-star compounds'],
    ['R&D intensity', 'R and D intensity'],
  ])('%s is %s', (sentence, spoken) => {
    expect(spokenText(sentence, 'en')).toBe(spoken);
  });
});

describe('in the report', () => {
  const sentences = loadReport(process.cwd()).chapters.flatMap((chapter) => chapter.sentences);

  test.each(locales)('no digit is left to the voice in %s', (locale) => {
    expect(sentences.map(({ text }) => spokenText(text[locale], locale)).filter((text) => /\d/.test(text))).toEqual([]);
  });

  test.each(locales)('every number in %s is spoken as the number that it is', (locale) => {
    const values = (text: string): number[] =>
      findNumbers(text, locale)
        .map(({ value }) => value)
        .filter((value) => Number.isFinite(value) && !(value >= 1900 && value < 2100));
    // A spoken year is two numbers in English (twenty twenty-four).
    const withoutYears = (text: string): string => text.replace(/\b(?:19|20)\d\d\b年?/g, '');
    for (const { text } of sentences) {
      const plain = withoutYears(text[locale]);
      expect(values(spokenText(plain, locale)), plain).toEqual(values(plain));
    }
  });
});
