import { locales, otherLocale, type Locale, type Localized } from '../locales.ts';
import { isCounted } from '../quantities/quantity.ts';
import type { Place, Problem } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';
import { localizedTexts } from './localizedTexts.ts';
import { findNumbers, findQuantities } from './readNumbers.ts';
import type { Rule } from './rule.ts';

/** What we say ourselves has the same numbers in both languages. */
export const ownWordsRule: Rule = {
  name: 'own words',
  promise:
    'Our own words in data, interface and pages have the same numbers in both languages; those at the head of a chapter have none.',
  check(content) {
    const texts = [...dataTexts(content), ...interfaceTexts(content), ...pageTexts(content)];
    return {
      checked: `${String(texts.length)} texts in both languages, ${String(content.chapters.zh.length)} heads of chapters in each`,
      problems: [...texts.flatMap(findUnpairedNumbers), ...checkSections(content), ...checkHeads(content)],
    };
  },
};

/** A text of ours in both languages. */
export interface OwnText {
  /** What messages call it. */
  readonly name: string;
  readonly text: Localized;
  /** Where the text begins. */
  readonly at: Localized<Place>;
}

function dataTexts(content: Content): OwnText[] {
  return localizedTexts(content).map(({ field, text, at }) => ({ name: field, text, at: { zh: at, en: at } }));
}

function interfaceTexts({ strings }: Content): OwnText[] {
  return strings.zh.flatMap((zh) => {
    const en = strings.en.find(({ key }) => key === zh.key);
    return en ? [{ name: zh.key, text: { zh: zh.text, en: en.text }, at: { zh: zh.at, en: en.at } }] : [];
  });
}

function pageTexts({ pages }: Content): OwnText[] {
  return pages.flatMap(({ name, sections }) =>
    sections.zh.flatMap((zh, index) => {
      const en = sections.en[index];
      return en ? [{ name: `the page ${name}`, text: { zh: zh.text, en: en.text }, at: { zh: zh.at, en: en.at } }] : [];
    }),
  );
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');
const anyMonth = monthNames.join('|');
// January 5, January to May 2016, 5 January
const month = new RegExp(`\\b(${anyMonth})(?= (?:to (?:${anyMonth}) )?\\d)|(?<=\\d )(${anyMonth})\\b`, 'g');

/** A number in a text of ours, in a form in which both languages can be compared. */
interface OwnNumber {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly value: number;
}

/** Returns the numbers of a text, and what is measured in units with its unit and bound. */
function readNumbers(text: string, locale: Locale): OwnNumber[] {
  // A month counts as a number, as 2月 has a digit; a placeholder of the interface holds one only when the page is built.
  const readable = (locale === 'en' ? text.replace(month, (name) => nameMonth(name)) : text).replace(
    /\{\{[^}]*\}\}/g,
    (placeholder) => ' '.repeat(placeholder.length),
  );
  const measured = findQuantities(readable, locale)
    .filter(({ quantity }) => !isCounted(quantity.unit))
    .map(({ text: words, start, end, quantity: { value, unit, bound } }) => ({
      words,
      start,
      end,
      key: `${bound} ${String(value)} ${unit}`,
      value,
    }));
  const numbers = findNumbers(readable, locale)
    .filter(({ start }) => !measured.some((quantity) => quantity.start <= start && start < quantity.end))
    .map(({ text: words, start, end, value }) => ({ words, start, end, key: String(value), value }));
  return [...numbers, ...measured];
}

/** Writes a month as a number of the same length, so that places in the text stay where they are. */
function nameMonth(name: string): string {
  return String(monthNames.indexOf(name) + 1).padEnd(name.length);
}

function hasDigit({ words }: OwnNumber): boolean {
  return /\d/.test(words);
}

/** From three on a number in words is meant as one: 一, 二, “a”, “one” and “two” come and go. */
const leastCompared = 3;

/** Scales by themselves are parts of other words: 百分比, 千升, 千万亿次. */
const partOfWord = /^[百千万亿]+$/;

function isCompared(number: OwnNumber): boolean {
  return hasDigit(number) || (number.value >= leastCompared && !partOfWord.test(number.words));
}

/** Returns every number in digits, and every one in words that is meant as a number, that the other language has not. */
export function findUnpairedNumbers({ name, text, at }: OwnText): Problem[] {
  const numbers = { zh: readNumbers(text.zh, 'zh'), en: readNumbers(text.en, 'en') };
  return locales.flatMap((locale) => {
    const other = otherLocale(locale);
    const counterparts = numbers[other].map(({ key }) => key);
    // Those in words take their counterparts first, as some of them need none.
    return [...numbers[locale]]
      .sort((a, b) => Number(hasDigit(a)) - Number(hasDigit(b)))
      .filter(({ key }) => {
        const index = counterparts.indexOf(key);
        if (index >= 0) counterparts.splice(index, 1);
        return index < 0;
      })
      .filter(isCompared)
      .map(({ words, start }) => ({
        file: at[locale].file,
        line: at[locale].line + countLineBreaks(text[locale].slice(0, start)),
        found: `${name}: “${words}” in ${locale} without its counterpart in ${other}`,
        expected: `the same number, unit and bound in ${at[other].file}:${String(at[other].line)}`,
        remedy: 'Correct the number, or say it in the other language too.',
      }));
  });
}

/** Pages keep their lines; a text of the data has one place, wherever its lines are folded. */
function countLineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

/** The sections of a page are compared one by one, so both languages must have them all. */
function checkSections({ pages }: Content): Problem[] {
  return pages.flatMap(({ name, sections: { zh, en } }) => {
    const last = en.at(-1);
    if (zh.length === en.length || !last) return [];
    return [
      {
        ...last.at,
        found: `the page ${name} with ${String(en.length)} parts between headings`,
        expected: `${String(zh.length)} parts, as in ${zh[0]?.at.file ?? ''}`,
        remedy: 'Give the page the same headings in both languages.',
      },
    ];
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
