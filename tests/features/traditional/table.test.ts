import { describe, expect, test } from 'vitest';
import { makeTable } from '../../../src/features/traditional/makeTable.ts';
import { writeByOpenCc } from '../../../src/features/traditional/openCc.ts';
import { findUnread } from '../../../src/features/traditional/review.ts';
import { openTable, tableOf, toTraditional } from '../../../src/features/traditional/table.ts';

const none = { words: new Map<string, string>() };

describe('toTraditional(text, table)', () => {
  const table = tableOf([
    ['发', '發'],
    ['里', '裡'],
    ['头发', '頭髮'],
    ['公里', '公里'],
    ['里面', '裡麵'],
  ]);
  test.each([
    ['', ''],
    ['发', '發'],
    ['头发发', '頭髮發'],
    ['3公里里', '3公里裡'],
    // From the left: 公里 is read before 里面 is.
    ['公里面', '公里面'],
    ['A 发, 𠀀里', 'A 發, 𠀀裡'],
    ['發裡', '發裡'],
  ])('“%s” is “%s”', (text, written) => {
    expect(toTraditional(text, table)).toBe(written);
  });
});

/** Words in which a character is written as others of its words are not. */
const words = [
  ['头发发展', '頭髮發展'],
  ['以后皇后', '以後皇后'],
  ['公里里面', '公里裡面'],
  ['干部干净干涉', '幹部乾淨干涉'],
  ['制造制度', '製造制度'],
  ['联系关系系统', '聯繫關係系統'],
  ['恢复复杂答复', '恢復複雜答覆'],
  ['面粉方面', '麵粉方面'],
  ['茶几几个', '茶几幾個'],
  ['只有一只', '只有一隻'],
  ['准备批准', '準備批准'],
  ['信息网络', '信息網絡'],
] as const;

describe('makeTable(texts, reviewed)', () => {
  const texts = words.map(([printed]) => printed);
  const file = makeTable(texts, none);

  test.each(words)('for a report that nobody has reviewed, “%s” is “%s”', (printed, written) => {
    expect(toTraditional(printed, openTable(file))).toBe(written);
    expect(writeByOpenCc(printed)).toBe(written);
  });

  test('holds nothing that the texts do not need', () => {
    const printed = file.printed.split(' ');
    expect(printed.filter((word) => !texts.some((text) => text.includes(word)))).toEqual([]);
    expect(printed).not.toContain('制度');
    expect(printed).not.toContain('有');
  });

  test('lets what was reviewed prevail', () => {
    const reviewed = { words: new Map([['面积', '面積']]) };
    expect(writeByOpenCc('金额和面积')).toBe('金額和麵積');
    expect(toTraditional('金额和面积', openTable(makeTable(['金额和面积'], reviewed)))).toBe('金額和面積');
  });

  test('reads a word by itself where OpenCC sees another across its border', () => {
    expect(writeByOpenCc('金额和面积')).toBe('金額和麵積');
    expect(toTraditional('金额和面积', openTable(makeTable(['金额和面积', '面积'], none)))).toBe('金額和面積');
  });

  test('of no text is empty', () => {
    expect(toTraditional('发展', openTable(makeTable([], none)))).toBe('发展');
  });
});

describe('findUnread(texts, reviewed)', () => {
  test.each([
    ['a word with a character of several forms', '发展', [], ['发展']],
    ['none without one', '崂山', [], []],
    ['none that was read', '发展', ['发展'], []],
    ['a word beside one that was read', '发展出发', ['发展'], ['出发']],
    ['a character that stands alone', '里', [], ['里']],
    ['none that was read alone', '它在这份文件里', ['里'], []],
  ] as const)('%s', (_, text, read, unread) => {
    const reviewed = { words: new Map(read.map((word) => [word, writeByOpenCc(word)])) };
    expect([...findUnread([text], reviewed).keys()]).toEqual(unread);
  });
});
