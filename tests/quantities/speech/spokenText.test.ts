import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/locales.ts';
import { findNumbers } from '../../../src/quantities/index.ts';
import { spokenText } from '../../../src/quantities/speech/spokenText.ts';
import { loadReport } from '../../../src/report/loadReport.ts';

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
    // Zeros within a number.
    ['100001000元', '一亿零一千元'],
    ['100000001元', '一亿零一元'],
    ['1000010元', '一百万零一十元'],
    ['300000000000元', '三千亿元'],
    ['3000000000000元', '三万亿元'],
    ['120305000元', '一亿二千零三十万五千元'],
    // Spans are no years of the calendar.
    ['12000年', '一万二千年'],
    ['20年', '二十年'],
    ['1978年', '一九七八年'],
    ['2021-2025年', '二零二一至二零二五年'],
    ['3年以上', '三年以上'],
    ['1949年10月1日', '一九四九年十月一日'],
    // Signs.
    ['-5%', '负百分之五'],
    ['−7%', '负百分之七'],
    ['增长-8.2%', '增长负百分之八点二'],
    ['+7%', '正百分之七'],
    ['-3亿元', '负三亿元'],
    ['±5%', '正负百分之五'],
    // Ranges.
    ['10%-15%', '百分之十至百分之十五'],
    ['10-15%', '百分之十至百分之十五'],
    ['3—5亿元', '三至五亿元'],
    ['6.5%至7%', '百分之六点五至百分之七'],
    ['30-40家', '三十至四十家'],
    ['3家至5家', '三家至五家'],
    ['-3%至-1%', '负百分之三至负百分之一'],
    ['8:30', '八点三十分'],
    // Parts of a whole, ratios and rates.
    ['1/3', '三分之一'],
    ['2/3', '三分之二'],
    ['½', '二分之一'],
    ['3:2', '三比二'],
    ['7‰', '千分之七'],
    ['50元/平方米', '五十元/平方米'],
    // Currencies.
    ['¥4亿', '四亿元'],
    ['US$4亿', '四亿美元'],
    ['€4亿', '四亿欧元'],
    ['¥3-5亿', '三至五亿元'],
    ['4A级景区', '四A级景区'],
    ['5G网络', '五G网络'],
    ['22,000人', '两万二千人'],
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
    // Ordinals and decades.
    ['the 1,000th', 'the one thousandth'],
    ['the 22nd', 'the twenty-second'],
    ['the 101st', 'the one hundred and first'],
    ['the 1980s', 'the nineteen eighties'],
    ['the 2000s', 'the two thousands'],
    ['the 1910s', 'the nineteen tens'],
    // Short scales.
    ['22bn yuan', 'twenty-two billion yuan'],
    ['5mn yuan', 'five million yuan'],
    ['US$4bn', 'four billion US dollars'],
    ['¥400m', 'four hundred million yuan'],
    ['22k', 'twenty-two thousand'],
    ['5 trn yuan', 'five trillion yuan'],
    // Signs.
    ['-5%', 'minus five percent'],
    ['−7 percent', 'minus seven percent'],
    ['growth of -0.5%', 'growth of minus zero point five percent'],
    ['+7%', 'plus seven percent'],
    ['-US$5 million', 'minus five million US dollars'],
    ['±5%', 'plus or minus five percent'],
    // Ranges.
    ['10%-15%', 'ten percent to fifteen percent'],
    ['10–15%', 'ten to fifteen percent'],
    ['30-40 companies', 'thirty to forty companies'],
    ['5 to 6 percent', 'five to six percent'],
    ['−5 percent to −3 percent', 'minus five percent to minus three percent'],
    ['8:30', 'eight thirty'],
    ['A$400 million', 'four hundred million Australian dollars'],
    ['5 km2', 'five km²'],
    ['2021-2025', 'twenty twenty-one to twenty twenty-five'],
    ['US$3-5 million', 'three to five million US dollars'],
    ['US$3 million to US$5 million', 'three million US dollars to five million US dollars'],
    // Parts of a whole and ratios.
    ['1/3', 'one third'],
    ['2/3', 'two thirds'],
    ['½', 'one half'],
    ['2½ million', 'two and a half million'],
    ['6½ percent', 'six and a half percent'],
    ['3:2', 'three to two'],
    ['7‰', 'seven per mille'],
    ['€22 billion', 'twenty-two billion euros'],
    ['22 000 people', 'twenty-two thousand people'],
    ['2,000 people', 'two thousand people'],
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
