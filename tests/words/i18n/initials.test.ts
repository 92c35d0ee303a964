import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { loadReport } from '../../../src/report/loadReport.ts';
import { groupByInitial, initialOf, sortByName } from '../../../src/words/i18n/initials.ts';

describe('the letter under which a word stands in an index', () => {
  test.each([
    ['崂山区', 'zh', 'L'],
    ['一刻钟便民生活圈', 'zh', 'Y'],
    ['啊', 'zh', 'A'],
    ['做强', 'zh', 'Z'],
    ['“小巨人”企业', 'zh', 'X'],
    ['12345热线', 'zh', '#'],
    ['DRG', 'zh', '#'],
    ['virtual reality', 'en', 'V'],
    ['“little giant” enterprises', 'en', 'L'],
    ['Émile', 'en', 'E'],
    ['15-minute circle', 'en', '#'],
    ['', 'en', '#'],
  ] as const)('of %s in %s is %s', (word, locale, letter) => {
    expect(initialOf(word, locale)).toBe(letter);
  });

  test('of every Chinese term is that of one of the readings of its first character', () => {
    const { terms } = loadReport(process.cwd());
    const wrong = terms.filter(({ zh }) => {
      const [first] = /\p{Script=Han}/u.exec(zh) ?? [];
      const letter = initialOf(zh, 'zh');
      if (first === undefined || letter === '#') return false;
      const readings = pinyin(first, { multiple: true, toneType: 'none', type: 'array' });
      return !readings.some((reading) => reading.charAt(0).toUpperCase() === letter);
    });
    expect(wrong.map(({ zh }) => zh)).toEqual([]);
  });
});

test('an index has each letter with the words of it, in their order', () => {
  const words = sortByName(['zone', 'apron', '“Bay”', 'Apple', 'beer'], (word) => word, 'en');
  expect(groupByInitial(words, (word) => word, 'en')).toEqual([
    { letter: 'A', items: ['Apple', 'apron'] },
    { letter: 'B', items: ['“Bay”', 'beer'] },
    { letter: 'Z', items: ['zone'] },
  ]);
});
