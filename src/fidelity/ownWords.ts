import type { Localized } from '../locales.ts';
import { locales } from '../locales.ts';
import { findNumbers } from './readNumbers.ts';
import type { Place, Problem } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';
import { localizedTexts } from './localizedTexts.ts';
import type { Rule } from './rule.ts';

/** What we say ourselves has the same numbers in both languages. */
export const ownWordsRule: Rule = {
  name: 'own words',
  promise:
    'Our own words in data and interface have the same numbers in both languages; those at the head of a chapter have none.',
  check(content) {
    const texts = [...localizedTexts(content), ...interfaceTexts(content)];
    return {
      checked: `${String(texts.length)} texts in both languages, ${String(content.chapters.zh.length)} heads of chapters in each`,
      problems: [...texts.flatMap(checkNumbers), ...checkHeads(content)],
    };
  },
};

interface OwnText {
  readonly field: string;
  readonly text: Localized;
  readonly at: Place;
}

function interfaceTexts({ strings }: Content): OwnText[] {
  return strings.zh.flatMap(({ key, text: zh, at }) => {
    const en = strings.en.find((entry) => entry.key === key);
    return en ? [{ field: key, text: { zh, en: en.text }, at }] : [];
  });
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');
const month = new RegExp(`\\b(${monthNames.join('|')})(?= \\d)|(?<=\\d )(${monthNames.join('|')})\\b`, 'g');

/** Returns the numbers of a text; a month beside a digit counts as one, as 2月 has a digit in Chinese. */
function numbersOf(text: string, locale: 'zh' | 'en') {
  const readable = locale === 'en' ? text.replace(month, (name) => String(monthNames.indexOf(name) + 1)) : text;
  // A placeholder of the interface holds a number only when the page is built.
  return findNumbers(readable.replace(/\{\{[^}]*\}\}/g, ' '), locale);
}

/** Every number written with digits in one language must stand in the other, in digits or words. */
function checkNumbers({ field, text, at }: OwnText): Problem[] {
  const numbers = { zh: numbersOf(text.zh, 'zh'), en: numbersOf(text.en, 'en') };
  return locales.flatMap((locale) => {
    const others = numbers[locale === 'zh' ? 'en' : 'zh'].map(({ value }) => value);
    return numbers[locale]
      .filter(({ text: words }) => /\d/.test(words))
      .filter(({ value }) => {
        const index = others.findIndex((other) => Object.is(other, value));
        if (index >= 0) others.splice(index, 1);
        return index < 0;
      })
      .map(({ text: words }) => ({
        ...at,
        found: `${field}: “${words}” in ${locale} without its counterpart`,
        expected: 'the same numbers in both languages',
        remedy: 'Correct the number, or say it in the other language too.',
      }));
  });
}

/** What we say at the head of a chapter has no numbers: the chapter itself says them, where they are held against the data. */
function checkHeads({ chapters }: Content): Problem[] {
  return locales.flatMap((locale) =>
    chapters[locale].flatMap(({ file, head, headLines }) =>
      (['short', 'summary'] as const).flatMap((field) =>
        // A 一 by itself is no more than an article: 上一年, 一整个方面.
        findNumbers(head[field], locale)
          .filter(({ text }) => text !== '一')
          .map(({ text }) => ({
            file,
            line: headLines[field],
            found: `${field} with “${text}”`,
            expected: 'no number, in digits or words',
            remedy: 'Say it without the number.',
          })),
      ),
    ),
  );
}
