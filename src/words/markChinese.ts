import { languageTags, type Locale } from '../locales.ts';
import { markup, type Markup } from './markup.ts';

/** Chinese with the marks, numbers and single letters in it: 原文只写‘P’，我们理解为. */
const chinese = /(\p{Script=Han}+(?:[\p{P}\p{N}]*(?:\p{Script=Latin}[\p{P}\p{N}]*)?\p{Script=Han}+)*)/u;

/**
 * Returns words of ours as markup in which the Chinese that English words quote is marked as Chinese, for voices and fonts;
 * `set` draws what is marked.
 */
export function markChinese(
  words: string,
  locale: Locale,
  set: (chinese: string) => string | Markup = (piece) => piece,
): Markup {
  if (locale === 'zh') return markup`${words}`;
  // What the pattern catches comes between the pieces around it.
  const pieces = words
    .split(chinese)
    .map((piece, index) => (index % 2 === 1 ? markup`<span lang="${languageTags.zh}">${set(piece)}</span>` : piece));
  return markup`${pieces}`;
}
