import { findNumbers } from './readNumbers.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';
import type { LabelData } from '../reading/schemas/label.ts';
import { findChineseLabels, findEnglishLabels, liesInside, type LabelPlace } from './labels.ts';
import { pairChapters, pairSentences, type SentencePair } from './pairs.ts';
import type { Rule } from './rule.ts';
import { titlePair } from './titles.ts';
import { countTimes, nameSentence, quoteAround } from './wording.ts';

/** No number of the English says more, less or other than the Chinese. */
export const englishNumbersRule: Rule = {
  name: 'english numbers',
  promise:
    'Every number in the English stands in a figure or in a label of the Chinese sentence, and none is left out.',
  check(content) {
    const pairs = [...pairChapters(content).map(titlePair), ...pairSentences(content)];
    const numbers = pairs.flatMap(({ en }) => findNumbers(en.text, 'en')).length;
    const places = pairs.flatMap(({ zh }) => findChineseLabels(zh, content.labels)).length;
    return {
      checked: `${String(numbers)} numbers, ${String(places)} labels in sentences and titles`,
      problems: [...pairs.flatMap((pair) => checkLabels(pair, content)), ...checkForms(pairs, content)],
    };
  },
};

function checkLabels({ zh, en }: SentencePair, { year, labels }: Content): Problem[] {
  const chinese = findChineseLabels(zh, labels);
  const english = findEnglishLabels(en, chinese);
  const name = nameSentence(en.n);
  const place = `${zh.at.file}:${String(zh.at.line)}`;
  const stray = findNumbers(en.text, 'en')
    .filter((number) => ![...en.mentions, ...english].some((stretch) => liesInside(number, stretch)))
    .map(({ text, start, end }) => ({
      ...en.at,
      found: `${name} has “${text}” in ${quoteAround(en.text, start, end, 16)}`,
      expected: `a number inside a <Figure>, or words that a label gives for ${chinese.map(({ label }) => label.zh).join('、') || 'a number'} of ${place}`,
      remedy: `Say what the Chinese says, add the form to the label in content/${String(year)}/labels.yaml, or use words that are no number.`,
    }));
  const missing = new Set(chinese.map(({ label }) => label))
    .values()
    .filter(({ en: forms }) => forms.length > 0)
    .map((label) => {
      const count = (places: readonly { label: unknown }[]) => places.filter((found) => found.label === label).length;
      return { label, wanted: count(chinese), found: count(english) };
    })
    .filter(({ wanted, found }) => found < wanted)
    .map(({ label, wanted, found }) => ({
      ...en.at,
      found: `${name} says ${label.zh} ${countTimes(found)}`,
      expected: `${label.en.map((form) => `“${form}”`).join(' or ')} ${countTimes(wanted)} outside figures, as in ${place}`,
      remedy: `Say it in the sentence, or add the form you use to the label (${label.at.file}:${String(label.at.line)}).`,
    }));
  const faults = [...stray, ...missing];
  return faults.length > 0 ? faults : checkOrder({ zh, en }, chinese, english);
}

/** Years and phases that changed places could not be told otherwise, so they keep the order of the Chinese. */
function checkOrder(
  { zh, en }: SentencePair,
  chinese: readonly LabelPlace<LabelData>[],
  english: readonly LabelPlace<LabelData>[],
): Problem[] {
  return (['date', 'phase'] as const).flatMap((kind) => {
    const listWords = (places: readonly LabelPlace<LabelData>[]) =>
      places.flatMap(({ label }) => (label.kind === kind && label.en.length > 0 ? [label.zh] : [])).join('、');
    const [expected, found] = [listWords(chinese), listWords(english)];
    if (expected === found) return [];
    return [
      {
        ...en.at,
        found: `${nameSentence(en.n)} says in this order: ${found}`,
        expected: `${expected}, as in ${zh.at.file}:${String(zh.at.line)}`,
        remedy: 'Keep years and phases in the order of the Chinese.',
      },
    ];
  });
}

/** A form that no sentence uses is a misprint or idle. */
function checkForms(pairs: readonly SentencePair[], { labels }: Content): Problem[] {
  const used = new Set<string>();
  for (const { zh, en } of pairs) {
    for (const { label, start, end } of findEnglishLabels(en, findChineseLabels(zh, labels))) {
      const form = label.en.find((candidate) => candidate.toLowerCase() === en.text.slice(start, end).toLowerCase());
      if (form !== undefined) used.add(`${label.zh} ${form}`);
    }
  }
  return labels.flatMap(({ zh, en, at }) =>
    en
      .filter((form) => !used.has(`${zh} ${form}`))
      .map((form) => ({
        ...at,
        found: `the English form “${form}” of the label ${zh}, which no sentence uses`,
        expected: 'forms that stand in English sentences whose Chinese has the label',
        remedy: 'Correct the form, or take it out.',
      })),
  );
}
