import { locales, type Locale, type Localized } from '../locales.ts';
import type { ChapterId } from '../schemas/chapter.ts';
import type { FigureEntry } from './matchFigures.ts';
import { reduceText, type CharacterMap, type Skeleton } from './skeleton.ts';
import { stemWord } from './stemWord.ts';

/** A figure with the places where it stands. */
export interface PlacedFigure extends FigureEntry {
  readonly kind: 'result' | 'target' | 'context';
  readonly mentions: readonly { readonly chapter: ChapterId; readonly sentence: number }[];
}

/** The texts that the search compares with: what one file brings to the browser. */
export interface SearchTexts {
  readonly year: number;
  readonly chapters: readonly {
    readonly id: ChapterId;
    readonly title: Localized;
    readonly sentences: readonly { readonly zh: string; readonly en: string; readonly isHeading?: true }[];
  }[];
  /** Words that mean the same, in either language. */
  readonly synonyms: readonly (readonly string[])[];
  /** Traditional characters, and in the same order the Simplified ones. */
  readonly traditional: readonly [string, string];
}

/** A word of a skeleton in Latin letters. */
export interface Word {
  readonly stem: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence in both languages, ready to be compared. */
export interface Passage {
  readonly chapter: ChapterId;
  readonly sentence: number;
  readonly text: Localized;
  readonly skeleton: Localized<Skeleton>;
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
  readonly isHeading: boolean;
  readonly figures: readonly PlacedFigure[];
  /** What the figures in it measure, in the languages loaded. */
  readonly labels: string;
  readonly labelStems: ReadonlySet<string>;
  /** The titles above it. */
  readonly context: string;
  readonly contextStems: ReadonlySet<string>;
}

/** Everything that is searched. */
export interface Corpus {
  readonly passages: readonly Passage[];
  readonly figures: readonly PlacedFigure[];
  /** What each figure measures, without year and kind, ready to be compared like a sentence. */
  readonly measured: ReadonlyMap<PlacedFigure, Passage>;
  /** The years that the report speaks of, of which a query may speak without narrowing anything. */
  readonly years: readonly number[];
  /** Each English word of texts, labels and synonyms, with its stem. */
  readonly vocabulary: ReadonlyMap<string, string>;
  readonly stems: ReadonlySet<string>;
  /** For each synonym's key all words of its groups, reduced. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  readonly simplified: CharacterMap;
}

/** Prepares texts and figures for searching. */
export function prepareCorpus(texts: SearchTexts, figures: readonly PlacedFigure[]): Corpus {
  const simplified: CharacterMap = new Map(zip(texts.traditional));
  const reduce = (text: string): string => reduceText(text, simplified).text;
  const passages: Passage[] = [];
  const vocabulary = new Map<string, string>();
  const learn = (words: readonly Word[]): void => {
    for (const { stem, word } of words) vocabulary.set(word, stem);
  };
  for (const { id, title, sentences } of texts.chapters) {
    let headings = `${title.zh} ${title.en}`;
    for (const [index, { zh, en, isHeading = false }] of sentences.entries()) {
      if (isHeading) headings = `${title.zh} ${title.en} ${zh} ${en}`;
      const skeleton = { zh: reduceText(zh), en: reduceText(en) };
      const words = wordsOf(skeleton.en.text);
      const here = figures.filter(({ mentions }) =>
        mentions.some(({ chapter, sentence }) => chapter === id && sentence === index + 1),
      );
      // Where one ends and the next begins there are no words: 2023年 · 一般公共预算收入.
      const labels = here.flatMap(({ label }) => Object.values(label).map(reduce)).join('\n');
      const context = reduce(headings);
      learn(words);
      learn(wordsOf(labels));
      passages.push({
        chapter: id,
        sentence: index + 1,
        text: { zh, en },
        skeleton,
        words,
        stems: new Set(words.map(({ stem }) => stem)),
        isHeading,
        figures: here,
        labels,
        labelStems: stemsOf(labels),
        context,
        contextStems: stemsOf(context),
      });
    }
  }
  const measured = new Map(figures.map((figure) => [figure, prepareLabel(figure)]));
  const synonyms = indexSynonyms(texts.synonyms.map((group) => group.map(reduce)));
  for (const group of texts.synonyms) learn(wordsOf(group.map(reduce).join(' · ')));
  return {
    ...{ passages, figures, measured, vocabulary, synonyms, simplified },
    stems: new Set(vocabulary.values()),
    years: [texts.year - 1, texts.year],
  };
}

function prepareLabel(figure: PlacedFigure): Passage {
  const zh = (figure.label.zh ?? '').replace(/（[^）]*）$/, '');
  const en = (figure.label.en ?? '').replace(/, \d{4}( target)?$/, '');
  const skeleton = { zh: reduceText(zh), en: reduceText(en) };
  const { chapter, sentence } = figure.mentions[0] ?? { chapter: 'overview', sentence: 1 };
  return {
    ...{ chapter, sentence, text: { zh, en }, skeleton, words: wordsOf(skeleton.en.text), isHeading: false },
    ...{ stems: stemsOf(skeleton.en.text) },
    ...{ figures: [figure], labels: '', labelStems: new Set(), context: '', contextStems: new Set() },
  };
}

/** Returns the words in Latin letters and the numbers of a reduced text. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{Script=Latin}\d][\p{Script=Latin}\d.%]*/gu)].map(({ 0: word, index }) => ({
    word,
    stem: stemWord(word),
    start: index,
    end: index + word.length,
  }));
}

/** Returns the languages in which a text has words: Chinese for Chinese characters, English for Latin letters. */
export function languagesOf(text: string): Locale[] {
  const scripts = { zh: /\p{Script=Han}/u, en: /\p{Script=Latin}/u };
  return locales.filter((locale) => scripts[locale].test(text));
}

function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).map(({ stem }) => stem));
}

function zip([from, to]: readonly [string, string]): [string, string][] {
  const targets = [...to];
  return [...from].map((character, index) => [character, targets[index] ?? character]);
}

function indexSynonyms(groups: readonly (readonly string[])[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const group of groups) {
    for (const word of group) {
      const key = synonymKey(word);
      const others = index.get(key) ?? [];
      others.push(...group.filter((other) => !others.includes(other)));
      index.set(key, others);
    }
  }
  return index;
}

/** Returns the key of a reduced word or phrase among the synonyms, the same for all its inflections. */
export function synonymKey(reduced: string): string {
  if (/\p{Script=Han}/u.test(reduced)) return reduced;
  return wordsOf(reduced)
    .map(({ stem }) => stem)
    .join(' ');
}
