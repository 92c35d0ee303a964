import { languageTags, locales, type Locale } from '../locales.ts';
import type { Problem } from '../reading/problem.ts';
import type { InterfaceString } from '../reading/readStrings.ts';
import type { Rule } from './rule.ts';

/** Every interface text exists in both languages. */
export const stringsRule: Rule = {
  name: 'strings',
  promise: 'Every interface text stands in both languages, with the same placeholders.',
  check({ strings }) {
    return {
      checked: locales.map((locale) => `${String(strings[locale].length)} texts in ${locale}`).join(', '),
      problems: [
        ...locales.flatMap((locale) => strings[locale].filter(({ text }) => text.trim() === '').map(refuseEmpty)),
        ...checkKeys(strings.zh, strings.en, 'zh', 'en'),
        ...checkKeys(strings.en, strings.zh, 'en', 'zh'),
        ...checkPlaceholders(strings.zh, strings.en),
      ],
    };
  },
};

const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** Returns the key without the plural form that i18next appends. */
function stemOf(key: string): string {
  return key.replace(pluralSuffix, '');
}

function refuseEmpty({ key, at }: InterfaceString): Problem {
  return {
    ...at,
    found: `${key} without a text`,
    expected: 'words',
    remedy: 'Write the text, or remove the key in both languages.',
  };
}

/** Returns the keys that a language needs for a key of the other: its own plural forms where there are any. */
function neededKeys(key: string, locale: Locale): string[] {
  if (!pluralSuffix.test(key)) return [key];
  const { pluralCategories } = new Intl.PluralRules(languageTags[locale]).resolvedOptions();
  return pluralCategories.map((category) => `${stemOf(key)}_${category}`);
}

function checkKeys(
  from: readonly InterfaceString[],
  to: readonly InterfaceString[],
  locale: Locale,
  other: Locale,
): Problem[] {
  const existing = new Set(to.map(({ key }) => key));
  const missing = new Map<string, InterfaceString>();
  for (const entry of from) {
    for (const key of neededKeys(entry.key, other)) {
      if (!existing.has(key) && !missing.has(key)) missing.set(key, entry);
    }
  }
  return [...missing].map(([key, entry]) => ({
    ...entry.at,
    found: `${entry.key} in ${locale} without its counterpart in ${other}`,
    expected: `${key} in content/strings/${other}.json`,
    remedy: 'Add the text in the other language, or remove it here.',
  }));
}

function placeholdersOf(text: string): string {
  return [...new Set(text.match(/\{\{[^}]*\}\}|<\/?\d+\/?>/g))].sort().join(' ');
}

function checkPlaceholders(chinese: readonly InterfaceString[], english: readonly InterfaceString[]): Problem[] {
  return english.flatMap(({ key, text, at }) => {
    const twin = chinese.find((candidate) => stemOf(candidate.key) === stemOf(key));
    // "1 figure" may say its number in words or leave it out; every other form carries it.
    if (!twin || key.endsWith('_one') || placeholdersOf(text) === placeholdersOf(twin.text)) return [];
    return [
      {
        ...at,
        found: `${key} with ${placeholdersOf(text) || 'no placeholder'}`,
        expected: `${placeholdersOf(twin.text) || 'no placeholder'}, as in ${twin.at.file}:${String(twin.at.line)}`,
        remedy: 'Use the same placeholders in both languages.',
      },
    ];
  });
}
