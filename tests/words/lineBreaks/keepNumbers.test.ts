import { expect, test } from 'vitest';
import { keepNumbers } from '../../../src/words/lineBreaks/keepNumbers.ts';

test.each([
  ['an ordinal', '总览，第12句', '总览，[第12句]'],
  ['a number and its measure word', '摘要的92个目标中', '摘要的[92个]目标中'],
  ['a unit of several characters', '10万平方米', '[10万平方米]'],
  ['a bound before and one behind', '超过30%，330亿元以上，6.5%左右', '[超过30%]，[330亿元以上]，[6.5%左右]'],
  ['each part of a date', '（2026年11月29日查过）', '（[2026年][11月][29日]查过）'],
  ['a word that counts here alone', '第34届啤酒节', '[第34届]啤酒节'],
  ['marks are escaped', '<3个&', '&lt;[3个]&amp;'],
  ['no number', '没有数字', '没有数字'],
  ['nothing where nothing belongs to the number', '“Homes, 2024 target”', '“Homes, 2024 target”'],
])('keeps together %s', (_, words, kept) => {
  const marked = keepNumbers(words).text.replaceAll('<span class="together">', '[').replaceAll('</span>', ']');
  expect(marked).toBe(kept);
});
