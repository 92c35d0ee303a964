import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/parts/textWidth.ts';
import { wrapText } from '../../src/charts/parts/wrapText.ts';
import { longLabels } from './inventedItem.ts';

test.each([
  ['', 10, 0],
  ['山', 10, 10],
  ['崂山区', 14, 42],
  ['，', 10, 10],
  ['0', 10, 6.36],
  ['≥', 10, 10],
  // A little space parts the digits from the characters.
  ['50处', 10, 23.97],
])('textWidth(%j, %d) is %d', (text, size, width) => {
  expect(textWidth(text, size)).toBeCloseTo(width, 5);
});

test('textWidth makes bold wider, and a Chinese character wider than a letter', () => {
  expect(textWidth('Laoshan', 14, 'bold')).toBeGreaterThan(textWidth('Laoshan', 14));
  expect(textWidth('山', 14)).toBeGreaterThan(textWidth('W', 14));
});

describe('wrapText', () => {
  test.each([
    ['', 100, []],
    ['山', 100, ['山']],
    ['one line', 400, ['one line']],
    // Lines of equal length rather than full ones and a lonely word, and no word cut in two.
    ['秋季普查发现的病死树', 80, ['秋季普查', '发现的病死树']],
    ['新开工装配式建筑', 70, ['新开工', '装配式建筑']],
    ['摘要列出的目标里人数最多的是学生', 90, ['摘要列出的目标里', '人数最多的是学生']],
    // A word longer than the line is cut all the same.
    ['马克思主义', 30, undefined],
    // No line begins with a comma or ends with an opening bracket.
    ['改造提升，新建场所', 50, ['改造提升，', '新建场所']],
    // A number keeps its unit.
    ['投资1150.89亿元的项目', 80, ['投资', '1150.89亿元的', '项目']],
    // Chinese among other letters.
    ['the report says 力争, “strive”', 90, ['the report says', '力争, “strive”']],
    ['growth of 7 percent', 72, ['growth of', '7 percent']],
    ['of 100 billion yuan. At their floors', 90, ['of 100 billion', 'yuan. At', 'their floors']],
  ])('breaks %j at %d px', (text, width, lines) => {
    const found = wrapText(text, width, 10);
    if (lines) expect(found).toEqual(lines);
    expect(found.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  test.each(longLabels)('keeps every line of %j inside the width', (label) => {
    for (const width of [120, 200, 300, 640]) {
      for (const line of wrapText(label, width, 14)) expect(textWidth(line, 14), line).toBeLessThanOrEqual(width);
    }
  });

  test.each(longLabels)('loses no character of %j', (label) => {
    expect(wrapText(label, 150, 14).join('').replaceAll(' ', '')).toBe(label.replaceAll(' ', ''));
  });
});
