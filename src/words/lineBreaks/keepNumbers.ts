import { unitWordsOf } from '../../quantities/unitWords.ts';
import { markup, type Markup } from '../markup.ts';

const units = unitWordsOf('zh').sort((a, b) => b.length - a.length);
const before = '(?:第|约|超过|突破|不少于)';
const after = String.raw`(?:(?:${units.join('|')}|\p{Script=Han})(?:左右|以上|以下|以内)?)`;
const number = String.raw`\d[\d.,]*[十百千万亿]*`;
/** A number with the words of its bound and its unit, for which any other character counts: 第12句, 11月, 超过30%, 330亿元以上. */
const numbers = new RegExp(`(${before}${number}${after}?|${number}${after})`, 'u');

/** Returns Chinese words as markup in which a number and the words that belong to it stay in one line. */
export function keepNumbers(words: string): Markup {
  // What the pattern catches comes between the pieces around it.
  const pieces = words
    .split(numbers)
    .map((piece, index) => (index % 2 === 1 ? markup`<span class="together">${piece}</span>` : piece));
  return markup`${pieces}`;
}
