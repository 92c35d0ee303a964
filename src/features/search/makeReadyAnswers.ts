import type { Locale, Localized } from '../../locales.ts';
import type { Corpus } from './corpus.ts';
import { prepareCorpus, type PlacedFigure, type SearchTexts } from './corpus.ts';
import { readCuts } from './cutWords.ts';
import { marksOf } from './marks.ts';
import { rankResults } from './rankResults.ts';
import { readQuery } from './readQuery.ts';
import { readyFileOf, readyFiles, readyKey, type ReadyAnswer, type ReadyFile } from './readyAnswers.ts';
import { mostFiguresOffered, mostOffered } from './offered.ts';

/** Makes the answers to all words of a report and of those who search it, in both languages, as files by their numbers. */
export function makeReadyAnswers(texts: SearchTexts, figures: readonly PlacedFigure[]): Localized<ReadyFile[]> {
  const corpus = prepareCorpus(texts, figures);
  const files = (): Record<string, ReadyAnswer>[] => Array.from({ length: readyFiles }, () => ({}));
  const made = { zh: files(), en: files() };
  for (const key of keysOf(texts, corpus)) {
    const answers = answer(key, corpus);
    for (const locale of ['zh', 'en'] as const) {
      const file = made[locale][readyFileOf(key)];
      if (answers && file) file[key] = answers[locale];
    }
  }
  return made;
}

/** Returns what people type: the words of the texts, cut as they are, and all that stands for others. */
function keysOf({ chapters, synonyms }: SearchTexts, { lexicon }: Corpus): string[] {
  const cut = chapters.flatMap(({ title, sentences }) =>
    [title, ...sentences].flatMap(({ zh, cuts }) => wordsIn(zh, cuts)),
  );
  const typed = synonyms.flat().filter((word) => !word.startsWith('+'));
  const keys = [...typed, ...lexicon.vocabulary.keys(), ...cut].flatMap((word) => readyKey(word) ?? []);
  return [...new Set(keys)].sort();
}

const chinese = /^\p{Script=Han}{2,}$/u;

function wordsIn(text: string, cuts: string): string[] {
  const borders = readCuts(cuts);
  const words = borders.map((border, index) => text.slice(border, borders[index + 1]));
  return words.filter((word) => chinese.test(word));
}

/** Answers a word as the search does; undefined where nothing answers, or only what is not known here: how characters sound. */
function answer(key: string, corpus: Corpus): Localized<ReadyAnswer> | undefined {
  const query = readQuery(key, corpus.lexicon);
  if (query.maybePinyin.length > 0) return undefined;
  const { figures, passages } = rankResults(query, corpus);
  const count = figures.length + passages.length;
  if (count === 0) return undefined;
  const first = figures.slice(0, mostFiguresOffered).map((figure) => corpus.figures.indexOf(figure));
  const chapters = [...new Set(corpus.passages.map(({ chapter }) => chapter))];
  const sentencesIn = (locale: Locale): ReadyAnswer[2] =>
    passages.slice(0, mostOffered - first.length).map(({ passage, stretches }) => {
      const marks = marksOf(passage, stretches, locale).flatMap(({ start, end }) => [start, end - start]);
      return [chapters.indexOf(passage.chapter), passage.sentence, ...marks];
    });
  return { zh: [count, first, sentencesIn('zh')], en: [count, first, sentencesIn('en')] };
}
