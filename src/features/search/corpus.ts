import type { Localized } from '../../locales.ts';
import type { ChapterId } from '../../reading/schemas/chapter.ts';
import { readCuts, type CutText } from './cutWords.ts';
import type { FigureEntry } from './matchFigures.ts';
import { findNamedWords } from './namedWords.ts';
import { optionalWords, type OptionalWords } from './optionalWords.ts';
import { titleNumber } from './placeKey.ts';
import { reduceText, type CharacterMap, type Skeleton } from './skeleton.ts';
import { stemWord } from './stemWord.ts';

/** A figure with the places where it stands. */
export interface PlacedFigure extends FigureEntry {
  readonly kind: 'result' | 'target' | 'context';
  readonly mentions: readonly { readonly chapter: ChapterId; readonly sentence: number }[];
}

/** The place that a report is of, as people name it in a query. */
export interface SearchedPlace {
  /** Its short name. */
  readonly name: Localized;
  /** Words for it that narrow nothing. */
  readonly asides: readonly string[];
}

/** The texts that the search compares with: what one file brings to the browser. */
export interface SearchTexts {
  readonly year: number;
  readonly place: SearchedPlace;
  readonly chapters: readonly {
    readonly id: ChapterId;
    readonly title: CutText;
    readonly sentences: readonly (CutText & { readonly block?: 'heading' | 'caption' })[];
  }[];
  /** What each figure measures, in the order of the figures: in both languages, so that both find the same. */
  readonly labels: readonly Localized[];
  /** Words that mean the same, in either language, and after a plus sign what may be said beside them: +地震 of 避难. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words that the report seems to hold and does not, in either language. */
  readonly otherWords: readonly string[];
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

/** A text in both languages, ready to be compared. */
export interface SearchedText {
  readonly text: Localized;
  readonly skeleton: Localized<Skeleton>;
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
  /** Where English words begin in the skeleton that say nothing without the words beside them. */
  readonly named: ReadonlySet<number>;
  /** Where words begin and end in the Chinese skeleton; undefined where every character is taken for one. */
  readonly borders: ReadonlySet<number> | undefined;
  /** A heading or a caption: it names what sentences tell. */
  readonly isHeading: boolean;
  readonly figures: readonly PlacedFigure[];
  /** What the figures in it measure, in the languages loaded. */
  readonly labels: string;
  readonly labelStems: ReadonlySet<string>;
  /** The titles above it. */
  readonly context: string;
  readonly contextStems: ReadonlySet<string>;
}

/** A sentence of the report, or the title of a chapter. */
export interface Passage extends SearchedText {
  readonly chapter: ChapterId;
  readonly sentence: number;
}

/** Everything that is searched. */
export interface Corpus {
  readonly passages: readonly Passage[];
  readonly figures: readonly PlacedFigure[];
  /** What each figure measures, without year and kind, ready to be compared like a sentence. */
  readonly measured: ReadonlyMap<PlacedFigure, SearchedText>;
  readonly lexicon: Lexicon;
}

/** What a query is understood with. */
export interface Lexicon {
  /** The years that the report speaks of, of which a query may speak without narrowing anything: of its results, and its own. */
  readonly years: readonly [number, number];
  /** The short name of the place that the report is of, reduced. */
  readonly place: Localized;
  /** The words of a query that need no answer. */
  readonly optional: OptionalWords;
  /** Each English word of texts, labels and synonyms, with its stem. */
  readonly vocabulary: ReadonlyMap<string, string>;
  readonly stems: ReadonlySet<string>;
  /** For each synonym's key all words of its groups, reduced. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** For each synonym's key the words, reduced, that need no answer where it stands beside them: 地震 in 地震避难. */
  readonly besides: ReadonlyMap<string, readonly string[]>;
  readonly otherWords: ReadonlySet<string>;
  readonly simplified: CharacterMap;
}

/** Prepares texts and figures for searching. */
export function prepareCorpus(texts: SearchTexts, shown: readonly PlacedFigure[]): Corpus {
  const figures = shown.map((figure, index) => ({ ...figure, label: texts.labels[index] ?? figure.label }));
  const simplified: CharacterMap = new Map(zip(texts.traditional));
  const reduce = (text: string): string => reduceText(text, simplified).text;
  const passages: Passage[] = [];
  for (const { id, title, sentences } of texts.chapters) {
    passages.push({ chapter: id, sentence: titleNumber, ...prepareText(title) });
    let headings = `${title.zh} ${title.en}`;
    for (const [index, sentence] of sentences.entries()) {
      const { zh, en, block } = sentence;
      if (block === 'heading') headings = `${title.zh} ${title.en} ${zh} ${en}`;
      const here = figures.filter(({ mentions }) =>
        mentions.some((mention) => mention.chapter === id && mention.sentence === index + 1),
      );
      // Where one ends and the next begins there are no words: 2013年 · 税收.
      const labels = here.flatMap(({ label }) => Object.values(label).map(reduce)).join('\n');
      const context = reduce(headings);
      passages.push({
        ...{
          chapter: id,
          sentence: index + 1,
          ...prepareText(sentence),
          isHeading: block !== undefined,
          figures: here,
        },
        ...{ labels, labelStems: stemsOf(labels), context, contextStems: stemsOf(context) },
      });
    }
  }
  const measured = new Map(figures.map((figure) => [figure, prepareLabel(figure)]));
  const texted = passages.flatMap(({ words, labels }) => [...words, ...wordsOf(labels)]);
  return { passages, figures, measured, lexicon: prepareLexicon(texts, texted, simplified) };
}

function prepareLexicon(
  { year, place, synonyms, otherWords }: Pick<SearchTexts, 'year' | 'place' | 'synonyms' | 'otherWords'>,
  words: readonly Word[],
  simplified: CharacterMap,
): Lexicon {
  const groups = synonyms.map((group) => group.map((word) => reduceText(word, simplified).text));
  const all = [...words, ...groups.flatMap((group) => wordsOf(group.join(' · ')))];
  const vocabulary = new Map(all.map(({ word, stem }) => [word, stem]));
  return {
    years: [year - 1, year],
    place: { zh: reduceText(place.name.zh).text, en: reduceText(place.name.en).text },
    optional: optionalWords(place.asides),
    ...{ vocabulary, stems: new Set(vocabulary.values()) },
    ...{ ...indexGroups(groups), otherWords: new Set(otherWords), simplified },
  };
}

/** Returns a lexicon with the words of further texts in it. */
export function extendLexicon(lexicon: Lexicon, texts: readonly SearchedText[], simplified: CharacterMap): Lexicon {
  const more = texts.flatMap(({ words }) => words.map(({ word, stem }) => [word, stem] as const));
  const vocabulary = new Map([...lexicon.vocabulary, ...more]);
  return {
    ...{ ...lexicon, vocabulary, stems: new Set(vocabulary.values()) },
    simplified: new Map([...lexicon.simplified, ...simplified]),
  };
}

/** Prepares a text that stands by itself. */
export function prepareText({ zh, en, cuts }: { zh: string; en: string; cuts?: string }): SearchedText {
  const skeleton = { zh: reduceText(zh), en: reduceText(en) };
  const words = wordsOf(skeleton.en.text);
  return {
    ...{ text: { zh, en }, skeleton, words, stems: new Set(words.map(({ stem }) => stem)) },
    named: new Set(findNamedWords(en).map((start) => indexAt(skeleton.en.at, start))),
    borders: cuts === undefined ? undefined : new Set(readCuts(cuts).map((border) => indexAt(skeleton.zh.at, border))),
    ...{ isHeading: false, figures: [], labels: '', labelStems: new Set(), context: '', contextStems: new Set() },
  };
}

function prepareLabel(figure: PlacedFigure): SearchedText {
  const zh = (figure.label.zh ?? '').replace(/（[^）]*）$/, '');
  const en = (figure.label.en ?? '').replace(/, \d{4}( target)?$/, '');
  return { ...prepareText({ zh, en }), figures: [figure] };
}

/** Returns the first unit of a skeleton that comes from `position` of the original or later. */
export function indexAt(at: readonly number[], position: number): number {
  const index = at.findIndex((from) => from >= position);
  return index < 0 ? at.length - 1 : index;
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

function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).map(({ stem }) => stem));
}

/** Returns the pairs that two strings of the same length make. */
export function zip([from, to]: readonly [string, string]): [string, string][] {
  const targets = [...to];
  return [...from].map((character, index) => [character, targets[index] ?? character]);
}

function indexGroups(groups: readonly (readonly string[])[]): Pick<Lexicon, 'synonyms' | 'besides'> {
  const synonyms = new Map<string, string[]>();
  const besides = new Map<string, string[]>();
  for (const group of groups) {
    const words = group.filter((word) => !word.startsWith('+'));
    const beside = group.filter((word) => word.startsWith('+')).map((word) => word.slice(1));
    for (const key of words.map(synonymKey)) {
      synonyms.set(key, [...new Set([...(synonyms.get(key) ?? []), ...words])]);
      if (beside.length > 0) besides.set(key, [...(besides.get(key) ?? []), ...beside]);
    }
  }
  return { synonyms, besides };
}

/** Returns the words that need no answer in a reduced query because another word of it implies them. */
export function impliedWords(query: string, { besides }: Pick<Lexicon, 'besides'>): ReadonlySet<string> {
  const stems = ` ${synonymKey(query.replace(/\p{Script=Han}+/gu, ' '))} `;
  const implied = new Set<string>();
  for (const [key, words] of besides) {
    const isTyped = /\p{Script=Han}/u.test(key) ? query.includes(key) : stems.includes(` ${key} `);
    if (isTyped) for (const word of words) implied.add(synonymKey(word));
  }
  return implied;
}

/** Returns the key of a reduced word or phrase among the synonyms, the same for all its inflections. */
export function synonymKey(reduced: string): string {
  if (/\p{Script=Han}/u.test(reduced)) return reduced;
  return wordsOf(reduced)
    .map(({ stem }) => stem)
    .join(' ');
}
