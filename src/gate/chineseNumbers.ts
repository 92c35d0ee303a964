import { findNumbers } from './readNumbers.ts';
import { findChineseLabels, liesInside } from './labels.ts';
import { pairChapters, placeSentences } from './pairs.ts';
import type { Rule } from './rule.ts';
import { titlePair } from './titles.ts';
import { nameSentence, quoteAround } from './wording.ts';

/** No number of the Chinese goes unaccounted for. */
export const chineseNumbersRule: Rule = {
  name: 'chinese numbers',
  promise: 'Every number in the Chinese stands in a figure or in a listed label.',
  check(content) {
    const sentences = [
      ...pairChapters(content).map((pair) => titlePair(pair).zh),
      ...placeSentences(content, ['zh']),
    ].map((sentence) => ({ ...sentence, numbers: findNumbers(sentence.text, 'zh') }));
    const problems = sentences.flatMap((sentence) => {
      const labels = findChineseLabels(sentence, content.labels);
      return sentence.numbers
        .filter((number) => ![...sentence.mentions, ...labels].some((place) => liesInside(number, place)))
        .map(({ text, start, end }) => ({
          ...sentence.at,
          found: `${nameSentence(sentence.n)} has “${text}” in ${quoteAround(sentence.text, start, end, 6)}`,
          expected: 'a number that lies wholly inside a <Figure> or inside the zh of a label',
          remedy: `Wrap it in a <Figure> in both languages, or list the words in content/${String(content.year)}/labels.yaml if it measures nothing.`,
        }));
    });
    return { checked: `${String(sentences.flatMap(({ numbers }) => numbers).length)} numbers`, problems };
  },
};
