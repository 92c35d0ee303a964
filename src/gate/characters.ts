import type { Locale } from '../locales.ts';
import { locales } from '../locales.ts';
import type { Place, Problem } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';
import { placeSentences } from './pairs.ts';
import { localizedTexts } from './localizedTexts.ts';
import type { Rule } from './rule.ts';

interface Text {
  readonly text: string;
  readonly locale: Locale;
  readonly at: Place;
}

interface Ban {
  readonly pattern: RegExp;
  readonly locales: readonly Locale[];
  readonly expected: string;
  readonly remedy: string;
}

const bans: readonly Ban[] = [
  {
    // Controls, format characters (zero width, bidi), separators other than the plain space, the replacement character.
    pattern: /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]|(?! )\p{Zs}/u,
    locales,
    expected: 'characters that one can see, and plain spaces',
    remedy: 'Delete the character, or type a plain space in its place.',
  },
  {
    pattern: /["']/,
    locales,
    expected: 'typographic quotation marks and apostrophes: “ ” ‘ ’',
    remedy: 'Replace the straight mark.',
  },
  {
    pattern: /\p{Script=Han}[,.;:!?()]|[,;:!?()]\p{Script=Han}/u,
    locales: ['zh'],
    expected: 'full-width punctuation beside Chinese characters: ，。；：！？（）',
    remedy: 'Replace the half-width mark.',
  },
];

const chineseInEnglish: Ban = {
  pattern: /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
  locales: ['en'],
  expected: 'no Chinese characters or full-width punctuation in the English chapters',
  remedy: 'Translate it.',
};

/** Texts hold no characters that a reader cannot see or that belong to the other language. */
export const charactersRule: Rule = {
  name: 'characters',
  promise: 'No invisible characters; full-width punctuation in Chinese; no Chinese characters in the English chapters.',
  check(content) {
    const prose = chapterTexts(content);
    const data = dataTexts(content);
    return {
      checked: `${String(prose.length)} sentences and heads, ${String(data.length)} texts of the data`,
      problems: [
        ...[...prose, ...data].flatMap((text) => bans.flatMap((ban) => holdAgainst(text, ban))),
        ...prose.flatMap((text) => holdAgainst(text, chineseInEnglish)),
        ...interfaceTexts(content).flatMap((text) => bans.slice(0, 1).flatMap((ban) => holdAgainst(text, ban))),
      ],
    };
  },
};

function chapterTexts(content: Content): Text[] {
  const heads = locales.flatMap((locale) =>
    content.chapters[locale].flatMap(({ file, head, headLines }) =>
      (['title', 'short', 'summary'] as const).map((field) => ({
        text: head[field],
        locale,
        at: { file, line: headLines[field] ?? 1 },
      })),
    ),
  );
  return [...heads, ...placeSentences(content)];
}

function dataTexts(content: Content): Text[] {
  const { terms, labels } = content;
  return [
    ...localizedTexts(content).flatMap(({ text, at }) => locales.map((locale) => ({ text: text[locale], locale, at }))),
    ...labels.flatMap(({ zh, en, at }) => [
      { text: zh, locale: 'zh' as const, at },
      ...en.map((text) => ({ text, locale: 'en' as const, at })),
    ]),
    ...terms.flatMap(({ zh, en, enForms, at }) => [
      { text: zh, locale: 'zh' as const, at },
      ...[en, ...enForms].map((text) => ({ text, locale: 'en' as const, at })),
    ]),
  ];
}

function interfaceTexts({ strings }: Content): Text[] {
  return locales.flatMap((locale) => strings[locale].map(({ text, at }) => ({ text, locale, at })));
}

function holdAgainst({ text, locale, at }: Text, { pattern, locales: of, expected, remedy }: Ban): Problem[] {
  const match = of.includes(locale) ? pattern.exec(text) : null;
  if (!match) return [];
  const before = text.slice(Math.max(0, match.index - 8), match.index);
  const after = text.slice(match.index + match[0].length).slice(0, 8);
  return [{ ...at, found: `${nameCharacters(match[0])} between “${before}” and “${after}”`, expected, remedy }];
}

function nameCharacters(characters: string): string {
  const [first = ''] = characters;
  const codes = [...characters].map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return /[\p{C}\p{Z}\ufffd]/u.test(first) ? codes.join(' ') : characters;
}
